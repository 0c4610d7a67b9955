import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import type { ReportRecord, ReportSource, ReportState, Revision, WrittenPart } from '#shared/records/report-record.ts';
import type { SourceSettings } from '#shared/records/source-settings.ts';
import { layOutSections } from '#shared/report/lay-out-sections.ts';
import { parseReport } from '#shared/report/parse-report.ts';
import type { NewId, Now } from './ports.ts';
import { outgoingSections } from './outgoing-report.ts';
import { closedReport, isClosed, openedReport } from './opened-report.ts';
import { reportParts, withPlainLineEnds } from './report-parts.ts';
import type { Session } from './session.ts';
import type { Returns } from './returns.ts';
import type { DraftStore, NewAcceptance, ReportStore, Store, WorklistPage, WorklistQuery } from './stores.ts';

/** Characters of a report; the longest real ones have some tens of thousands. */
export const longestReport = 1_000_000;

/** What can be done with a report from its arrival until it is accepted. All need `work` and fail as the store does. */
export interface Reports {
  /** Fails with `REPORT_EMPTY` or `REPORT_TOO_LARGE`. */
  add(text: string, source: ReportSource): Result<ReportRecord>;
  /** Fails with `REPORT_UNKNOWN`, as all below. */
  get(id: string): Result<ReportRecord>;
  list(query: WorklistQuery): Result<WorklistPage>;
  count(): Result<Readonly<Record<ReportState, number>>>;
  /**
   * Keeps what a reader wrote in a part. Fails with `REPORT_CLOSED` where the report is accepted or final, and with `SIGNED_OUT` where
   * another reader than `writtenBy` is at the station.
   */
  write(id: string, part: WrittenPart, text: string, writtenBy?: string): Result<void>;
  /**
   * Puts a candidate of a draft in place of the impression, which stays among the revisions. Fails with `DRAFT_UNKNOWN` or
   * `REPORT_CLOSED`.
   */
  useCandidate(id: string, draftId: string, rank: number): Result<ReportRecord>;
  revisions(id: string): Result<readonly Revision[]>;
  /**
   * Accepts the impression as it stands. `seen` is what the reader has before them: where it differs from what is kept, nothing is
   * accepted. Fails with `REPORT_NO_IMPRESSION`, `REPORT_CHANGED` or `REPORT_CLOSED`.
   */
  accept(id: string, seen: Readonly<Record<WrittenPart, string>>): Result<ReportRecord>;
  /**
   * Removes a report for good, with all that was drafted and written for it; backups hold it until they have made way for newer ones. Fails
   * with `REPORT_CLOSED` where it is accepted or final: those are kept for as long as the station's settings say.
   */
  remove(id: string): Result<void>;
  /** The report as it stands now, in the order in which the site reads it. */
  text(id: string): Result<{ readonly text: string }>;
  /** Goes on with an accepted report. Fails with `REPORT_CLOSED` where it is final. */
  reopen(id: string): Result<ReportRecord>;
}

export interface ReportsOptions {
  readonly reports: ReportStore;
  readonly drafts: DraftStore;
  readonly together: Store['together'];
  readonly sourceSettings: () => SourceSettings;
  /** Where accepted reports go. */
  readonly returns: Pick<Returns, 'queue' | 'withdraw' | 'wake'>;
  readonly session: Session;
  readonly now: Now;
  readonly newId: NewId;
}

