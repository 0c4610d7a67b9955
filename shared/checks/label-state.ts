import type { FindingState } from './finding.ts';
import type { Anchor } from './label-anchor.ts';
import type { Match, Term } from './label-term.ts';
import type { Token } from './token.ts';
import type { CueKind } from './vocabulary-cues.ts';

/** A finding's state; `aside` where it is asked for, advised or remembered, and so not stated. */
export type StateOrAside = FindingState | 'aside';

/** Reads each anchor's state from the cues around it (after NegEx and ConText: Chapman 2001, Harkema 2009). */
export function anchorStates(
  tokens: readonly Token[],
  matches: readonly Match[],
  anchors: readonly Anchor[],
): readonly StateOrAside[] {
  const breaks = clauseBreaks(tokens, matches);
  const states = anchors.map((anchor): StateOrAside => {
    if (anchor.normal) {
      if (has(matches[anchor.at - 1]?.term, 'no')) {
        return 'aside';
      }
      return stateBefore(tokens, matches, breaks, anchor) === 'aside' ? 'aside' : 'absent';
    }
    const before = stateBefore(tokens, matches, breaks, anchor);
    return before === 'present' ? stateAfter(tokens, matches, breaks, anchor) : before;
  });
  spreadAlternatives(matches, breaks, anchors, states);
  return states;
}

function has(term: Term | undefined, cue: CueKind): boolean {
  return term !== undefined && term.cues.includes(cue);
}

