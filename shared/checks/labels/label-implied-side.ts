import type { Match } from './label-term.ts';

/**
 * Gives the places that the body has once their side: "over the lingula" is left. A side that the same words state wins, so
 * that an error ("the left middle lobe") is read as written.
 */
export function withImpliedSides(matches: readonly Match[]): readonly Match[] {
  if (!matches.some(({ term }) => term.impliedSide !== undefined)) {
    return matches;
  }
  return matches.map((match, index) => {
    const { term } = match;
    const isImplied = term.impliedSide !== undefined && term.side === undefined && !statesSide(matches, index);
    return isImplied ? { ...match, term: { ...term, side: term.impliedSide } } : match;
  });
}

/** A side stands before or behind, and nothing between that begins to speak of something else. */
function statesSide(matches: readonly Match[], index: number): boolean {
  const states = (step: 1 | -1): boolean => {
    for (let at = index + step; at >= 0 && at < matches.length; at += step) {
      const term = matches[at]?.term;
      if (term === undefined || term.parts) {
        return false;
      }
      if (term.side !== undefined) {
        return true;
      }
    }
    return false;
  };
  return states(-1) || states(1);
}
