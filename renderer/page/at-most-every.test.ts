import { expect, it } from 'vitest';
import { atMostEvery } from './at-most-every.ts';
import { testTimers } from './timers.testing.ts';

it('a burst is one act, and what comes after it another', async () => {
  const { timers, pass } = testTimers();
  let acts = 0;
  const seldom = atMostEvery(400, () => (acts += 1), timers);
  for (let count = 0; count < 5000; count += 1) {
    seldom.ask();
  }
  expect(acts).toBe(0);
  await pass(400);
  expect(acts).toBe(1);
  seldom.ask();
  await pass(400);
  expect(acts).toBe(2);
});

it('what was stopped is not done', async () => {
  const { timers, pass } = testTimers();
  let acts = 0;
  const seldom = atMostEvery(400, () => (acts += 1), timers);
  seldom.ask();
  seldom.stop();
  await pass(1000);
  expect(acts).toBe(0);
  seldom.ask();
  await pass(400);
  expect(acts).toBe(1);
});