/** Indexes of matches that begin a clause: a join ("and", ",") whose right side has a subject and a verb of its own. */
function clauseBreaks(tokens: readonly Token[], matches: readonly Match[]): ReadonlySet<number> {
  const breaks = new Set<number>();
  let start = 0;
  let join = -1;
  let verbs = 0;
  let denied = false;
  let deniedBeforeVerb = false;
  matches.forEach(({ term }, index) => {
    if (has(term, 'stop')) {
      start = index + 1;
      join = -1;
      verbs = 0;
      denied = false;
    } else if (has(term, 'and')) {
      join = index;
    } else if (has(term, 'no')) {
      denied = true;
      deniedBeforeVerb = verbs === 0;
    } else if (has(term, 'verb') || has(term, 'shows')) {
      const subject = join > start ? matches.slice(join + 1, index) : [];
      const organ = subject.some(
        ({ term }) => term.name === undefined && term.organOf.length + term.normalOrganOf.length > 0,
      );
      const finding = subject.some((match) => match.term.name !== undefined);
      const listSeen = denied && deniedBeforeVerb && verbs === 0 && !organ && !determined(tokens, matches[join]);
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

/** "no pneumothorax, and the effusion is stable": "the" begins another statement. */
function determined(tokens: readonly Token[], join: Match | undefined): boolean {
  const word = tokens[(join?.last ?? -2) + 1]?.form;
  return word === 'the' || word === 'a' || word === 'an';
}

/** "The heart, lungs and mediastinum are": the join stands within one subject. */
function listOfOrgans(matches: readonly Match[], start: number, join: number): boolean {
  return matches
    .slice(start, join)
    .every(({ term }) => term.name === undefined && term.signOf.length === 0 && !term.normal && !has(term, 'verb'));
}

const adjectives: ReadonlySet<string> = new Set([
  'possible',
  'possibly',
  'probable',
  'probably',
  'likely',
  'questionable',
  'suspected',
  'apparent',
  'potential',
  'presumed',
  'maybe',
  'perhaps',
  'xxxx',
  'presumably',
]);

function stateBefore(
  tokens: readonly Token[],
  matches: readonly Match[],
  breaks: ReadonlySet<number>,
  anchor: Anchor,
): StateOrAside {
  let uncertain = false;
  let joined = false;
  let assertive = false;
  let alternatives = false;
  const predicative = matches.slice(anchor.first, anchor.at).some(({ term }) => has(term, 'verb'));
  const from = anchor.normal ? anchor.first : anchor.at;
  for (let index = from - 1; index >= 0; index -= 1) {
    const match = matches[index];
    const term = match?.term;
    if (match === undefined || term === undefined) {
      break;
    }
    // The organ of "heart is enlarged": what was said before it does not reach the verb's word.
    if (index < anchor.first && predicative) {
      break;
    }
    if (has(term, 'nothing')) {
      continue;
    }
    if (has(term, 'aside')) {
      return 'aside';
    }
    if (has(term, 'no')) {
      return joined && assertive ? 'present' : 'absent';
    }
    if (has(term, 'perhaps')) {
      const adjective = adjectives.has(tokens[match.last]?.form ?? '');
      uncertain ||= !joined || alternatives || !adjective;
      continue;
    }
    if (has(term, 'not-after') || has(term, 'resolved-after') || has(term, 'perhaps-after')) {
      break;
    }
    if (has(term, 'or')) {
      alternatives = true;
      continue;
    }
    if (has(term, 'stop') || breaks.has(index) || tokens[match.first]?.form === 'with') {
      break;
    }
    // "absent flow, consistent with torsion": after a comma the meaning is not denied.
    if (has(term, 'means') && has(matches[index - 1]?.term, 'and')) {
      break;
    }
    if (has(term, 'and')) {
      assertive ||= isAssertive(matches[index + 1]?.term) && !joined && !alternatives;
      joined = true;
      continue;
    }
  }
  return uncertain ? 'uncertain' : 'present';
}

/** "no effusion, stable cardiomegaly": such a word begins an assertion of its own. */
function isAssertive(term: Term | undefined): boolean {
  return (
    term !== undefined &&
    ((term.change !== undefined && term.change !== 'new' && term.change !== 'resolved') ||
      term.severity === 'mild' ||
      term.severity === 'minimal' ||
      term.severity === 'moderate')
  );
}

function stateAfter(
  tokens: readonly Token[],
  matches: readonly Match[],
  breaks: ReadonlySet<number>,
  anchor: Anchor,
): StateOrAside {
  for (let index = anchor.last + 1; index < matches.length; index += 1) {
    const match = matches[index];
    const term = match?.term;
    if (match === undefined || term === undefined || breaks.has(index)) {
      break;
    }
    if (has(term, 'not-after')) {
      return onPrior(matches, index) ? 'present' : 'absent';
    }
    if (has(term, 'resolved-after')) {
      return 'absent';
    }
    if (has(term, 'perhaps-after')) {
      return 'uncertain';
    }
    if (has(term, 'aside-after')) {
      return 'aside';
    }
    if (has(term, 'no')) {
      const seen = matches[index + 1];
      const near = seen !== undefined && has(seen.term, 'seen') && seen.first - match.last <= 3;
      return near && tokens[match.first]?.form === 'not' ? 'absent' : 'present';
    }
    if (
      has(term, 'stop') ||
      has(term, 'perhaps') ||
      has(term, 'means') ||
      has(term, 'aside') ||
      tokens[match.first]?.form === 'with'
    ) {
      break;
    }
  }
  return 'present';
}

/** "not seen on the prior study": it is there now. */
function onPrior(matches: readonly Match[], index: number): boolean {
  const from = matches[index]?.last ?? 0;
  return matches.slice(index + 1, index + 3).some(({ term, first }) => term.comparison && first - from <= 3);
}

/** "scarring or atelectasis", "edema versus pneumonia": neither is certain. */
function spreadAlternatives(
  matches: readonly Match[],
  breaks: ReadonlySet<number>,
  anchors: readonly Anchor[],
  states: StateOrAside[],
): void {
  for (let right = 1; right < anchors.length; right += 1) {
    const a = anchors[right - 1];
    const b = anchors[right];
    if (a === undefined || b === undefined || a.normal || b.normal) {
      continue;
    }
    const between = matches.slice(a.last + 1, b.first);
    const divided = between.some(
      ({ term }, index) => has(term, 'stop') || breaks.has(a.last + 1 + index) || has(term, 'verb'),
    );
    const compared = matches.slice(0, a.first).some(({ term }) => has(term, 'nothing'));
    const alternative = !compared && between.some(({ term }) => has(term, 'or') || has(term, 'either'));
    if (!divided && alternative && isPositive(states[right - 1]) && isPositive(states[right])) {
      states[right - 1] = 'uncertain';
      states[right] = 'uncertain';
    }
  }
}

function isPositive(state: StateOrAside | undefined): boolean {
  return state === 'present' || state === 'uncertain';
}
