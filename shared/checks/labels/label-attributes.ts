import type { Change, Laterality, Measurement, Severity } from './finding.ts';
import { withoutEnds } from './label-device-side.ts';
import { isDegree, isOfChange } from './label-degree.ts';
import { owners } from './label-owner.ts';
import { sideParts } from './label-part.ts';
import { shareWords } from './label-sharing.ts';
import { measurementsOf } from './label-size.ts';
import { dropOverruled, spreadTopics, topicWords } from './label-topic.ts';
import type { Anchor, AnchorName, Match } from './label-term.ts';
import type { Token } from './token.ts';
import { organPlaces } from '#shared/checks/vocabulary/vocabulary-places.ts';
import { isSided, regionOf } from '#shared/checks/vocabulary/vocabulary.ts';

/** What is said of one finding beside its state. */
export interface Attributes {
  side?: Laterality;
  severity?: Severity;
  change?: Change;
  readonly locations: string[];
  readonly measurements: Measurement[];
}

/**
 * Gives every word of side, place, degree and change, and every size, to the finding that it belongs to. An anchor has
 * several entries where its sides are told apart: "moderate right and small left effusions".
 */
export function anchorAttributes(
  tokens: readonly Token[],
  matches: readonly Match[],
  anchors: readonly Anchor[],
): readonly (readonly Attributes[])[] {
  const owned = anchors.map((): number[] => []);
  const topics = topicWords(tokens, matches);
  matches.forEach(({ term }, index) => {
    if (
      term.side !== undefined ||
      term.place !== undefined ||
      term.severity !== undefined ||
      term.change !== undefined
    ) {
      const owning = topics.has(index)
        ? [anchors.findIndex(({ first }) => first > index)]
        : owners(matches, anchors, index);
      owning.forEach((owner) => owned[owner]?.push(index));
    }
  });
  dropOverruled(matches, topics, owned);
  const read = (at: number, words: readonly number[]): Attributes => wordsRead(tokens, matches, anchors[at], words);
  shareWords(tokens, matches, anchors, owned, read);
  spreadTopics(matches, anchors, topics, owned);
  const sizes = measurementsOf(tokens, matches, anchors);
  return owned.map((all, at) => {
    const own = sizes[at] ?? [];
    if (all.length + own.length === 0) {
      return [{ locations: [], measurements: [] }];
    }
    const words = withoutEnds(tokens, matches, anchors[at], all);
    const parts = sideParts(matches, anchors[at], words, own, (some) => read(at, some));
    if (parts !== undefined) {
      return parts;
    }
    const whole = read(at, words);
    whole.measurements.push(...own.map(({ measurement }) => measurement));
    return [whole];
  });
}

function wordsRead(
  tokens: readonly Token[],
  matches: readonly Match[],
  anchor: Anchor | undefined,
  words: readonly number[],
): Attributes {
  const own: Attributes = { locations: [], measurements: [] };
  if (anchor !== undefined) {
    words.forEach((index) => take(own, anchor, tokens, matches, index));
  }
  return own;
}

function take(
  own: Attributes,
  anchor: Anchor,
  tokens: readonly Token[],
  matches: readonly Match[],
  index: number,
): void {
  const term = matches[index]?.term;
  if (term === undefined) {
    return;
  }
  const { side, place, severity, change } = term;
  const ofAnatomy = regionOf(anchor.name) === 'device' && matches[index + 1]?.term.place === 'diaphragm';
  if (side !== undefined && isSided(anchor.name) && !ofAnatomy) {
    own.side = own.side === undefined || own.side === side ? side : 'bilateral';
  }
  if (place !== undefined && !isSaidByName(anchor, matches, index) && !own.locations.includes(place)) {
    own.locations.push(place);
  }
  if (own.severity === undefined && severity !== undefined && !isOfChange(tokens, matches, anchor, index)) {
    own.severity = severity;
  }
  // "the previously seen catheter has been removed": what did not change is said least.
  const open = own.change === undefined || own.change === 'unchanged';
  if (open && change !== undefined && !isDegree(tokens, matches, anchor, index)) {
    own.change = change;
  }
}

/** What may lie in the lung or elsewhere. */
const ofManyOrgans: ReadonlySet<AnchorName> = new Set<AnchorName>([
  'nodule',
  'mass',
  'cyst',
  'calcification',
  'cavity',
  'foreign-body',
  'surgical-material',
]);

/** "heart" of "heart is enlarged", "lungs" of "lungs are hyperexpanded" say what the finding's name says already. */
function isSaidByName(anchor: Anchor, matches: readonly Match[], index: number): boolean {
  const term = matches[index]?.term;
  const place = term?.place;
  if (term === undefined || place === undefined) {
    return true;
  }
  const ofAnchor = [...term.organOf, ...term.normalOrganOf].some((name) => name === anchor.name);
  if (place === 'lung') {
    return !ofManyOrgans.has(anchor.name) || matches[index - 1]?.term.side === undefined;
  }
  if (place === 'pleura' && regionOf(anchor.name) === 'chest') {
    return true;
  }
  const within = anchor.first <= index && index <= anchor.last;
  if (anchor.name === 'abnormality') {
    // "heart and bones are normal": the heart is another finding's organ.
    return within && anchor.normal && !ofAnchor;
  }
  if (place === 'bone' || place === 'joint') {
    return anchor.normal || regionOf(anchor.name) === 'bone';
  }
  return organPlaces.has(place) && (anchor.normal || (within && ofAnchor && anchor.name !== 'granuloma'));
}
