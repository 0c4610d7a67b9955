import type { Token } from './tokens.ts';

/** Dictated without capitals: then a name has none either. */
export function isWithoutCapitals(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { kind, text, form } of tokens) {
    if (kind === 'word' && text.length > 2) {
      words += 1;
      capitals += Number(form === 'title');
    }
  }
  return words > 20 && capitals < words / 50;
}
