import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

describe('wilsonInterval', () => {
  // Computed apart, from the formula in Python's floating point.
  it.each([
    { successes: 8, trials: 10, low: 0.4901625, high: 0.9433178 },
    { successes: 0, trials: 20, low: 0, high: 0.1611252 },
    { successes: 50, trials: 50, low: 0.9286524, high: 1 },
  ])('of $successes in $trials is that of the score test', ({ successes, trials, low, high }) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval?.low).toBeCloseTo(low, 5);
    expect(interval?.high).toBeCloseTo(high, 5);
  });

  it('of no trials is none', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});
