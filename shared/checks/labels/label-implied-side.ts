import { emptyTerm, type Match } from './label-term.ts';

/**
 * Gives the places that the body has once their side, in place: "over the lingula" is left. A side that the same words state
 * wins, so that an error ("the left middle lobe") is read as written.
 */
export function giveImpliedSides(matches: Match[]): void {
  matches.forEach(({ term, first, last }, index) => {
    if (term.impliedSide !== undefined && term.side === undefined && !statesSide(matches, index)) {
      matches[index] = { term: Object.assign(emptyTerm(), term, { side: term.impliedSide }), first, last };
    }
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
