import type { Change, Laterality, Measurement, Severity } from './finding.ts';
import type { Anchor } from './label-anchor.ts';
import type { Match } from './label-term.ts';
import { findMeasurements } from './measurement.ts';
import type { Token } from './token.ts';
import { isSided } from './vocabulary.ts';

/** What is said of one finding beside its state. */
export interface Attributes {
  side?: Laterality;
  severity?: Severity;
  change?: Change;
  readonly locations: string[];
  readonly measurements: Measurement[];
}

/** Gives every word of side, place, degree and change, and every size, to the finding that it belongs to. */
export function anchorAttributes(
  tokens: readonly Token[],
  matches: readonly Match[],
  anchors: readonly Anchor[],
): readonly Attributes[] {
  const attributes = anchors.map((): Attributes => ({ locations: [], measurements: [] }));
  matches.forEach(({ term }, index) => {
    if (
      term.side === undefined &&
      term.place === undefined &&
      term.severity === undefined &&
      term.change === undefined
    ) {
      return;
    }
    for (const owner of owners(matches, anchors, index)) {
      const own = attributes[owner];
      const anchor = anchors[owner];
      if (own !== undefined && anchor !== undefined) {
        take(own, anchor, matches, index);
      }
    }
  });
  shareSides(matches, anchors, attributes);
  for (const { measurement, first, last } of findMeasurements(tokens)) {
    attributes[nearest(matches, anchors, first, last)]?.measurements.push(measurement);
  }
  return attributes;
}

/** An organ within the words that name a finding is no place of it: "heart is enlarged". */
const organPlaces: ReadonlySet<string> = new Set([
  'heart',
  'aorta',
  'lung',
  'diaphragm',
  'mediastinum',
  'pleura',
  'costophrenic angle',
  'hilum',
  'trachea',
]);

function take(own: Attributes, anchor: Anchor, matches: readonly Match[], index: number): void {
  const term = matches[index]?.term;
  if (term === undefined) {
    return;
  }
  const { side, place, severity, change } = term;
  if (side !== undefined && isSided(anchor.name)) {
    own.side = own.side === undefined || own.side === side ? side : 'bilateral';
  }
  if (place !== undefined && !isOrganItself(anchor, matches, index) && !own.locations.includes(place)) {
    own.locations.push(place);
  }
  if (own.severity === undefined && severity !== undefined) {
    own.severity = severity;
  }
  if (own.change === undefined && change !== undefined) {
    own.change = change;
  }
}

/** "heart" of "heart is enlarged", "lungs" of "lungs are hyperexpanded" say what the finding's name says already. */
function isOrganItself(anchor: Anchor, matches: readonly Match[], index: number): boolean {
  const term = matches[index]?.term;
  if (term?.place === 'lung') {
    return index <= anchor.last && matches[index - 1]?.term.side === undefined;
  }
  const within = anchor.first <= index && index <= anchor.last;
  return within && anchor.first < anchor.last && term?.place !== undefined && organPlaces.has(term.place);
}

function splits(match: Match): boolean {
  return match.term.cues.some(
    (cue) =>
      cue !== 'where' &&
      cue !== 'verb' &&
      cue !== 'seen' &&
      cue !== 'nothing' &&
      cue !== 'not-after' &&
      cue !== 'resolved-after',
  );
}

