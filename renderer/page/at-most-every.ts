import { pageTimers, type Timers } from './timers.ts';

/** What is asked for often and done seldom. */
export interface Seldom {
  /** Does it after a while, once for all who ask meanwhile. */
  ask(): void;
  stop(): void;
}

export function atMostEvery(milliseconds: number, act: () => void, timers: Timers = pageTimers): Seldom {
  let prevent: (() => void) | undefined;
  return {
    ask() {
      prevent ??= timers.after(milliseconds, () => {
        prevent = undefined;
        act();
      });
    },
    stop() {
      prevent?.();
      prevent = undefined;
    },
  };
}
