import type { DraftRating, ErrorMark } from '#shared/feedback/error-mark.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import type { ReportMarks as Marks } from '#shared/records/feedback-record.ts';
import { openedReport } from './opened-report.ts';
import type { Now } from './ports.ts';
import type { Session } from './session.ts';
import type { DraftStore, FeedbackStore, ReportStore, Store } from './stores.ts';

/** What readers say of drafts, if they want to. All need `work` and fail with `REPORT_UNKNOWN`, or as the store. */
export interface ReportMarks {
  get(reportId: string): Result<Marks>;
  /** Marks an error at a sentence, in the place of a mark of the same kind there, or takes it back. Fails with `FEEDBACK_CLOSED`. */
  setError(reportId: string, mark: ErrorMark, isSet: boolean): Result<Marks>;
  /** Fails with `FEEDBACK_CLOSED`. */
  rate(reportId: string, rating: DraftRating): Result<Marks>;
  /** A draft is before the reader: the first time counts. Fails with `DRAFT_UNKNOWN`. */
  noteShown(reportId: string, draftId: string): Result<void>;
}

export interface ReportMarksOptions {
  readonly reports: ReportStore;
  readonly drafts: DraftStore;
  readonly feedback: FeedbackStore;
  readonly together: Store['together'];
  readonly session: Session;
  readonly now: Now;
  /** What a record has to say has changed. */
  readonly onChange: () => void;
}

export function createReportMarks(options: ReportMarksOptions): ReportMarks {
  const { reports, drafts, feedback, together, session, now, onChange } = options;

  function marksOf(reportId: string): Marks {
    const rating = feedback.rating(reportId);
    return { errors: [...feedback.errors(reportId)], ...(rating && { rating }) };
  }

  function changed(reportId: string, change: (by: { at: number; readerId: string }) => Result<void>): Result<Marks> {
    const opened = openedReport(session, reports, reportId);
    if (!opened.ok) {
      return opened;
    }
    const state = feedback.ofReport(reportId)?.state;
    if (state === 'approved' || state === 'queued' || state === 'sent') {
      return failed(
        'FEEDBACK_CLOSED',
        'What was recorded of this report is approved already: withdraw it to change it.',
      );
    }
    const done = together(() => {
      const made = change({ at: now(), readerId: opened.value.reader.id });
      return made.ok && state !== undefined ? feedback.markDue(reportId) : made;
    });
    if (!done.ok) {
      return done;
    }
    onChange();
    return succeeded(marksOf(reportId));
  }

  return {
    get(reportId) {
      const opened = openedReport(session, reports, reportId);
      return opened.ok ? succeeded(marksOf(reportId)) : opened;
    },
    setError: (reportId, mark, isSet) => changed(reportId, (by) => feedback.setError(reportId, mark, isSet, by)),
    rate: (reportId, rating) => changed(reportId, (by) => feedback.setRating(reportId, rating, by)),
    noteShown(reportId, draftId) {
      const opened = openedReport(session, reports, reportId);
      if (!opened.ok) {
        return opened;
      }
      return drafts.get(draftId)?.reportId === reportId
        ? feedback.noteShown(draftId, { at: now(), readerId: opened.value.reader.id })
        : failed('DRAFT_UNKNOWN', 'This draft is not of this report.');
    },
  };
}