/** Indexes of the anchors that the attribute at match `index` belongs to. */
function owners(matches: readonly Match[], anchors: readonly Anchor[], index: number): readonly number[] {
  const inside = anchors.flatMap((anchor, at) => (anchor.first <= index && index <= anchor.last ? [at] : []));
  if (inside.length > 0) {
    return inside;
  }
  let before = -1;
  let after = -1;
  anchors.forEach((anchor, at) => {
    if (anchor.last < index) {
      before = at;
    } else if (after < 0 && anchor.first > index) {
      after = at;
    }
  });
  const parted = (from: number, to: number): boolean => matches.slice(from, to).some((match) => splits(match));
  if (anchors[before]?.normal === true && parted((anchors[before]?.last ?? 0) + 1, index + 1)) {
    before = -1;
  }
  if (anchors[after]?.normal === true && parted(index, anchors[after]?.first ?? index)) {
    after = -1;
  }
  if (before < 0 || after < 0) {
    return before < 0 ? (after < 0 ? [] : [after]) : withJoined(matches, anchors, before, index);
  }
  const a = anchors[before];
  const b = anchors[after];
  if (a === undefined || b === undefined) {
    return [];
  }
  const between = matches.slice(a.last + 1, index);
  const splitBefore = between.some((match) => splits(match));
  const splitAfter = matches.slice(index + 1, b.first).some((match) => splits(match));
  if (splitAfter) {
    const stopBefore = between.some(({ term }) => term.cues.includes('stop'));
    const stopAfter = matches.slice(index + 1, b.first).some(({ term }) => term.cues.includes('stop'));
    const foreign = splitBefore && matches[index]?.term.side !== undefined && !isSided(a.name) && isSided(b.name);
    return (stopBefore && !stopAfter) || foreign ? [after] : withJoined(matches, anchors, before, index);
  }
  if (splitBefore) {
    return [after];
  }
  return between.some(({ term }) => term.cues.includes('where') || term.cues.includes('verb')) ? [before] : [after];
}

/** "cardiomegaly and effusions are unchanged": what a verb leads to is said of the whole list before it. */
function withJoined(
  matches: readonly Match[],
  anchors: readonly Anchor[],
  before: number,
  index: number,
): readonly number[] {
  const owners = [before];
  if (matches[index]?.term.change === undefined || matches[index - 1]?.term.cues.includes('verb') !== true) {
    return owners;
  }
  for (let at = before; at > 0; at -= 1) {
    const between = matches.slice((anchors[at - 1]?.last ?? 0) + 1, anchors[at]?.first);
    const joined = between.every(
      ({ term }) =>
        term.cues.length === 0 || term.cues.every((cue) => cue === 'and' || cue === 'or' || cue === 'where'),
    );
    if (!joined || anchors[at - 1]?.normal === true) {
      break;
    }
    owners.push(at - 1);
  }
  return owners;
}

/** "left effusion and atelectasis", "opacity in the left base, likely atelectasis": the second lies where the first does. */
function shareSides(matches: readonly Match[], anchors: readonly Anchor[], attributes: readonly Attributes[]): void {
  for (let right = 1; right < anchors.length; right += 1) {
    const a = anchors[right - 1];
    const b = anchors[right];
    const from = attributes[right - 1];
    const to = attributes[right];
    if (a === undefined || b === undefined || from === undefined || to === undefined) {
      continue;
    }
    if (!isSided(a.name) || !isSided(b.name) || a.normal || b.normal) {
      continue;
    }
    const between = matches.slice(a.last + 1, b.first);
    const divided = between.some(({ term }) => term.cues.includes('stop') || term.cues.includes('no'));
    const linked = between.some(({ term }) =>
      term.cues.some(
        (cue) => cue === 'or' || cue === 'either' || cue === 'means' || cue === 'perhaps' || cue === 'and',
      ),
    );
    if (divided || !linked) {
      continue;
    }
    if (to.side === undefined && to.locations.length === 0) {
      copyPlace(from, to);
    } else if (from.side === undefined && from.locations.length === 0) {
      copyPlace(to, from);
    }
  }
}

function copyPlace(from: Attributes, to: Attributes): void {
  if (from.side !== undefined) {
    to.side = from.side;
  }
  to.locations.push(...from.locations);
}

function nearest(matches: readonly Match[], anchors: readonly Anchor[], first: number, last: number): number {
  let best = -1;
  let distance = Infinity;
  anchors.forEach((anchor, at) => {
    const start = matches[anchor.first]?.first ?? 0;
    const end = matches[anchor.last]?.last ?? 0;
    const gap = end < first ? first - end : start > last ? start - last : 0;
    if (gap < distance) {
      best = at;
      distance = gap;
    }
  });
  return best;
}
