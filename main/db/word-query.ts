/**
 * What a person types into a search field as a query of FTS5: every word must be there, the last one may go on. Nothing that is typed
 * is syntax. Undefined where no word is left.
 */
export function wordQuery(typed: string): string | undefined {
  const words = typed.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isUnfinished = /[\p{L}\p{N}]$/u.test(typed);
  const last = words.length - 1;
  return words.length === 0
    ? undefined
    : words.map((word, index) => (index === last && isUnfinished ? `"${word}"*` : `"${word}"`)).join(' ');
}
