import { expect, it } from 'vitest';
import { signedTime, timeInWords } from './time-words.ts';

it.each([
  [400, '0 s'],
  [45_000, '45 s'],
  [59_600, '1 min'],
  [80_000, '1 min 20 s'],
  [3_600_000, '1 h'],
  [7_500_000, '2 h 5 min'],
])('%i ms are %s', (milliseconds, words) => {
  expect(timeInWords(milliseconds)).toBe(words);
});

it('says with a sign whether it is more or less, and with none where it is neither', () => {
  expect([-45_000, 5000, -300].map(signedTime)).toEqual(['−45 s', '+5 s', '0 s']);
});
