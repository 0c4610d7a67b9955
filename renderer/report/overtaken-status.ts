import type { ReportRecord } from '#shared/records/report-record.ts';
import type { ReturnRecord } from '#shared/records/return-record.ts';
import type { MessageKey, Said } from '#renderer/messages/messages.ts';

/** What the status line says of a report while it is on its way, and what the RIS's own word puts an end to. */
const whileTried: ReadonlySet<MessageKey> = new Set<MessageKey>(['returned.sending', 'returned.waiting']);
const untilFinal: ReadonlySet<MessageKey> = new Set<MessageKey>([
  ...whileTried,
  'returned.refused',
  'status.accepted',
  'status.acceptedSent',
  'status.sent',
  'received.title',
]);

type Outcome = Pick<ReportRecord, 'final' | 'returned'>;

/**
 * What takes the place of what the status line says, once more is known of the report: nothing where the sheet says all of it, undefined
 * where what stands there still holds.
 */
export function overtakenStatus(said: Said, before: Outcome, after: Outcome): Said | 'nothing' | undefined {
  const { key } = said;
  if (after.final !== undefined && after.final.at !== before.final?.at) {
    return untilFinal.has(key) ? 'nothing' : undefined;
  }
  const { returned } = after;
  if (returned === undefined || !isTriedSince(before.returned, returned)) {
    return undefined;
  }
  if (returned.state === 'sent' && key === 'status.accepted') {
    return { ...said, key: 'status.acceptedSent' };
  }
  if (!whileTried.has(key)) {
    return undefined;
  }
  switch (returned.state) {
    case 'sent':
      return { key: 'status.sent' };
    case 'refused':
      return { key: 'returned.refused' };
    case 'waiting':
      return { key: returned.attempts === 0 ? 'returned.sending' : 'returned.waiting' };
    case 'replaced':
      return 'nothing';
  }
}

/** A refused one that is refused again differs by its time alone. */
function isTriedSince(before: ReturnRecord | undefined, { state, attempts, nextAt, endedAt }: ReturnRecord): boolean {
  return (
    before?.state !== state || before.attempts !== attempts || before.nextAt !== nextAt || before.endedAt !== endedAt
  );
}
