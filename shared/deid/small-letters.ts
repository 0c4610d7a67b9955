import type { Token } from './tokens.ts';

/** Dictated without capitals: then a name has none either. */
export function isWithoutCapitals(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 2);
  return words.length > 20 && words.filter(({ form }) => form === 'title').length < words.length / 50;
}
