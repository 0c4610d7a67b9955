import type { ArrivalRecord } from '#shared/records/source-record.ts';

/** What came, in a word of `sources.kind`. */
export type ArrivalKind = 'report' | 'order' | 'file' | 'other' | 'unreadable';

const orders: ReadonlySet<string> = new Set(['ORM', 'OMI', 'OMG']);

/** @param kind as the station notes it: "ORU^R01", "file"; '' where not even that could be read */
export function arrivalKindOf(kind: string): ArrivalKind {
  const [type = ''] = kind.split('^');
  if (type === 'ORU') {
    return 'report';
  }
  if (orders.has(type)) {
    return 'order';
  }
  if (type === 'file') {
    return 'file';
  }
  return type === '' ? 'unreadable' : 'other';
}

/** "RIS · ST ANNA" of "RIS|ST ANNA": the names of application and facility, without the numbers behind them. '' where it has none. */
export function senderOf({ sender }: Pick<ArrivalRecord, 'sender'>): string {
  return sender
    .split('|')
    .map((name) => (name.split('^')[0] ?? '').trim())
    .filter((name) => name !== '')
    .join(' · ');
}
