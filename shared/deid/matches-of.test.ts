import { expect, it } from 'vitest';
import { matchesOf } from './matches-of.ts';

const indexed = (matches: Iterable<RegExpExecArray>) => [...matches].map((match) => [match.index, match[0]]);

it.each([
  ['one two  three', /\p{L}+/gu],
  ['\u{1F600}a\u{1F600}', /a?/gu],
  ['', /x/gu],
])('gives what matchAll gives in %j for %s', (text, pattern) => {
  expect(indexed(matchesOf(text, pattern))).toEqual(indexed(text.matchAll(pattern)));
  expect(matchesOf(text, pattern)).toEqual(matchesOf(text, pattern));
});
