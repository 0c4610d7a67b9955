import { setTimeout } from 'node:timers/promises';

/** Comes after some milliseconds, or as soon as the signal is aborted. */
export type Pause = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** By a timer that does not keep the process from ending. */
export const pauseOnTimer: Pause = async (milliseconds, signal) => {
  try {
    await setTimeout(milliseconds, undefined, { ref: false, ...(signal && { signal }) });
  } catch (error) {
    if (signal?.aborted !== true) {
      throw error;
    }
  }
};
