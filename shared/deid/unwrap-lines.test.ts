import { expect, it } from 'vitest';
import { unwrapLines } from './unwrap-lines.ts';

const long = 'The images were compared with the study that ';

it.each([
  [`${long}Dr.\nPenhallow had`, `${long}Dr. Penhallow had`],
  [`${long}Tamsin\r\nAshgrove had`, `${long}Tamsin  Ashgrove had`],
  [`${long}Tamsin\rAshgrove had`, `${long}Tamsin Ashgrove had`],
  [`${long}of 3.\nMärz 2024 war`, `${long}of 3. März 2024 war`],
])('reads on across the end of a line in %j', (text, unwrapped) => {
  expect(unwrapLines(text)).toBe(unwrapped);
});

it.each([
  'Short line\ngoes on',
  `${long}ended.\nNew sentence`,
  `${long}has\nFindings: clear`,
  `${long}has\n- an item`,
  `${long}has\n1. an item`,
  `${long}has\n\nanother paragraph`,
  `${long}| a table\nof cells`,
])('leaves the lines of %j', (text) => {
  expect(unwrapLines(text)).toBe(text);
});

it('every character stays where it is', () => {
  const text = `\uFEFF${long}\u{1F600} e\u0301\r\nand on\r${long}\nand on`;
  const unwrapped = unwrapLines(text);
  expect(unwrapped).toHaveLength(text.length);
  expect(unwrapped.replaceAll(/\s/gu, '_')).toBe(text.replaceAll(/\s/gu, '_'));
});
