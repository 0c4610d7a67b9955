import type { Attributes } from './label-attributes.ts';
import type { Anchor, Match } from './label-term.ts';
import type { FoundMeasurement } from './measurement.ts';
import { isSided } from '#shared/checks/vocabulary/vocabulary.ts';

/** The words that are said of one of a finding's sides: match indexes, and the tokens from `start` on. */
interface Part {
  readonly words: number[];
  readonly start: number;
}

/**
 * The sides of a finding as entries of their own, where each is told its degree, place or size: "small right and large
 * left effusions". Undefined where the finding has one side, or its sides are told nothing apart.
 */
export function sideParts(
  matches: readonly Match[],
  anchor: Anchor | undefined,
  words: readonly number[],
  sizes: readonly FoundMeasurement[],
  read: (words: readonly number[]) => Attributes,
): readonly Attributes[] | undefined {
  const sided = words.filter((index) => isOneSide(matches[index]));
  const first = sided[0];
  if (anchor === undefined || first === undefined || !isSided(anchor.name)) {
    return undefined;
  }
  if (sided.every((index) => matches[index]?.term.side === matches[first]?.term.side)) {
    return undefined;
  }
  const { parts, common } = partWords(matches, anchor, words, sided);
  const entries = parts.map(({ words }) => read(words));
  sizes.forEach(({ measurement, first }) => {
    const at = Math.max(
      parts.findLastIndex(({ start }) => start <= first),
      0,
    );
    entries[at]?.measurements.push(measurement);
  });
  const merged = bySide(entries);
  const placed = parts.every(({ words }) => words.some((index) => matches[index]?.term.place !== undefined));
  return isToldApart(merged, placed) ? merged.map((entry) => withCommon(entry, merged[0], read(common))) : undefined;
}

function isOneSide(match: Match | undefined): boolean {
  return match?.term.side === 'left' || match?.term.side === 'right';
}

/** Each side has the words up to the join before the next side; words on the other side of the name are common. */
function partWords(
  matches: readonly Match[],
  anchor: Anchor,
  words: readonly number[],
  sided: readonly number[],
): { readonly parts: readonly Part[]; readonly common: readonly number[] } {
  const bounds = sided.map((index, at) => (at === 0 ? -1 : joinBefore(matches, index, sided[at - 1] ?? -1)));
  const firstSide = sided[0] ?? 0;
  const lastSide = sided.at(-1) ?? 0;
  const begin = firstSide > anchor.last ? anchor.last : -1;
  const end = lastSide < anchor.first ? anchor.first : matches.findIndex((match, at) => at > lastSide && isJoin(match));
  const parts = bounds.map((bound): Part => ({ words: [], start: bound < 0 ? 0 : (matches[bound]?.last ?? 0) }));
  const common: number[] = [];
  for (const index of words) {
    const within = index > begin && (end < 0 || index < end) && matches[index]?.term.side !== 'bilateral';
    const part = parts[bounds.findLastIndex((bound) => index > bound)];
    (within && part !== undefined ? part.words : common).push(index);
  }
  return { parts, common: common.filter((index) => matches[index]?.term.side === undefined) };
}

/** The last join between two sides; where there is none, the word before the second. */
function joinBefore(matches: readonly Match[], index: number, from: number): number {
  for (let at = index - 1; at > from; at -= 1) {
    if (isJoin(matches[at])) {
      return at;
    }
  }
  return index - 1;
}

function isJoin(match: Match | undefined): boolean {
  return match?.term.cues.some((cue) => cue === 'and' || cue === 'or') === true;
}

function bySide(entries: readonly Attributes[]): readonly Attributes[] {
  const merged: Attributes[] = [];
  for (const entry of entries) {
    const same = merged.find(({ side }) => side === entry.side);
    if (same === undefined) {
      merged.push(entry);
    } else {
      same.locations.push(...entry.locations.filter((place) => !same.locations.includes(place)));
      same.measurements.push(...entry.measurements);
    }
  }
  return merged;
}

function isToldApart(entries: readonly Attributes[], placed: boolean): boolean {
  const differ = (value: (entry: Attributes) => string): boolean => {
    const values = entries.map((entry) => value(entry));
    return !values.includes('') && new Set(values).size > 1;
  };
  return (
    differ(({ severity }) => severity ?? '') ||
    differ(({ change }) => change ?? '') ||
    // "in the right lung and the left base": the lung is no place of its own, and yet it is not the base.
    (placed && new Set(entries.map(({ locations }) => locations.join())).size > 1) ||
    differ(({ measurements }) => measurements.map(({ start }) => start).join())
  );
}

/** Degree and change of the first side hold for the next unless it has its own: "mild right upper and left lower lobe". */
function withCommon(entry: Attributes, first: Attributes | undefined, common: Attributes): Attributes {
  const severity = entry.severity ?? first?.severity ?? common.severity;
  const change = entry.change ?? common.change ?? first?.change;
  return {
    ...entry,
    ...(severity === undefined ? {} : { severity }),
    ...(change === undefined ? {} : { change }),
    locations: [...entry.locations, ...common.locations.filter((place) => !entry.locations.includes(place))],
  };
}
