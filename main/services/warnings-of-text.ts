import type { ReportRecord } from '#shared/records/report-record.ts';
import type { ShownWarning } from '#shared/records/review-record.ts';
import { findImpressionItems } from '#shared/report/impression-items.ts';
import { checkedReport } from './checked-report.ts';
import { reviewDraft } from './checks.ts';
import type { Digest } from './ports.ts';
import { longestReviewed } from './report-reviews.ts';
import { shownReview } from './shown-review.ts';
import type { StudyStore } from './stores.ts';

/** What the checks say of a text as the impression that a model drafted for a report; nothing of one that is too long to be checked. */
export function warningsOfText(
  report: ReportRecord,
  impression: string,
  { studies, digest }: { readonly studies: StudyStore; readonly digest: Digest },
): readonly ShownWarning[] {
  if (report.findings.length + impression.length > longestReviewed) {
    return [];
  }
  const checked = checkedReport(report, studies);
  const items = findImpressionItems(impression, { start: 0, end: impression.length }).map(({ start, end }) =>
    impression.slice(start, end),
  );
  const review = reviewDraft(impression, items, checked);
  return shownReview(review, { report: checked, author: 'model', items, dismissed: new Set(), digest }).warnings;
}
