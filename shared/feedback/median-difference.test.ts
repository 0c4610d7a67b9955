import { expect, it } from 'vitest';
import { seededRandom } from '#shared/evaluate/seeded-random.ts';
import { finish } from '#shared/evaluate/steps.ts';
import { medianDifference, medianOf } from './median-difference.ts';

const differenceOf = (first: readonly number[], second: readonly number[]) => finish(medianDifference(first, second));

it('the median of an even number is the mean of the two in the middle', () => {
  expect(medianOf([9, 1, 4, 6])).toBe(5);
  expect(medianOf([9, 1, 4])).toBe(4);
});

it('values that are all alike leave no doubt', () => {
  expect(differenceOf([3, 3, 3], [1, 1, 1, 1])).toEqual({ difference: 2, low: 2, high: 2 });
});

it('order makes no difference, and the same values give the same interval', () => {
  const [one, other] = [
    [5, 1, 9, 4, 7],
    [2, 8, 6, 3, 0],
  ];
  expect(differenceOf(one, other)).toEqual(differenceOf(one.toReversed(), other.toSorted()));
});

it('few values that overlap are told as uncertain: the interval holds zero', () => {
  const { low, high } = differenceOf([10, 50, 30, 80, 20], [15, 55, 25, 90, 40]);
  expect(low).toBeLessThan(0);
  expect(high).toBeGreaterThan(0);
});

it('holds the true difference in about 95 of 100 draws', () => {
  const random = seededRandom(7);
  const draw = (count: number, shift: number) => Array.from({ length: count }, () => random() * 100 + shift);
  let held = 0;
  for (let round = 0; round < 100; round += 1) {
    const { low, high } = differenceOf(draw(40, 10), draw(30, 0));
    held += low <= 10 && high >= 10 ? 1 : 0;
  }
  expect(held).toBeGreaterThanOrEqual(90);
});
