import type { Word } from './split-words.ts';

/** Share of the words that the source does not hold; 0 of no words. */
export function novelty(words: readonly Word[], source: readonly Word[]): number {
  const known = new Set(source.map(({ key }) => key));
  return words.length === 0 ? 0 : words.filter(({ key }) => !known.has(key)).length / words.length;
}
