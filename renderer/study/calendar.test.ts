import { expect, it } from 'vitest';
import { dayAt, spanBetween } from './calendar.ts';

it.each([
  ['1959-03-02', '2026-03-02', 'years', 67, false],
  ['1959-03-02', '2026-03-01', 'years', 66, false],
  ['1959-12-31', '2026-03-02', 'years', 66, false],
  ['2024-03-02', '2026-03-02', 'years', 2, false],
  ['2024-03-03', '2026-03-02', 'months', 23, false],
  ['2025-12-02', '2026-03-02', 'months', 3, false],
  ['2025-12-03', '2026-03-02', 'months', 2, false],
  ['2026-01-03', '2026-03-02', 'weeks', 8, false],
  ['2026-02-16', '2026-03-02', 'weeks', 2, false],
  ['2026-02-17', '2026-03-02', 'days', 13, false],
  ['2026-03-02', '2026-03-02', 'days', 0, false],
  ['1959', '2026-03-02', 'years', 67, true],
  ['1959-02', '2026-03-02', 'years', 67, false],
  ['1959-03', '2026-03-02', 'years', 67, true],
  ['2025-11', '2026-03-02', 'months', 4, true],
])('from %s to %s: %s %d', (from, to, unit, count, isAbout) => {
  expect(spanBetween(from, to)).toEqual({ unit, count, isAbout });
});

it.each([
  ['2026-03-03', '2026-03-02'],
  ['2027', '2026-03-02'],
  ['2026', '2026-03-02'],
  ['2026-03', '2026-03-02'],
  ['2026-04', '2026-03-02'],
])('from %s to %s nobody can say', (from, to) => {
  expect(spanBetween(from, to)).toBeUndefined();
});

it('knows the day of an instant', () => {
  expect(dayAt(new Date(2026, 2, 2, 23, 59).getTime())).toBe('2026-03-02');
});
