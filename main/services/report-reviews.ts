import { succeeded, type Result } from '#shared/ipc/failure.ts';
import type { ReviewRecord } from '#shared/records/review-record.ts';
import { findImpressionItems } from '#shared/report/impression-items.ts';
import { reviewDraft, reviewImpression, reviewOwnSentences, scopeWarning, type Review } from './checks.ts';
import { checkedReport } from './checked-report.ts';
import { closedReport, isClosed, openedReport } from './opened-report.ts';
import type { Digest, Now } from './ports.ts';
import type { Session } from './session.ts';
import { shownReview, type ReviewContext } from './shown-review.ts';
import type { DismissalStore, DraftStore, ReportStore, StudyStore } from './stores.ts';

/** Reviews of the station's reports. Both need `work` and fail with `REPORT_UNKNOWN`. */
export interface ReportReviews {
  /** Holds the impression as it stands against the findings as they stand. */
  review(reportId: string): Result<ReviewRecord>;
  /**
   * The reader has looked at a warning and goes on without it; or wants it back. Fails with `REPORT_CLOSED` where the report is accepted or
   * final, or as the store.
   */
  dismiss(reportId: string, warning: string, isDismissed: boolean): Result<void>;
}

export interface ReportReviewsOptions {
  readonly reports: ReportStore;
  readonly drafts: DraftStore;
  readonly dismissals: DismissalStore;
  readonly studies: StudyStore;
  readonly session: Session;
  readonly now: Now;
  readonly digest: Digest;
}

export function createReportReviews(options: ReportReviewsOptions): ReportReviews {
  const { reports, drafts, dismissals, studies, session, now, digest } = options;
  return {
    review(reportId) {
      const opened = openedReport(session, reports, reportId);
      if (!opened.ok) {
        return opened;
      }
      const { impression, findings, background, text } = opened.value.report;
      const report = checkedReport(opened.value.report, studies);
      const shown = (review: Review, by: Pick<ReviewContext, 'author' | 'items'>, of = report): Result<ReviewRecord> =>
        succeeded(shownReview(review, { ...by, report: of, dismissed: new Set(dismissals.list(reportId)), digest }));
      if (findings.length + impression.length > longestReviewed) {
        return shown(tooLong(impression, findings), { author: 'radiologist', items: [] }, { findings: '', background });
      }
      const draft = drafts.latest(reportId);
      const candidate = draft?.candidates.find((drafted) => drafted.text === impression);
      if (candidate !== undefined) {
        const { items } = candidate;
        const review =
          draft?.refusal === undefined
            ? reviewDraft(impression, items, report)
            : reviewOwnSentences(items, report, scopeWarning(draft.refusal));
        return shown(review, { author: 'model', items });
      }
      const items = findImpressionItems(impression, { start: 0, end: impression.length }).map(({ start, end }) =>
        impression.slice(start, end),
      );
      // A candidate of an earlier draft that stands there untouched is a model's words all the same.
      const author = opened.value.report.draftedTexts.includes(impression) ? 'model' : 'radiologist';
      const review =
        author === 'model'
          ? reviewDraft(impression, items, report)
          : reviewImpression(impression, items, report, `${text}\n${impression}`);
      return shown(draft?.refusal === undefined ? review : outsideScope(review, draft.refusal), { author, items });
    },

    dismiss(reportId, warning, isDismissed) {
      const opened = openedReport(session, reports, reportId);
      if (!opened.ok) {
        return opened;
      }
      const { report, reader } = opened.value;
      return isClosed(report)
        ? closedReport(report)
        : dismissals.set(reportId, warning, isDismissed ? { at: now(), readerId: reader.id } : undefined);
    },
  };
}

/**
 * Characters of findings and impression: the checks hold each sentence against every other, and of more they would keep the station from
 * everybody for many seconds.
 */
export const longestReviewed = 20_000;

const tooLongText = 'The report is too long to be checked: read it with care.';

/** Not checked, and it says so. */
function tooLong(impression: string, findings: string): Review {
  const nothing = reviewImpression('', [], { findings: '', background: '' }, '');
  return {
    ...nothing,
    impression,
    findings,
    check: { ...nothing.check, warnings: [{ kind: 'unchecked', interrupts: true, text: tooLongText, evidence: [] }] },
  };
}

/** What a model was not made for, the checks were not made for either: their silence means little. */
function outsideScope(review: Review, refusal: string): Review {
  return { ...review, check: { ...review.check, warnings: [scopeWarning(refusal), ...review.check.warnings] } };
}
