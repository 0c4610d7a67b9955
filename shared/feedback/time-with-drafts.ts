import type { Steps } from '#shared/evaluate/steps.ts';
import type { TimedReports, TimeWithDrafts } from '#shared/records/insight-record.ts';
import { medianDifference, medianOf } from './median-difference.ts';
import { hadDraft, type ReaderWork } from './reader-work.ts';

/** Fewer reports than this say nothing of how long others take. */
export const fewestTimed = 5;
/** The newest of each kind: older ones say little of how a reader works now, and each is drawn a thousand times. */
export const mostTimed = 250;

/**
 * How long reports took with and without a draft in the impression.
 *
 * @param works of one kind of study, the oldest first
 */
export function* timeWithDrafts(works: readonly ReaderWork[]): Steps<TimeWithDrafts> {
  // A draft that was thrown away took its time, too.
  const drafted = timesOf(works.filter(hadDraft));
  const own = timesOf(works.filter((work) => !hadDraft(work)));
  const isEnough = drafted.length >= fewestTimed && own.length >= fewestTimed;
  return {
    with: timedReports(drafted),
    without: timedReports(own),
    ...(isEnough && { difference: yield* medianDifference(drafted, own) }),
  };
}

function timesOf(works: readonly ReaderWork[]): readonly number[] {
  return works.flatMap(({ tookMs }) => tookMs ?? []).slice(-mostTimed);
}

function timedReports(times: readonly number[]): TimedReports {
  return { reports: times.length, ...(times.length >= fewestTimed && { median: medianOf(times) }) };
}
