import type { Word } from './split-words.ts';

/** The fewest words that must be inserted, deleted or replaced to turn one text into the other (V. Levenshtein, 1965). */
export function countWordEdits(first: readonly Word[], second: readonly Word[]): number {
  const keys = second.map(({ key }) => key);
  const edits = Uint32Array.from({ length: keys.length + 1 }, (_, column) => column);
  for (const [row, { key }] of first.entries()) {
    // Of the row before, one column to the left.
    let diagonal = row;
    edits[0] = row + 1;
    for (let column = 1; column <= keys.length; column += 1) {
      const above = edits[column] ?? 0;
      const replaced = diagonal + (key === keys[column - 1] ? 0 : 1);
      edits[column] = Math.min(replaced, above + 1, (edits[column - 1] ?? 0) + 1);
      diagonal = above;
    }
  }
  return edits[keys.length] ?? 0;
}
