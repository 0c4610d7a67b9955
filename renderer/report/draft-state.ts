import type { ReaderPreferences } from '#shared/records/reader-preferences.ts';
import { isDraftedText, rankOf } from './candidate-order.ts';
import { isClosed, isOutdated, isUndraftable, type ReportView } from './report-view.ts';

/** Whether a reader who commits first is still to write before they see the draft. */
export function isDraftHidden(view: ReportView, { commitsFirst }: Pick<ReaderPreferences, 'commitsFirst'>): boolean {
  const { report, committed, draft } = view;
  const isNone = isUndraftable(view) && (draft === undefined || draft.refusal !== undefined);
  // What was shown once is not hidden again, and what there is none of need not be.
  return commitsFirst && !isClosed(view) && committed === undefined && report?.draftedTexts.length === 0 && !isNone;
}

/**
 * What an impression is, until it is accepted:
 * - empty: nothing stands there
 * - received: as it came with the report
 * - drafted: a candidate of any of its drafts, untouched
 * - changed: a draft that a reader changed
 * - own: a reader wrote it
 */
export type ImpressionState = 'empty' | 'received' | 'drafted' | 'changed' | 'own';

/** @param isDrafted whether words of a draft stand in it */
export function impressionState({ report, draft, texts }: ReportView, isDrafted: boolean): ImpressionState {
  if (texts.impression.trim() === '') {
    return 'empty';
  }
  if (
    (draft !== undefined && rankOf(draft, texts.impression) !== undefined) ||
    isDraftedText(report, texts.impression)
  ) {
    return 'drafted';
  }
  if (report?.state === 'new') {
    return 'received';
  }
  return isDrafted ? 'changed' : 'own';
}

/** The newest draft was never put in the impression: the reader has seen nothing of it. */
export function isUnseen({ draft, report }: Pick<ReportView, 'draft' | 'report'>): boolean {
  return draft !== undefined && !draft.candidates.some(({ text }) => isDraftedText(report, text));
}

/** A draft of these findings is there and stands not in the impression: the reader may look at it. */
export function isDraftBeside(view: ReportView): boolean {
  const { draft, texts } = view;
  return draft !== undefined && !isOutdated(view) && rankOf(draft, texts.impression) === undefined;
}

/** The model drafted it, which is more than the findings' own sentences. */
export function hasDraft({ draft }: Pick<ReportView, 'draft'>): boolean {
  return draft !== undefined && draft.refusal === undefined;
}

/** The newest draft stands before the reader: in the impression, or beside what they committed to first. */
export function isDraftSeen(view: ReportView, isHidden: boolean): boolean {
  const { draft, texts, committed } = view;
  const isCompared = committed !== undefined && !isOutdated(view);
  const isThere = draft !== undefined && (isCompared || rankOf(draft, texts.impression) !== undefined);
  return isThere && hasDraft(view) && !isHidden && !isClosed(view);
}
