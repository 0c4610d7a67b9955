import { expect, it } from 'vitest';
import { localDate, weekNumberAt, weekOf, type LocalOffset } from './iso-week.ts';

const hourMs = 3_600_000;
const utc: LocalOffset = () => 0;
const nameAt = (time: string, offset = utc) => weekOf(weekNumberAt(Date.parse(time), offset)).name;

it.each([
  // The examples of ISO 8601, and years of 53 weeks.
  ['1977-01-01', '1976-W53'],
  ['1978-01-01', '1977-W52'],
  ['1978-01-02', '1978-W01'],
  ['1979-12-31', '1980-W01'],
  ['2008-12-28', '2008-W52'],
  ['2008-12-29', '2009-W01'],
  ['2020-12-31', '2020-W53'],
  ['2021-01-03', '2020-W53'],
  ['2021-01-04', '2021-W01'],
  ['2024-02-29', '2024-W09'],
  ['2026-11-22', '2026-W47'],
  ['2026-11-23', '2026-W48'],
])('%s is in %s', (date, week) => {
  expect(nameAt(`${date}T12:00:00Z`)).toBe(week);
});

it('weeks follow each other, each from its Monday', () => {
  const number = weekNumberAt(Date.parse('2025-12-30T00:00:00Z'), utc);
  expect([number - 1, number, number + 1].map(weekOf)).toEqual([
    { name: '2025-W52', monday: '2025-12-22' },
    { name: '2026-W01', monday: '2025-12-29' },
    { name: '2026-W02', monday: '2026-01-05' },
  ]);
});

it('a week and a day begin by the clock on the wall, in summer, too', () => {
  const summerBegins = Date.parse('2026-03-29T01:00:00Z');
  const inBerlin: LocalOffset = (at) => (at < summerBegins ? 1 : 2) * hourMs;
  expect(nameAt('2026-03-22T22:59:59Z', inBerlin)).toBe('2026-W12');
  expect(nameAt('2026-03-22T23:00:00Z', inBerlin)).toBe('2026-W13');
  expect(nameAt('2026-03-29T21:59:59Z', inBerlin)).toBe('2026-W13');
  expect(nameAt('2026-03-29T22:00:00Z', inBerlin)).toBe('2026-W14');
  expect(localDate(Date.parse('2026-03-31T22:30:00Z'), inBerlin)).toBe('2026-04-01');
  expect(localDate(Date.parse('2026-01-01T03:00:00Z'), () => -5 * hourMs)).toBe('2025-12-31');
});

it('every day of four hundred years is the day that the platform says', () => {
  const first = Date.UTC(1900, 0, 1);
  for (let day = 0; day < 146_097; day += 13) {
    const at = first + day * 24 * hourMs;
    expect(localDate(at, utc)).toBe(new Date(at).toISOString().slice(0, 10));
  }
});
