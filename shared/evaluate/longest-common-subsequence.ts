/** Places, in both sequences, of one of their longest common subsequences. */
export interface CommonPlace {
  readonly first: number;
  readonly second: number;
}

/**
 * One of the longest common subsequences, in order. Of several it is the one that Google's rouge_score finds: read from the
 * end, an item of the first sequence is given up before one of the second.
 */
export function longestCommonSubsequence(first: readonly string[], second: readonly string[]): readonly CommonPlace[] {
  const width = second.length + 1;
  const lengths = commonLengths(first, second);
  const places: CommonPlace[] = [];
  let row = first.length;
  let column = second.length;
  while (row > 0 && column > 0) {
    if (first[row - 1] === second[column - 1]) {
      row -= 1;
      column -= 1;
      places.push({ first: row, second: column });
    } else if ((lengths[row * width + column - 1] ?? 0) > (lengths[(row - 1) * width + column] ?? 0)) {
      column -= 1;
    } else {
      row -= 1;
    }
  }
  return places.reverse();
}

/** How long the longest common subsequences are. */
export function longestCommonLength(first: readonly string[], second: readonly string[]): number {
  const lengths = new Uint32Array(second.length + 1);
  for (const item of first) {
    // Of the row before, one column to the left.
    let diagonal = 0;
    for (let column = 1; column < lengths.length; column += 1) {
      const above = lengths[column] ?? 0;
      lengths[column] = item === second[column - 1] ? diagonal + 1 : Math.max(above, lengths[column - 1] ?? 0);
      diagonal = above;
    }
  }
  return lengths[second.length] ?? 0;
}

/** Row `i`, column `j` holds the length for the first i items of `first` and the first j of `second`. */
function commonLengths(first: readonly string[], second: readonly string[]): Uint32Array {
  const width = second.length + 1;
  const lengths = new Uint32Array((first.length + 1) * width);
  for (let row = 1; row <= first.length; row += 1) {
    const item = first[row - 1];
    for (let column = 1; column < width; column += 1) {
      const at = row * width + column;
      const above = lengths[at - width] ?? 0;
      const before = lengths[at - 1] ?? 0;
      lengths[at] = item === second[column - 1] ? (lengths[at - width - 1] ?? 0) + 1 : Math.max(above, before);
    }
  }
  return lengths;
}
