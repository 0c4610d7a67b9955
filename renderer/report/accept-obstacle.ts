import type { ReportRecord, WrittenPart } from '#shared/records/report-record.ts';
import type { ReviewRecord } from '#shared/records/review-record.ts';
import type { MessageKey, Values } from '#renderer/messages/messages.ts';
import { openWarnings } from '#renderer/review/shown-warnings.ts';

export interface AcceptObstacle {
  /** Names just this: another text, another warning, is another obstacle. */
  readonly id: string;
  readonly said: [key: MessageKey, values?: Values];
}

/**
 * What a reader should look at before they accept these texts: warnings that interrupt, a critical result of which nobody is recorded as told,
 * or that there is no review of them. Undefined where nothing stands in the way.
 */
export function acceptObstacle(
  texts: Readonly<Record<WrittenPart, ReportRecord[WrittenPart]>>,
  review: ReviewRecord | undefined,
): AcceptObstacle | undefined {
  const { findings, impression } = texts;
  const idOf = (what: readonly string[]): string => JSON.stringify([findings, impression, ...what]);
  if (review === undefined || review.findings !== findings || review.impression !== impression) {
    return { id: idOf(['unchecked']), said: ['status.unchecked'] };
  }
  const open = openWarnings(review);
  const untold = review.critical.filter(({ missing }) => missing.some(({ element }) => element === 'told'));
  const id = idOf([...open.map(({ key }) => key), ...untold.map(({ text }) => `untold ${text}`)]);
  if (open.length > 0) {
    return { id, said: ['status.warned', { count: open.length }] };
  }
  return untold.length > 0 ? { id, said: ['status.untold'] } : undefined;
}
