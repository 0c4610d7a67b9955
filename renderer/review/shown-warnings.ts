import type { ReviewRecord, ShownWarning } from '#shared/records/review-record.ts';

/**
 * Warnings that stand at the text until they are applied or dismissed. That the model did not draft is said where its draft would be, and
 * an impression that is not written yet leaves nothing out.
 */
export function openWarnings(review: ReviewRecord | undefined): readonly ShownWarning[] {
  return shownWarnings(review).filter(({ interrupts, isDismissed }) => interrupts && !isDismissed);
}

/** The one that the keys are for: that which the reader went to, or before any, the first. */
export function meantWarning(review: ReviewRecord | undefined, chosen: string | undefined): ShownWarning | undefined {
  const warnings = undismissed(review);
  return warnings.find(({ key }) => key === chosen) ?? warnings[0];
}

/** What the keys go through. */
export function undismissed(review: ReviewRecord | undefined): readonly ShownWarning[] {
  return shownWarnings(review).filter(({ isDismissed }) => !isDismissed);
}

/** What is said of an impression, dismissed or not. */
export function shownWarnings(review: ReviewRecord | undefined): readonly ShownWarning[] {
  return review === undefined || review.impression.trim() === ''
    ? []
    : review.warnings.filter(({ kind }) => kind !== 'scope');
}
