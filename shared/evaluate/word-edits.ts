import type { Word } from './split-words.ts';

/** The fewest words that must be inserted, deleted or replaced to turn one text into the other (V. Levenshtein, 1965). */
export function countWordEdits(first: readonly Word[], second: readonly Word[]): number {
  let previous = Array.from({ length: second.length + 1 }, (_, column) => column);
  for (const [row, { key }] of first.entries()) {
    const current = [row + 1];
    for (const [column, other] of second.entries()) {
      const replaced = (previous[column] ?? 0) + (key === other.key ? 0 : 1);
      const insertedOrDeleted = Math.min(previous[column + 1] ?? 0, current[column] ?? 0) + 1;
      current.push(Math.min(replaced, insertedOrDeleted));
    }
    previous = current;
  }
  return previous[second.length] ?? 0;
}
