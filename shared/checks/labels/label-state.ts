import type { FindingState } from './finding.ts';
import { clauseBreaks } from './label-clause.ts';
import { isOne } from './label-pronoun.ts';
import { hasCue, type Anchor, type Match, type Term } from './label-term.ts';
import type { Token } from './token.ts';
import { regionOf } from '#shared/checks/vocabulary/vocabulary.ts';

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
      const before = matches[anchor.at - 1];
      if (hasCue(before?.term, 'no')) {
        // "lungs are not clear"
        return tokens[before?.last ?? -1]?.form === 'not' ? 'present' : 'aside';
      }
      return stateBefore(tokens, matches, breaks, anchor) === 'aside' ? 'aside' : 'absent';
    }
    const before = stateBefore(tokens, matches, breaks, anchor);
    return before === 'present' ? stateAfter(tokens, matches, breaks, anchor) : before;
  });
  spreadAlternatives(tokens, matches, breaks, anchors, states);
  return states;
}

const adjectives: ReadonlySet<string> = new Set([
  'possible',
  'possibly',
  'probable',
  'probably',
  'likely',
  'questionable',
  'suspected',
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
  const predicative = matches.slice(anchor.first, anchor.at).some(({ term }) => hasCue(term, 'verb'));
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
    if (hasCue(term, 'nothing')) {
      continue;
    }
    if (hasCue(term, 'aside')) {
      return 'aside';
    }
    if (hasCue(term, 'no')) {
      const reaches =
        !(joined && (assertive || bound.has(tokens[match.last]?.form ?? ''))) && removes(tokens, match, anchor);
      return reaches ? 'absent' : 'present';
    }
    if (hasCue(term, 'perhaps')) {
      const adjective = adjectives.has(tokens[match.last]?.form ?? '');
      uncertain ||= !joined || alternatives || !adjective;
      continue;
    }
    if (hasCue(term, 'not-after') || hasCue(term, 'resolved-after') || hasCue(term, 'perhaps-after')) {
      break;
    }
    if (hasCue(term, 'or')) {
      alternatives = true;
      continue;
    }
    if (hasCue(term, 'stop') || breaks.has(index) || tokens[match.first]?.form === 'with') {
      break;
    }
    // "absent flow, consistent with torsion": after a comma the meaning is not denied.
    if (hasCue(term, 'means') && hasCue(matches[index - 1]?.term, 'and')) {
      break;
    }
    // "no effusion on the left, a large one on the right": it is another than the one that is denied.
    if (hasCue(term, 'and') && isOne(tokens, matches[anchor.at])) {
      break;
    }
    if (hasCue(term, 'and')) {
      assertive ||= isAssertive(matches[index + 1]?.term) && !joined && !alternatives;
      joined = true;
      continue;
    }
  }
  return uncertain ? 'uncertain' : 'present';
}

/** Denials that reach no further than the list item that they stand in: "effusion resolved, edema persists". */
const bound: ReadonlySet<string> = new Set(['resolved', 'absent', 'negative']);

/** "removal of the chest tube and small pneumothorax": only devices are removed. */
function removes(tokens: readonly Token[], match: Match, anchor: Anchor): boolean {
  const removal = tokens.slice(match.first, match.last + 1).some(({ form }) => form === 'removal');
  return !removal || regionOf(anchor.name) === 'device';
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
    if (hasCue(term, 'not-after')) {
      return onPrior(matches, index) || onOneView(tokens, match) ? 'present' : 'absent';
    }
    if (hasCue(term, 'resolved-after')) {
      return 'absent';
    }
    if (hasCue(term, 'perhaps-after')) {
      return 'uncertain';
    }
    if (hasCue(term, 'aside-after')) {
      return 'aside';
    }
    if (hasCue(term, 'no')) {
      const seen = matches[index + 1];
      const near = seen !== undefined && hasCue(seen.term, 'seen') && seen.first - match.last <= 3;
      return near && tokens[match.first]?.form === 'not' ? 'absent' : 'present';
    }
    if (
      hasCue(term, 'stop') ||
      hasCue(term, 'perhaps') ||
      hasCue(term, 'means') ||
      hasCue(term, 'aside') ||
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

/** "not identified on the PA view": what one view does not show another one did. */
function onOneView(tokens: readonly Token[], { last }: Match): boolean {
  const words = tokens.slice(last + 1, last + 5).map(({ form }) => form);
  return words[0] === 'on' && views.has(words[words[1] === 'the' ? 2 : 1] ?? '');
}

const views: ReadonlySet<string> = new Set(['pa', 'ap', 'frontal', 'lateral', 'oblique']);

/** "scarring or atelectasis", "edema versus pneumonia": neither is certain. */
function spreadAlternatives(
  tokens: readonly Token[],
  matches: readonly Match[],
  breaks: ReadonlySet<number>,
  anchors: readonly Anchor[],
  states: StateOrAside[],
): void {
  for (let right = 1; right < anchors.length; right += 1) {
    const a = anchors[right - 1];
    const b = anchors[right];
    if (a === undefined || b === undefined || a.normal || b.normal || regionOf(a.name) === 'device') {
      continue;
    }
    const between = matches.slice(a.last + 1, b.first);
    const divided = between.some(
      ({ term }, index) => hasCue(term, 'stop') || breaks.has(a.last + 1 + index) || hasCue(term, 'verb'),
    );
    const compared = matches.slice(0, a.first).some(({ term }) => hasCue(term, 'nothing'));
    const or = between.findIndex(({ term }) => hasCue(term, 'or') || hasCue(term, 'either'));
    // "effusion, possibly from trauma or pancreatitis": the effusion is none of the alternatives.
    const explained = between
      .slice(0, Math.max(or, 0))
      .some(({ term }) => hasCue(term, 'perhaps') || hasCue(term, 'means'));
    // "calcified nodes/granulomas" are one thing in two words.
    const one = a.name === b.name && tokens[between[or]?.first ?? -1]?.form === '/';
    const alternative = or >= 0 && !compared && !explained && !one;
    if (!divided && alternative && isPositive(states[right - 1]) && isPositive(states[right])) {
      states[right - 1] = 'uncertain';
      states[right] = 'uncertain';
    }
  }
}

function isPositive(state: StateOrAside | undefined): boolean {
  return state === 'present' || state === 'uncertain';
}
