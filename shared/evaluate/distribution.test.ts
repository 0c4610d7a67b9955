import { describe, expect, it } from 'vitest';
import { distributionOf } from './distribution.ts';

describe('distributionOf', () => {
  it('is what pandas describes', () => {
    expect(distributionOf([0.5, 0.25, 1, 0.25])).toEqual({
      count: 4,
      mean: 0.5,
      std: Math.sqrt(0.375 / 3),
      min: 0.25,
      p25: 0.25,
      p50: 0.375,
      p75: 0.625,
      max: 1,
    });
  });

  it('holds for one value and for none', () => {
    expect(distributionOf([3])).toEqual({ count: 1, mean: 3, std: 0, min: 3, p25: 3, p50: 3, p75: 3, max: 3 });
    expect(distributionOf([])).toEqual({ count: 0, mean: 0, std: 0, min: 0, p25: 0, p50: 0, p75: 0, max: 0 });
  });
});
