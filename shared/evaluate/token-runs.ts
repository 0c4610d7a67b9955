/** How many runs of `length` neighbouring tokens there are. */
export function countRuns(tokens: readonly string[], length: number): number {
  return Math.max(tokens.length - length + 1, 0);
}

/**
 * How many runs of `length` neighbouring tokens both texts have, each as often as the text that has it less often. Tokens
 * hold no spaces.
 */
export function countCommonRuns(first: readonly string[], second: readonly string[], length: number): number {
  const left = new Map<string, number>();
  for (const run of runsOf(first, length)) {
    left.set(run, (left.get(run) ?? 0) + 1);
  }
  let common = 0;
  for (const run of runsOf(second, length)) {
    const rest = left.get(run) ?? 0;
    if (rest > 0) {
      common += 1;
      left.set(run, rest - 1);
    }
  }
  return common;
}

function runsOf(tokens: readonly string[], length: number): readonly string[] {
  let runs = tokens;
  for (let added = 1; added < length; added += 1) {
    runs = tokens.slice(added).map((token, start) => `${runs[start]} ${token}`);
  }
  return runs;
}
