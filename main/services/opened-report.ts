import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import type { ReportRecord } from '#shared/records/report-record.ts';
import type { Session } from './session.ts';
import type { ReportStore } from './stores.ts';

/** A report that is at the station, and the reader who works on it. */
export interface OpenedReport {
  readonly report: ReportRecord;
  readonly reader: ReaderRecord;
}

/** Needs `work`; fails as `Session.permit` does, or with `REPORT_UNKNOWN`. */
export function openedReport(session: Session, reports: ReportStore, id: string): Result<OpenedReport> {
  const reader = session.permit('work');
  if (!reader.ok) {
    return reader;
  }
  const report = reports.get(id);
  return report === undefined
    ? failed('REPORT_UNKNOWN', 'This report is not at the station any more.')
    : succeeded({ report, reader: reader.value });
}

/** Whether a report is past its work at the station: accepted, or signed in the RIS. */
export function isClosed({ state }: ReportRecord): boolean {
  return state === 'accepted' || state === 'final';
}

/** Why nothing of a closed report changes. */
export function closedReport({ state }: ReportRecord) {
  return state === 'final'
    ? failed('REPORT_CLOSED', 'The RIS has signed this report: what it says there counts now.')
    : failed('REPORT_CLOSED', 'This report is accepted: open it again to go on with it.');
}
