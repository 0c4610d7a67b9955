import { expect, it } from 'vitest';
import { wholeNumber } from './whole-number.ts';

it.each([
  ['10', 10],
  [' 7 ', 7],
  ['1', 1],
  ['240', 240],
  ['0', undefined],
  ['241', undefined],
  ['1.5', undefined],
  ['1e2', undefined],
  ['-3', undefined],
  ['ten', undefined],
  ['', undefined],
])('reads %j as %s', (typed, number) => {
  expect(wholeNumber(typed, { least: 1, most: 240 })).toBe(number);
});
