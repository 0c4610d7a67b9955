import { expect, it } from 'vitest';
import { readDate } from './read-date.ts';

it.each([
  ['2026-03-14', [{ year: 2026, month: 3, day: 14 }]],
  ['20260314', [{ year: 2026, month: 3, day: 14 }]],
  ['14.03.2026', [{ year: 2026, month: 3, day: 14 }]],
  ['03/14/2026', [{ year: 2026, month: 3, day: 14 }]],
  [
    '3/4/26',
    [
      { year: 2026, month: 3, day: 4 },
      { year: 2026, month: 4, day: 3 },
    ],
  ],
  ['3/14/51', [{ year: 2051, month: 3, day: 14 }]],
  ['3/14/61', [{ year: 1961, month: 3, day: 14 }]],
  ['12.3.', [{ month: 3, day: 12 }]],
  ['March 3rd, 2026', [{ year: 2026, month: 3, day: 3 }]],
  ['3. März 2026', [{ year: 2026, month: 3, day: 3 }]],
  ['9 maart 2025', [{ year: 2025, month: 3, day: 9 }]],
  ['the 3rd of May', [{ month: 5, day: 3 }]],
  ["Mar '24", [{ year: 2024, month: 3 }]],
  ['Okt 2021', [{ year: 2021, month: 10 }]],
  ['11/2024', [{ year: 2024, month: 11 }]],
  ['45/45/2024', []],
  ['a day', []],
])('reads %j', (written, days) => {
  expect(readDate(written)).toEqual(days);
});
