import { bootstrap, interval95, type Interval } from '#shared/evaluate/bootstrap.ts';
import { distributionOf } from '#shared/evaluate/distribution.ts';
import type { Steps } from '#shared/evaluate/steps.ts';

/** How much more the one median is than the other, with the 95 % interval of the bootstrap. */
export interface MedianDifference extends Interval {
  readonly difference: number;
}

export function medianOf(values: readonly number[]): number {
  return distributionOf(values).p50;
}

/** Both in any order, and neither empty; at most some thousands, since each is drawn a thousand times. */
export function* medianDifference(first: readonly number[], second: readonly number[]): Steps<MedianDifference> {
  const ones = first.toSorted((a, b) => a - b);
  const others = second.toSorted((a, b) => a - b);
  const width = ones.length + others.length;
  // Each value is a case and counts into a sum of its own: the sums say how often it was drawn.
  const cases = Array.from({ length: width }, (_, index) => ({ sums: [index], amounts: [1] }));
  const resampled = yield* bootstrap(cases, width, (drawn) => {
    const one = medianOfDrawn(ones, drawn.subarray(0, ones.length));
    const other = medianOfDrawn(others, drawn.subarray(ones.length));
    return { difference: one === null || other === null ? null : one - other };
  });
  const values = resampled.get('difference') ?? new Float64Array();
  return { difference: medianOf(first) - medianOf(second), ...interval95(values) };
}

/** @param sorted in rising order @param times how often each was drawn */
function medianOfDrawn(sorted: readonly number[], times: Float64Array): number | null {
  const count = times.reduce((total, value) => total + value, 0);
  if (count === 0) {
    return null;
  }
  // Of an even number the mean of the two in the middle.
  return (drawnAt(sorted, times, Math.floor((count - 1) / 2)) + drawnAt(sorted, times, Math.floor(count / 2))) / 2;
}

function drawnAt(sorted: readonly number[], times: Float64Array, place: number): number {
  let passed = 0;
  const index = times.findIndex((value) => (passed += value) > place);
  return sorted[index] ?? 0;
}
