import { describe, expect, it } from 'vitest';
import { seededRandom } from './seeded-random.ts';

function draw(seed: number, count: number): readonly number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
}

describe('seededRandom', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    expect(draw(7, 20)).toEqual(draw(7, 20));
    expect(draw(7, 20)).not.toEqual(draw(8, 20));
  });

  it('fills [0, 1) evenly', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const value of draw(1, 10_000)) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1);
      const tenth = Math.floor(value * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    // The 99.9 % range of a count of 1,000 in 10,000.
    expect(Math.min(...tenths)).toBeGreaterThan(900);
    expect(Math.max(...tenths)).toBeLessThan(1100);
  });

  it('tells neighbouring seeds apart from the first number on', () => {
    expect(new Set(Array.from({ length: 100 }, (_, seed) => seededRandom(seed)())).size).toBe(100);
  });
});
