import type { Change, Laterality, Measurement, Severity } from './finding.ts';
import { owners } from './label-owner.ts';
import type { Anchor, Match } from './label-term.ts';
import { findMeasurements } from './measurement.ts';
import type { Token } from './token.ts';
import { organPlaces } from './vocabulary-places.ts';
import { isSided, regionOf } from './vocabulary.ts';

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
    // "previously 5 mm" is no size of today.
    if (matches.some((match) => match.term.comparison && first - match.last >= 1 && first - match.last <= 2)) {
      continue;
    }
    attributes[nearest(matches, anchors, first, last)]?.measurements.push(measurement);
  }
  return attributes;
}

function take(own: Attributes, anchor: Anchor, matches: readonly Match[], index: number): void {
  const term = matches[index]?.term;
  if (term === undefined) {
    return;
  }
  const { side, place, severity, change } = term;
  const ofAnatomy = regionOf(anchor.name) === 'device' && matches[index + 1]?.term.place === 'diaphragm';
  if (side !== undefined && isSided(anchor.name) && !ofAnatomy) {
    own.side = own.side === undefined || own.side === side ? side : 'bilateral';
  }
  if (place !== undefined && !isOrganItself(anchor, matches, index) && !own.locations.includes(place)) {
    own.locations.push(place);
  }
  if (own.severity === undefined && severity !== undefined) {
    own.severity = severity;
  }
  // "decreased" of "lung volumes are decreased" names the finding; it compares with nothing.
  if (own.change === undefined && change !== undefined && !(index === anchor.at && anchor.first < anchor.last)) {
    own.change = change;
  }
}

/** "heart" of "heart is enlarged", "lungs" of "lungs are hyperexpanded" say what the finding's name says already. */
function isOrganItself(anchor: Anchor, matches: readonly Match[], index: number): boolean {
  const term = matches[index]?.term;
  if (term?.place === 'lung') {
    const before = matches[index - 1]?.term;
    return (
      anchor.normal || (before?.side === undefined && (index <= anchor.last || before?.cues.includes('where') !== true))
    );
  }
  if (anchor.normal && term?.place !== undefined && organPlaces.has(term.place)) {
    return true;
  }
  const within = anchor.first <= index && index <= anchor.last;
  return (
    within &&
    term?.place !== undefined &&
    organPlaces.has(term.place) &&
    [...term.organOf, ...term.normalOrganOf].includes(anchor.name)
  );
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
    const region = regionOf(a.name);
    if (
      region === undefined ||
      region === 'device' ||
      region !== regionOf(b.name) ||
      (region === 'chest' && !(isSided(a.name) && isSided(b.name))) ||
      a.normal ||
      b.normal
    ) {
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
    } else if (from.side === undefined && from.locations.length === 0 && placedAfter(matches, b, anchors[right + 1])) {
      copyPlace(to, from);
    }
  }
}

/** "scoliosis and spurring of the spine": the place stands after both. */
function placedAfter(matches: readonly Match[], anchor: Anchor, next: Anchor | undefined): boolean {
  return matches
    .slice(anchor.last + 1, next?.first)
    .some(({ term }) => term.cues.includes('where') || term.side !== undefined || term.place !== undefined);
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
