/** Time as the page's logic needs it; tests give their own. */
export interface Timers {
  now(): number;
  /** Acts once after so many milliseconds. @returns what prevents it */
  after(milliseconds: number, act: () => void): () => void;
}

export const pageTimers: Timers = {
  now: () => Date.now(),
  after(milliseconds, act) {
    const timer = window.setTimeout(act, milliseconds);
    return () => window.clearTimeout(timer);
  },
};
