import { expect, it } from 'vitest';
import { matchesAt, matchesOf, startsOf } from './matches-of.ts';

const indexed = (matches: Iterable<RegExpExecArray>) => [...matches].map((match) => [match.index, match[0]]);

it.each([
  ['one two  three', /\p{L}+/gu],
  ['\u{1F600}a\u{1F600}', /a?/gu],
  ['', /x/gu],
])('gives what matchAll gives in %j for %s', (text, pattern) => {
  expect(indexed(matchesOf(text, pattern))).toEqual(indexed(text.matchAll(pattern)));
  expect(matchesOf(text, pattern)).toEqual(matchesOf(text, pattern));
});

it.each([
  ['a word before and behind', 'Jan 1, Feb 2, xx 3', /(?<=\p{L} )\d/gu, /[a-z] \d/g],
  ['a far one', `${'x '.repeat(500)}MRN 12 ${'x '.repeat(500)}MRN 34`, /\p{Lu}{3} \d+/gu, /[A-Z] \d/g],
  ['none', 'nothing', /\p{Lu}/gu, /[A-Z]/g],
])('finds with a hint what it finds without: %s', (_, text, pattern, hint) => {
  expect(indexed(matchesOf(text, pattern, hint))).toEqual(indexed(text.matchAll(pattern)));
});

it('gives the matches that begin at offsets, none within another', () => {
  const text = 'aaa baa aa';
  expect(startsOf(text, /a/g)).toEqual([0, 1, 2, 5, 6, 8, 9]);
  expect(indexed(matchesAt(text, /(?<!b)aa/y, startsOf(text, /a/g)))).toEqual(indexed(text.matchAll(/(?<!b)aa/g)));
  expect(matchesAt(text, /aa/y, [3, 4])).toEqual([]);
});
