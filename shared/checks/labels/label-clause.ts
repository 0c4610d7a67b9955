import { hasCue, type Match } from './label-term.ts';
import type { Token } from './token.ts';

/** Indexes of matches that begin a clause: a join ("and", ",") whose right side has a subject and a verb of its own. */
export function clauseBreaks(tokens: readonly Token[], matches: readonly Match[]): ReadonlySet<number> {
  const breaks = new Set<number>();
  let start = 0;
  let join = -1;
  let verbs = 0;
  let denied = false;
  let deniedBeforeVerb = false;
  matches.forEach(({ term }, index) => {
    if (hasCue(term, 'stop')) {
      start = index + 1;
      join = -1;
      verbs = 0;
      denied = false;
    } else if (hasCue(term, 'and')) {
      join = index;
    } else if (hasCue(term, 'no')) {
      denied = true;
      deniedBeforeVerb = verbs === 0;
    } else if (hasCue(term, 'verb') || hasCue(term, 'shows')) {
      const subject = join > start ? matches.slice(join + 1, index) : [];
      const organ = subject.some(
        ({ term }) => term.name === undefined && term.organOf.length + term.normalOrganOf.length > 0,
      );
      const finding = subject.some((match) => match.term.name !== undefined);
      const listSeen =
        denied &&
        deniedBeforeVerb &&
        verbs === 0 &&
        !organ &&
        !determined(tokens, matches[join]) &&
        !isGraded(matches[index + 1]);
      if ((organ || finding) && !listSeen && (organ || verbs > 0 || denied)) {
        const plainList =
          !denied &&
          verbs === 0 &&
          !subject.some((match) => match.term.name !== undefined) &&
          listOfOrgans(matches, start, join);
        if (!plainList) {
          breaks.add(join);
          start = join;
          join = -1;
          denied = false;
          verbs = 0;
        }
      }
      verbs += 1;
    }
  });
  return breaks;
}

/** "no edema, effusion is small": what is graded is there. */
function isGraded(match: Match | undefined): boolean {
  return match?.term.severity !== undefined || match?.term.change !== undefined;
}

/** "no pneumothorax, and the effusion is stable": "the" begins another statement. */
function determined(tokens: readonly Token[], join: Match | undefined): boolean {
  const word = tokens[(join?.last ?? -2) + 1]?.form;
  return word === 'the' || word === 'a' || word === 'an';
}

/** "The heart, lungs and mediastinum are": the join stands within one subject. */
function listOfOrgans(matches: readonly Match[], start: number, join: number): boolean {
  return matches
    .slice(start, join)
    .every(({ term }) => term.name === undefined && term.signOf.length === 0 && !term.normal && !hasCue(term, 'verb'));
}
