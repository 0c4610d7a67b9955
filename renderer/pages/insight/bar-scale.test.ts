import { expect, it } from 'vitest';
import { barScale } from './bar-scale.ts';

it.each([
  [0, 0.1],
  [0.1, 0.1],
  [0.11, 0.2],
  [0.55, 0.6],
  [1, 1],
  [1.2, 2],
])('an axis that holds %f ends at %f', (greatest, end) => {
  expect(barScale(greatest)).toBe(end);
});
