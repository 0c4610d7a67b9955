import { expect, it } from 'vitest';
import { formatAge, formatClock, formatDateTime, formatSize, formatState } from './format.ts';

const noon = new Date(2026, 2, 2, 12, 4, 31).getTime();

it('writes times as people do', () => {
  expect(formatClock(noon)).toBe('12:04:31');
  expect(formatDateTime(noon)).toBe('2 Mar 2026, 12:04');
});

it.each([
  [0, 'now'],
  [-5000, 'now'],
  [59_999, 'now'],
  [60_000, '1 min'],
  [59 * 60_000, '59 min'],
  [60 * 60_000, '1 h'],
  [23.9 * 3_600_000, '23 h'],
  [48 * 3_600_000, '28 Feb'],
  [100 * 24 * 3_600_000, '22 Nov 2025'],
])('says how old something of %d ms is', (age, words) => {
  expect(formatAge(noon - age, noon)).toBe(words);
});

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1.0 KB'],
  [12_400_000, '12.4 MB'],
  [999_990, '1.0 MB'],
  [3_210_000_000, '3.2 GB'],
])('writes %d bytes', (bytes, words) => {
  expect(formatSize(bytes)).toBe(words);
});

it('says in words what a report needs', () => {
  expect(formatState('new')).toBe('new');
});
