import type { Anchor, Match } from './label-term.ts';
import { findMeasurements, type FoundMeasurement } from './measurement.ts';
import type { Token } from './token.ts';

/** The sizes that belong to each anchor, without those of a prior study. */
export function measurementsOf(
  tokens: readonly Token[],
  matches: readonly Match[],
  anchors: readonly Anchor[],
): readonly (readonly FoundMeasurement[])[] {
  const sizes = anchors.map((): FoundMeasurement[] => []);
  const found = findMeasurements(tokens);
  found.forEach((one, index) => {
    if (!isOfPrior(tokens, matches, one, found[index + 1])) {
      sizes[nearest(matches, anchors, one.first, one.last)]?.push(one);
    }
  });
  return sizes;
}

const past: ReadonlySet<string> = new Set(['was', 'were', 'measured', 'from']);
const today: ReadonlySet<string> = new Set(['now', 'currently', 'today', 'to', 'is', 'are', 'measure', 'current']);

/** "previously 5 mm", "6 mm on the prior study"; "was 8 mm; it is now 11 mm", "from 8 mm to 11 mm". */
function isOfPrior(
  tokens: readonly Token[],
  matches: readonly Match[],
  { first, last }: FoundMeasurement,
  next: FoundMeasurement | undefined,
): boolean {
  const compared = matches.some(
    ({ term, first: start, last: end }) =>
      term.comparison && (leadsTo(tokens, end, first, 3) || leadsTo(tokens, last, start, 3)),
  );
  if (compared) {
    return true;
  }
  return (
    next !== undefined &&
    past.has(tokens[first - 1]?.form ?? '') &&
    tokens.slice(last + 1, next.first).some(({ form }) => today.has(form))
  );
}

/** "prior measurement of 8 mm", "8 mm on the prior study": few words between, and none that begins something else. */
function leadsTo(tokens: readonly Token[], from: number, to: number, within: number): boolean {
  const words = tokens.slice(from + 1, to);
  return to > from && words.length < within && words.every(({ form }) => linking.has(form));
}

const linking: ReadonlySet<string> = new Set([
  'of',
  'on',
  'in',
  'at',
  'the',
  'measured',
  'measuring',
  'measurement',
  'was',
]);

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
