import { describe, expect, it } from 'vitest';
import { bootstrap, interval95, type Contribution } from './bootstrap.ts';
import { seededRandom } from './seeded-random.ts';
import { finish } from './steps.ts';

const mean = (sums: Float64Array): { mean: number } => ({ mean: (sums[1] ?? 0) / (sums[0] ?? 0) });

function casesOf(values: readonly number[]): readonly Contribution[] {
  return values.map((value) => ({ sums: [0, 1], amounts: [1, value] }));
}

function intervalOfMean(values: readonly number[]) {
  return interval95(finish(bootstrap(casesOf(values), 2, mean)).get('mean') ?? new Float64Array());
}

describe('bootstrap', () => {
  it('gives the interval of a share that its formula gives', () => {
    const { low, high } = intervalOfMean(Array.from({ length: 400 }, (_, index) => Number(index % 4 === 0)));
    // 0.25 ± 1.96 √(0.25 · 0.75 / 400)
    expect(low).toBeCloseTo(0.2076, 1.9);
    expect(high).toBeCloseTo(0.2924, 1.9);
  });

  it('covers the truth about 95 times of 100', () => {
    const random = seededRandom(5);
    let covered = 0;
    for (let trial = 0; trial < 200; trial += 1) {
      const { low, high } = intervalOfMean(Array.from({ length: 60 }, random));
      covered += Number(low <= 0.5 && 0.5 <= high);
    }
    expect(covered).toBeGreaterThan(200 * 0.9);
    expect(covered).toBeLessThan(200 * 0.99);
  });

  it('is the same at every call, and has no width where every case is the same', () => {
    expect(intervalOfMean([0, 1, 1, 2, 5])).toEqual(intervalOfMean([0, 1, 1, 2, 5]));
    expect(intervalOfMean([2, 2, 2])).toEqual({ low: 2, high: 2 });
  });

  it('leaves out resamples in which a statistic cannot be counted', () => {
    const resampled = finish(
      bootstrap(casesOf([0, 1]), 2, (sums) => ({ positive: sums[1] === 0 ? null : 1, never: null })),
    );
    const counted = resampled.get('positive')?.length ?? 0;
    // Of two draws from two cases, a quarter hold the first one twice.
    expect(counted).toBeGreaterThan(690);
    expect(counted).toBeLessThan(810);
    expect(resampled.has('never')).toBe(false);
  });
});
