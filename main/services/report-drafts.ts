import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import type { DraftRecord, DraftWish } from '#shared/records/draft-record.ts';
import type { Drafts, DraftWatch } from './drafts.ts';
import { checkedReport } from './checked-report.ts';
import { keepDraft, type KeepDraftOptions } from './keep-draft.ts';
import { openedReport } from './opened-report.ts';
import type { Session } from './session.ts';

/** What is asked of one draft of a report. */
export interface AskedDraft {
  readonly wish?: DraftWish | undefined;
  /** The draft is kept beside the impression, which stays as it is even where nobody has written in it. */
  readonly leavesImpression?: boolean | undefined;
}

/** Drafts for the station's reports, kept with their provenance. All need `work` and fail with `REPORT_UNKNOWN`, or as the store. */
export interface ReportDrafts {
  /**
   * Drafts an impression from a report's findings as they stand, keeps the draft with what was asked of it, and puts its best candidate in
   * the impression if the findings are still the same and nothing stands there that a reader wrote or that came with the report. Where the
   * model was not asked, the findings' own sentences wait for the reader to put them there (`Reports.useCandidate`). Fails as
   * `Drafts.draft` does; with `SIGNED_OUT` where the reader is gone meanwhile: from then on nothing of it is shown.
   */
  draft(reportId: string, asked?: AskedDraft, watch?: DraftWatch): Promise<Result<DraftRecord>>;
  /** The newest draft of a report, if there is one. */
  latest(reportId: string): Result<DraftRecord | undefined>;
}

export interface ReportDraftsOptions extends KeepDraftOptions {
  readonly model: Drafts;
  readonly session: Session;
}

export function createReportDrafts(options: ReportDraftsOptions): ReportDrafts {
  const { reports, drafts, studies, model, session } = options;

  return {
    async draft(reportId, { wish, leavesImpression = false } = {}, watch) {
      const opened = openedReport(session, reports, reportId);
      if (!opened.ok) {
        return opened;
      }
      const { report, reader } = opened.value;
      const { findings } = report;
      const isStillHere = (): boolean => {
        const present = session.permit('work');
        return present.ok && present.value.id === reader.id;
      };
      const drafted = await model.draft(
        checkedReport(report, studies),
        { ...(wish && { wish }) },
        shownWhile(isStillHere, watch),
      );
      if (!drafted.ok) {
        return drafted;
      }
      const kept = keepDraft(
        { reportId, readerId: reader.id, findings, drafted: drafted.value, wish, leavesImpression },
        options,
      );
      if (!kept.ok) {
        return kept;
      }
      return isStillHere()
        ? kept
        : failed('SIGNED_OUT', 'The station was locked while this was drafted: the draft is kept with the report.');
    },

    latest(reportId) {
      const reader = session.permit('work');
      return reader.ok ? succeeded(drafts.latest(reportId)) : reader;
    },
  };
}

/** Shows progress to nobody but who asked for it. */
function shownWhile(isStillHere: () => boolean, watch: DraftWatch | undefined): DraftWatch {
  const { onProgress, signal } = watch ?? {};
  return {
    ...(signal && { signal }),
    ...(onProgress && {
      onProgress: (text) => {
        if (isStillHere()) {
          onProgress(text);
        }
      },
    }),
  };
}
