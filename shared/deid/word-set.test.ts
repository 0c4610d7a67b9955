import { expect, it } from 'vitest';
import { WordSet } from './word-set.ts';

it('holds the words that it was given, and no other', () => {
  const words = Array.from({ length: 2000 }, (_, index) => `w${(index * index).toString(36)}`);
  const held = new Set(words.filter((_, index) => index % 3 === 0));
  const set = new WordSet(held);
  expect(words.filter((word) => set.has(word))).toEqual(words.filter((word) => held.has(word)));
  expect(['', 'ö', 'toString'].filter((word) => set.has(word))).toEqual([]);
});

it('may be empty', () => {
  expect(new WordSet([]).has('')).toBe(false);
  expect(new WordSet(['']).has('')).toBe(true);
});
