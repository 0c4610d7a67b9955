import type { Attributes } from './label-attributes.ts';
import { hasCue, type Anchor, type Match } from './label-term.ts';
import type { Token } from './token.ts';
import type { CueKind } from '#shared/checks/vocabulary/vocabulary-cues.ts';
import { isSided, regionOf } from '#shared/checks/vocabulary/vocabulary.ts';

/** What the words with these match indexes say of the anchor. */
type Read = (anchor: number, words: readonly number[]) => Attributes;

/**
 * Adds to each anchor's words those that its neighbour shares with it: the place of "left effusion and atelectasis", the
 * degree of "mild cardiomegaly and edema", the change of "no change in effusion or edema".
 */
export function shareWords(
  tokens: readonly Token[],
  matches: readonly Match[],
  anchors: readonly Anchor[],
  owned: readonly number[][],
  read: Read,
): void {
  for (let right = 1; right < anchors.length; right += 1) {
    const a = anchors[right - 1];
    const b = anchors[right];
    const from = owned[right - 1];
    const to = owned[right];
    if (a === undefined || b === undefined || from === undefined || to === undefined || a.normal || b.normal) {
      continue;
    }
    if (from.length + to.length === 0) {
      continue;
    }
    const pair: Pair = {
      tokens,
      matches,
      a,
      b,
      between: matches.slice(a.last + 1, b.first),
      from,
      to,
      readA: (words) => read(right - 1, words),
      readB: (words) => read(right, words),
    };
    if (isAtOnePlace(pair) && !beginsAnew(pair)) {
      sharePlaces(pair, anchors[right + 1]);
    }
    if (from.length > 0) {
      shareDegrees(pair);
    }
  }
}

/** Two neighbours, the matches between them, and the words of each. */
interface Pair {
  readonly tokens: readonly Token[];
  readonly matches: readonly Match[];
  readonly a: Anchor;
  readonly b: Anchor;
  readonly between: readonly Match[];
  readonly from: number[];
  readonly to: number[];
  readonly readA: (words: readonly number[]) => Attributes;
  readonly readB: (words: readonly number[]) => Attributes;
}

function sharePlaces({ tokens, matches, b, between, from, to, readA, readB }: Pair, next: Anchor | undefined): void {
  const placedA = readA(from);
  const placedB = readB(to);
  if (!tellsPlace(placedB)) {
    to.unshift(...from.filter((index) => tellsPlace(readA([index]))));
  } else if (
    placedA.locations.length === 0 &&
    (placedA.side === undefined || placedA.side === placedB.side) &&
    placedAfter(matches, b, next) &&
    !between.some(({ first }) => tokens[first]?.form === 'with')
  ) {
    from.push(...to.filter((index) => index > b.last && tellsPlace(readB([index]))));
  }
}

function tellsPlace({ side, locations }: Attributes): boolean {
  return side !== undefined || locations.length > 0;
}

function isPlace(match: Match | undefined): boolean {
  return match?.term.side !== undefined || match?.term.place !== undefined;
}

const linking: ReadonlySet<string> = new Set<CueKind>(['or', 'either', 'and', 'associated']);

/** "left effusion and atelectasis", "opacity in the left base, likely atelectasis": the second lies where the first does. */
function isAtOnePlace({ a, b, between }: Pair): boolean {
  const region = regionOf(a.name);
  if (
    region === undefined ||
    region === 'device' ||
    region !== regionOf(b.name) ||
    (region === 'chest' && !(isSided(a.name) && isSided(b.name)))
  ) {
    return false;
  }
  // "opacity in the left base, which may represent atelectasis"
  const explained = between.some(({ term }) => hasCue(term, 'means') || hasCue(term, 'perhaps'));
  const divided = between.some(
    ({ term }) =>
      hasCue(term, 'no') ||
      (hasCue(term, 'stop') && !hasCue(term, 'associated') && !(explained && hasCue(term, 'relative'))),
  );
  const linked = explained || between.some(({ term }) => term.cues.some((cue) => linking.has(cue)));
  return !divided && linked;
}

/** "right effusion with a nodule": the nodule may lie elsewhere. */
function beginsAnew({ tokens, between }: Pair): boolean {
  const leads = between.filter(({ term }) => term.cues.length > 0);
  const only = leads.length === 1 ? leads[0] : undefined;
  const word = tokens[only?.first ?? -1]?.form;
  return word === 'with' && only?.first === only?.last && determiners.has(tokens[(only?.last ?? 0) + 1]?.form ?? '');
}

/** "scoliosis and spurring of the spine": the place stands after both. */
function placedAfter(matches: readonly Match[], anchor: Anchor, next: Anchor | undefined): boolean {
  return matches
    .slice(anchor.last + 1, next?.first)
    .some(({ term }) => hasCue(term, 'where') || term.side !== undefined || term.place !== undefined);
}

/** Degree and change before "A and B" are of both; before "A with B", or "A and a B", of A alone. */
function shareDegrees({ tokens, matches, a, b, between, from, to, readA, readB }: Pair): void {
  const before = from.filter((index) => index < a.first);
  const joins = between.filter(({ term }) => term.cues.length > 0);
  const join = joins[0];
  if (before.length === 0 || join === undefined) {
    return;
  }
  const told = readB(to);
  const denied = before.find((index) => hasCue(matches[index]?.term, 'nothing'));
  if (denied !== undefined && told.change === undefined && joins.every(({ term }) => isListJoin(term))) {
    to.unshift(denied);
  }
  if (joins.length > 1 || !joinsPair(tokens, join)) {
    return;
  }
  const change = before.find((index) => readA([index]).change !== undefined);
  if (change !== undefined && change !== denied && told.change === undefined) {
    to.unshift(change);
  }
  const severity = before.find((index) => matches[index]?.term.severity !== undefined);
  const isAdverb = tokens[matches[severity ?? -1]?.last ?? -1]?.form.endsWith('ly') === true;
  const plain = told.severity === undefined && !to.some((index) => index <= b.last && isPlace(matches[index]));
  if (severity !== undefined && severity !== change && !isAdverb && plain) {
    to.unshift(severity);
  }
}

function isListJoin(term: Match['term']): boolean {
  return hasCue(term, 'and') || hasCue(term, 'or') || hasCue(term, 'where');
}

const pairing: ReadonlySet<string> = new Set(['and', '&']);
const determiners: ReadonlySet<string> = new Set(['a', 'an', 'the', 'there', 'no']);

function joinsPair(tokens: readonly Token[], { first, last }: Match): boolean {
  return first === last && pairing.has(tokens[first]?.form ?? '') && !determiners.has(tokens[last + 1]?.form ?? '');
}
