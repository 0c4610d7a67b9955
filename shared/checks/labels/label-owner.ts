import { hasCue, type Anchor, type Match, type Term } from './label-term.ts';
import { organPlaces } from '#shared/checks/vocabulary/vocabulary-places.ts';
import { isSided } from '#shared/checks/vocabulary/vocabulary.ts';

/** Indexes of the anchors that the attribute at match `index` belongs to. */
export function owners(matches: readonly Match[], anchors: readonly Anchor[], index: number): readonly number[] {
  const inside: number[] = [];
  let before = -1;
  let after = -1;
  anchors.forEach((anchor, at) => {
    if (anchor.last < index) {
      before = at;
    } else if (anchor.first <= index) {
      inside.push(at);
    } else if (after < 0) {
      after = at;
    }
  });
  if (inside.length > 0) {
    return inside;
  }
  if (ofOther(matches, anchors, index)) {
    return [];
  }
  if (isDeniedSide(matches, index)) {
    const next = anchors[after];
    return next === undefined || matches.slice(index + 1, next.first).some(({ term }) => term.parts) ? [] : [after];
  }
  const elsewhere = matches[index]?.term.change === undefined;
  const since = matches.slice((anchors[before]?.last ?? index) + 1, index);
  if (since.some(({ term }) => term.cues.includes('aside') || (term.mark && elsewhere))) {
    before = -1;
  }
  if (elsewhere && isContrasted(matches, anchors[before], since, index)) {
    before = -1;
  }
  if (elsewhere && matches.slice(index + 1, anchors[after]?.first ?? index).some(({ term }) => term.mark)) {
    after = -1;
  }
  const parted = (from: number, to: number): boolean => matches.slice(from, to).some(({ term }) => term.parts);
  if (anchors[before]?.normal === true && parted((anchors[before]?.last ?? 0) + 1, index + 1)) {
    before = -1;
  }
  if (anchors[after]?.normal === true && parted(index, anchors[after]?.first ?? index)) {
    after = -1;
  }
  if (before < 0 || after < 0) {
    return before >= 0 ? withJoined(matches, anchors, before, index) : after >= 0 ? [after] : [];
  }
  const a = anchors[before];
  const b = anchors[after];
  if (a === undefined || b === undefined) {
    return [];
  }
  const between = matches.slice(a.last + 1, index);
  const splitBefore = between.some(({ term }) => term.parts);
  const splitAfter = matches.slice(index + 1, b.first).some(({ term }) => term.parts);
  if (splitAfter) {
    if (splitBefore && opensPair(matches, index, b.first)) {
      return [after];
    }
    const stopBefore = between.some(({ term }) => hasCue(term, 'stop') && !hasCue(term, 'relative'));
    const stopAfter = matches.slice(index + 1, b.first).some(({ term }) => term.cues.includes('stop'));
    const foreign = splitBefore && matches[index]?.term.side !== undefined && !isSided(a.name) && isSided(b.name);
    return (stopBefore && !stopAfter) || foreign ? [after] : withJoined(matches, anchors, before, index);
  }
  if (splitBefore) {
    return [after];
  }
  return leadsTo(between, matches[index]) ? [before] : [after];
}

/** "opacity in the right base but not the left", "not the right but the left base": there it is said not to be. */
function isDeniedSide(matches: readonly Match[], index: number): boolean {
  let before = index - 1;
  while (hasCue(matches[before]?.term, 'where')) {
    before -= 1;
  }
  const denial = matches[before]?.term;
  const next = matches[index + 1]?.term;
  const contrast =
    hasCue(denial, 'stop') ||
    hasCue(matches[before - 1]?.term, 'stop') ||
    (hasCue(next, 'stop') && next?.mark === false);
  return matches[index]?.term.side !== undefined && hasCue(denial, 'no') && contrast;
}

/** "no effusion on the left, but a small one on the right": what follows is said of one that is there. */
function isContrasted(
  matches: readonly Match[],
  anchor: Anchor | undefined,
  since: readonly Match[],
  index: number,
): boolean {
  if (anchor === undefined) {
    return false;
  }
  // "the left effusion has resolved and the right is smaller"
  const gone = since.findIndex(({ term }) => hasCue(term, 'resolved-after') || hasCue(term, 'not-after'));
  const joined = gone >= 0 && since.slice(gone).some(({ term }) => hasCue(term, 'and') || hasCue(term, 'stop'));
  if (joined && isVerb(matches[index + 1])) {
    return true;
  }
  if (!since.some(({ term }) => hasCue(term, 'stop') && !hasCue(term, 'relative'))) {
    return false;
  }
  const denial = matches.findLastIndex(
    ({ term }, at) => at < anchor.at && hasCue(term, 'no') && !hasCue(term, 'nothing'),
  );
  return denial >= 0 && !matches.slice(denial, anchor.first).some(({ term }) => hasCue(term, 'stop'));
}

