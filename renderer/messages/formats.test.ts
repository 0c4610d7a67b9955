import { expect, it } from 'vitest';
import { formatsIn } from './formats.ts';
import { messagesIn } from './messages.ts';

const noon = new Date(2026, 2, 2, 12, 4, 31).getTime();
const english = formatsIn(messagesIn('en'));
const german = formatsIn(messagesIn('de'));

it('writes times as people do', () => {
  expect(english.clock(noon)).toBe('12:04:31');
  expect(english.dateTime(noon)).toBe('2 Mar 2026, 12:04');
  expect(english.moment(noon)).toBe('2 Mar 2026, 12:04:31');
  expect(english.date(noon)).toBe('2 Mar 2026');
  expect(german.dateTime(noon)).toBe('02.03.2026, 12:04');
});

it('writes shares in percent, small ones to a tenth', () => {
  expect([0, 0.014, 0.0999, 0.126, 1.25].map((share) => english.percent(share))).toEqual([
    '0%',
    '1.4%',
    '10%',
    '13%',
    '125%',
  ]);
  expect(german.percent(0.014)).toBe('1,4\u00A0%');
});

it('writes days of the calendar, as exact as they were given', () => {
  expect(english.day('2026-03-02')).toBe('2 Mar 2026');
  expect(english.day('2026-03')).toBe('Mar 2026');
  expect(english.day('2026')).toBe('2026');
  expect(german.day('2026-03-02')).toBe('02.03.2026');
});

it.each([
  [0, 'now'],
  [-5000, 'now'],
  [59_999, 'now'],
  [60_000, '1 min'],
  [59 * 60_000, '59 min'],
  [60 * 60_000, '11:04'],
  [12 * 3_600_000, '00:04'],
  [13 * 3_600_000, '1 Mar'],
  [100 * 24 * 3_600_000, '22 Nov 2025'],
])('says how old something of %d ms is', (age, words) => {
  expect(english.age(noon - age, noon)).toBe(words);
});

it('says the day only of what was on another one', () => {
  expect(english.stamp(noon, noon + 3_600_000)).toBe('12:04:31');
  expect(english.stamp(noon, noon + 24 * 3_600_000)).toBe('2 Mar 2026, 12:04:31');
});

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1000, '1.0 kB'],
  [12_400_000, '12.4 MB'],
  [999_990, '1.0 MB'],
  [3_210_000_000, '3.2 GB'],
])('writes %d bytes', (bytes, words) => {
  expect(english.size(bytes)).toBe(words);
});

it('writes how long something took', () => {
  expect(english.duration(15.4)).toBe('15 ms');
  expect(english.duration(420)).toBe('420 ms');
  expect(english.duration(1715)).toBe('1.72 s');
  expect(german.share(0.6731)).toBe('0,673');
});
