import { expect, it } from 'vitest';
import type { Steps } from '#shared/evaluate/steps.ts';
import { doSteps } from './do-steps.ts';

it('pauses in long work, and does all of it', async () => {
  let now = 0;
  const heardAt: number[] = [];
  function* work(): Steps<string> {
    for (let step = 0; step < 100; step += 1) {
      now += 10;
      yield;
    }
    return 'done';
  }
  const pause = () => {
    heardAt.push(now);
    return Promise.resolve();
  };
  expect(await doSteps(work(), { clock: () => now, pause })).toBe('done');
  expect(now).toBe(1000);
  expect(heardAt.length).toBeGreaterThan(10);
  expect(Math.max(...heardAt.map((time, index) => time - (heardAt[index - 1] ?? 0)))).toBeLessThan(100);
});