/** "trachea deviated to the right by a large left mass": what led to the first side leads no further. */
function leadsTo(between: readonly Match[], match: Match | undefined): boolean {
  const taken =
    match?.term.place !== undefined && match.term.side === undefined
      ? -1
      : between.findLastIndex(({ term }) => term.side !== undefined);
  return between.slice(taken + 1).some(({ term }) => hasCue(term, 'where') || hasCue(term, 'verb'));
}

/** "with moderate right and small left effusions": each join stands between the words of two sides. */
function opensPair(matches: readonly Match[], index: number, head: number): boolean {
  const sides: (string | undefined)[] = [undefined];
  let first = index;
  while (first > 0 && !partsAt(matches, first - 1)) {
    first -= 1;
  }
  for (const { term } of matches.slice(first, head)) {
    if (hasCue(term, 'where') || hasCue(term, 'stop') || hasCue(term, 'no')) {
      return false;
    }
    if (hasCue(term, 'and')) {
      sides.push(undefined);
    } else if (term.side !== undefined) {
      sides[sides.length - 1] = term.side;
    }
  }
  return sides.length === 2 && !sides.includes(undefined) && sides[0] !== sides[1];
}

/** "mildly enlarged heart, stable mediastinal contours": said of an organ that no finding is named of. */
function ofOther(matches: readonly Match[], anchors: readonly Anchor[], index: number): boolean {
  let first = index;
  while (first > 0 && !partsAt(matches, first - 1)) {
    first -= 1;
  }
  let end = index + 1;
  while (end < matches.length && !partsAt(matches, end)) {
    end += 1;
  }
  let isSaid = false;
  for (let at = first; at < end; at += 1) {
    const term = matches[at]?.term;
    if (hasCue(term, 'where')) {
      return false;
    }
    isSaid ||= term !== undefined && isHeartOrMediastinum(term);
  }
  return isSaid && !anchors.some((anchor) => anchor.first < end && anchor.last >= first);
}

function isHeartOrMediastinum({ organOf, place }: Term): boolean {
  return (
    organOf.includes('enlarged-cardiomediastinum') ||
    (organOf.includes('cardiomegaly') && (place === undefined || organPlaces.has(place)))
  );
}

function partsAt(matches: readonly Match[], index: number): boolean {
  const match = matches[index];
  return match !== undefined && match.term.parts;
}

function isVerb(match: Match | undefined): boolean {
  return hasCue(match?.term, 'verb');
}

/** "cardiomegaly and effusions unchanged": nothing stands between them and the word, and nothing behind it. */
function endsStatement(matches: readonly Match[], anchor: Anchor | undefined, index: number): boolean {
  const next = matches[index + 1];
  return (
    matches[index]?.term.change === 'unchanged' && anchor?.last === index - 1 && (next === undefined || next.term.mark)
  );
}

/** "cardiomegaly and effusions are unchanged": what a verb leads to is said of the whole list before it. */
function withJoined(
  matches: readonly Match[],
  anchors: readonly Anchor[],
  before: number,
  index: number,
): readonly number[] {
  const owners = [before];
  const term = matches[index]?.term;
  const led =
    term?.change === undefined
      ? term?.side !== undefined && matches.slice(anchors[before]?.last ?? index, index).some(isVerb)
      : isVerb(matches[index - 1]) || endsStatement(matches, anchors[before], index);
  if (!led) {
    return owners;
  }
  for (let at = before; at > 0; at -= 1) {
    const between = matches.slice((anchors[at - 1]?.last ?? 0) + 1, anchors[at]?.first);
    const joined = between.every(
      ({ term }) =>
        term.cues.length === 0 || term.cues.every((cue) => cue === 'and' || cue === 'or' || cue === 'where'),
    );
    const denied = matches.slice(0, anchors[at - 1]?.first).some(({ term }) => term.cues.includes('no'));
    if (!joined || denied || anchors[at - 1]?.normal === true) {
      break;
    }
    owners.push(at - 1);
  }
  return owners;
}
