import type { Timers } from './timers.ts';

/** Timers that run only when the test says so. */
export function testTimers() {
  let now = 0;
  const due = new Map<object, { readonly at: number; readonly act: () => void }>();
  const timers: Timers = {
    now: () => now,
    after(milliseconds, act) {
      const key = {};
      due.set(key, { at: now + milliseconds, act });
      return () => void due.delete(key);
    },
  };
  /** Lets time pass, and everything that waits for it run. */
  async function pass(milliseconds: number): Promise<void> {
    const end = now + milliseconds;
    for (;;) {
      const next = [...due].filter(([, { at }]) => at <= end).toSorted(([, a], [, b]) => a.at - b.at)[0];
      if (next === undefined) {
        break;
      }
      due.delete(next[0]);
      now = Math.max(now, next[1].at);
      next[1].act();
      await new Promise((resolve) => setTimeout(resolve));
    }
    now = end;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { timers, pass };
}
