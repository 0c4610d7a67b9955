import type { Steps } from '#shared/evaluate/steps.ts';
import type { Clock } from '#main/services/ports.ts';

export interface StepPorts {
  readonly clock: Clock;
  /** Lets the process hear what happened meanwhile, such as that it shall end. */
  pause(): Promise<void>;
}

/** The process hears of nothing for so long; a person feels twice that. Milliseconds. */
const longestWithoutPause = 50;

/** Does long work, with pauses that are short and many enough that nobody waits to be heard. */
export async function doSteps<T>(steps: Steps<T>, { clock, pause }: StepPorts): Promise<T> {
  let pausedAt = clock();
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      return step.value;
    }
    if (clock() - pausedAt > longestWithoutPause) {
      await pause();
      pausedAt = clock();
    }
  }
}
