import type { WorkedReport } from '#shared/feedback/reader-work.ts';
import type { FinalReport } from '#shared/records/report-record.ts';
import { isClosed } from './opened-report.ts';
import type { Store } from './stores.ts';

/** A report that a reader accepted, and how it came to that. */
export interface AcceptedReport extends WorkedReport {
  /** The report that the RIS signed. */
  readonly final?: FinalReport | undefined;
}

/** Undefined where the report is open again, or was taken back. */
export function acceptedReport(
  reportId: string,
  { reports, drafts }: Pick<Store, 'reports' | 'drafts'>,
): AcceptedReport | undefined {
  const report = reports.get(reportId);
  const acceptance = report?.acceptance;
  if (report === undefined || acceptance === undefined || !isClosed(report) || report.final?.status === 'cancelled') {
    return undefined;
  }
  return {
    report,
    acceptance,
    final: report.final,
    drafts: drafts.ofReport(reportId),
    revisions: reports.revisions(reportId),
  };
}
