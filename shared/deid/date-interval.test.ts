import { expect, it } from 'vitest';
import { dateInterval } from './date-interval.ts';

it.each([
  ['2026-03-01', 'en', 'the day of the study'],
  ['02/28/2026', 'en', '1 day earlier'],
  ['March 3, 2026', 'en', '2 days later'],
  ['02/09/2026', 'en', '3 weeks earlier'],
  ['11/30/2025', 'en', '3 months earlier'],
  ['03/14/1951', 'en', '75 years earlier'],
  ['01.12.2025', 'de', '3 Monate zuvor'],
  ['28.02.2026', 'de', '1 Tag zuvor'],
  ['1 maart 2024', 'nl', '2 jaar eerder'],
  ['8 februari 2026', 'nl', '3 weken eerder'],
  // Without a year: in the one that lies nearer.
  ['12/24', 'en', '2 months earlier'],
  // March or April: the one nearer to the study.
  ['3/1/2026', 'en', 'the day of the study'],
] as const)('says how far %j lies from the study in %s', (written, language, words) => {
  expect(dateInterval(written, '2026-03-01', language)).toBe(words);
});

it('says nothing where one of the two is no day', () => {
  expect(dateInterval('soon', '2026-03-01', 'en')).toBeUndefined();
  expect(dateInterval('02/28/2026', '2026', 'en')).toBeUndefined();
});