export function createReports(options: ReportsOptions): Reports {
  const { reports, drafts, together, sourceSettings, returns, session, now, newId } = options;
  function withReport<T>(id: string, act: (report: ReportRecord, reader: ReaderRecord) => Result<T>): Result<T> {
    const opened = openedReport(session, reports, id);
    return opened.ok ? act(opened.value.report, opened.value.reader) : opened;
  }

  function permitted<T>(act: () => Result<T>): Result<T> {
    const reader = session.permit('work');
    return reader.ok ? act() : reader;
  }

  /** The report as it is after a change. */
  function after(changed: Result<void>, id: string): Result<ReportRecord> {
    return changed.ok ? withReport(id, succeeded) : changed;
  }

  /** The candidate that stood in the impression last; the best one of the newest draft where none did. */
  function originOf(id: string): NewAcceptance['from'] {
    const last = reports.revisions(id).findLast(({ part, cause }) => part === 'impression' && cause === 'draft');
    const draft = last?.draftId === undefined ? undefined : drafts.get(last.draftId);
    const rank = draft?.candidates.findIndex(({ text }) => text === last?.text) ?? -1;
    if (draft !== undefined && rank >= 0) {
      return { draftId: draft.id, rank };
    }
    const latest = drafts.latest(id);
    return latest && { draftId: latest.id, rank: 0 };
  }

  return {
    add: (text, source) =>
      permitted(() => {
        if (text.length > longestReport) {
          return failed('REPORT_TOO_LARGE', 'This text is far too long for a report: paste one report at a time.');
        }
        if (!/[\p{L}\p{N}]/u.test(text)) {
          return failed('REPORT_EMPTY', 'There are no words in this text: copy a report and paste it again.');
        }
        const id = newId();
        return after(reports.add({ ...reportParts(parseReport(text)), id, at: now(), source, text }), id);
      }),

    get: (id) => withReport(id, succeeded),
    list: (query) => permitted(() => succeeded(reports.list(query))),
    count: () => permitted(() => succeeded(reports.count())),

    write: (id, part, written, writtenBy) =>
      withReport(id, (report, reader) => {
        const text = withPlainLineEnds(written);
        if (writtenBy !== undefined && writtenBy !== reader.id) {
          return failed(
            'SIGNED_OUT',
            'Somebody else is at the station now: your text waits in the window until you are back.',
          );
        }
        if (isClosed(report)) {
          return closedReport(report);
        }
        if (text.length > longestReport) {
          return failed('REPORT_TOO_LARGE', 'This text is far too long for a report.');
        }
        return report[part] === text
          ? succeeded(undefined)
          : reports.change(id, { at: now(), part, text, readerId: reader.id });
      }),

    useCandidate: (id, draftId, rank) =>
      withReport(id, (report, reader) => {
        const draft = drafts.get(draftId);
        const candidate = draft?.reportId === id ? draft.candidates[rank] : undefined;
        if (candidate === undefined) {
          return failed('DRAFT_UNKNOWN', 'This draft is not of this report: draft again.');
        }
        if (isClosed(report)) {
          return closedReport(report);
        }
        const change = { at: now(), part: 'impression', text: candidate.text, readerId: reader.id, draftId } as const;
        return after(reports.change(id, change), id);
      }),

    remove: (id) => withReport(id, (report) => (isClosed(report) ? closedReport(report) : reports.remove([id]))),

    revisions: (id) => withReport(id, () => succeeded(reports.revisions(id))),

    accept: (id, seen) =>
      withReport(id, (report, reader) => {
        if (isClosed(report)) {
          return closedReport(report);
        }
        if (!/[\p{L}\p{N}]/u.test(report.impression)) {
          return failed('REPORT_NO_IMPRESSION', 'There is no impression to accept: write one, or draft one.');
        }
        if (seen.findings !== report.findings || seen.impression !== report.impression) {
          return failed('REPORT_CHANGED', 'The report has changed since it was shown: look at it again, then accept.');
        }
        const { findings, impression } = report;
        const from = originOf(id);
        const acceptance = { at: now(), readerId: reader.id, findings, impression, ...(from && { from }) };
        const accepted = together(() => {
          const kept = reports.accept(id, acceptance);
          return kept.ok ? returns.queue(report, reader) : kept;
        });
        returns.wake();
        return after(accepted, id);
      }),

    text: (id) =>
      withReport(id, (report) => succeeded({ text: layOutSections(outgoingSections(report, sourceSettings())) })),

    reopen: (id) =>
      withReport(id, (report) => {
        if (report.state === 'final') {
          return closedReport(report);
        }
        if (report.state !== 'accepted') {
          return succeeded(report);
        }
        const reopened = together(() => {
          const kept = reports.reopen(id, now());
          return kept.ok ? returns.withdraw(id) : kept;
        });
        return after(reopened, id);
      }),
  };
}
