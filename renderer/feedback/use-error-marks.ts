import { errorCategories, type ErrorCategory, type ErrorMark } from '#shared/feedback/error-mark.ts';
import type { WrittenPart } from '#shared/records/report-record.ts';
import { useAction } from '#renderer/actions/use-actions.ts';
import type { ActionId } from '#renderer/actions/action-list.ts';
import type { Marking } from '#renderer/editor/marks.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { usePage } from '#renderer/page/page.ts';
import { useStationQuery } from '#renderer/station/queries.ts';
import type { OpenReport } from '#renderer/report/open-report.ts';
import { nextSeverity, sentenceAt, sentenceOf } from './error-cycle.ts';
import { holdsSentence, withErrors } from './error-marking.ts';
import { useMarks } from './use-marks.ts';

export interface ErrorMarksInput {
  readonly open: OpenReport;
  /** As they stand on the screen. */
  readonly texts: Readonly<Record<WrittenPart, string>>;
  /** There is a draft, and the reader has seen it. */
  readonly isOffered: boolean;
}

/** An error that is marked, and whether its sentence still stands there. */
export interface ListedError {
  readonly error: ErrorMark;
  readonly isThere: boolean;
}

const actionOf = {
  falseFinding: 'markFalseFinding',
  omittedFinding: 'markOmittedFinding',
  wrongLocation: 'markWrongLocation',
  wrongSeverity: 'markWrongSeverity',
  inventedComparison: 'markInventedComparison',
  omittedComparison: 'markOmittedComparison',
} as const satisfies Readonly<Record<ErrorCategory, ActionId>>;

const none: readonly ErrorMark[] = [];

/** Errors of the draft, marked by one key at the sentence that the cursor is in; before and after the report is accepted. */
export function useErrorMarks({ open, texts, isOffered }: ErrorMarksInput) {
  const t = useMessages();
  const { status } = usePage();
  const { data: settings } = useStationQuery('getFeedbackSettings', {});
  const { marks, changeError, setError } = useMarks(open.id);
  const errors = marks?.errors ?? none;
  const isRecorded = isOffered && settings?.isRecorded === true;

  async function mark(category: ErrorCategory): Promise<void> {
    const { cursor } = open;
    const span = cursor && sentenceAt(texts[cursor.part], cursor.head);
    if (cursor === undefined || span === undefined) {
      status.say('status.noSentence');
      return;
    }
    const at = { part: cursor.part, sentence: sentenceOf(texts[cursor.part], span), category };
    let severity: ReturnType<typeof nextSeverity>;
    const changed = await changeError((before) => {
      severity = nextSeverity(before, at);
      return { mark: { ...at, severity: severity ?? 'insignificant' }, isSet: severity !== undefined };
    });
    if (changed.ok) {
      const now = severity ?? 'none';
      status.say(`status.error.${now}`, { what: t(`error.${category}`) });
    }
  }

  useAction(actionOf[errorCategories[0]], () => void mark(errorCategories[0]), isRecorded);
  useAction(actionOf[errorCategories[1]], () => void mark(errorCategories[1]), isRecorded);
  useAction(actionOf[errorCategories[2]], () => void mark(errorCategories[2]), isRecorded);
  useAction(actionOf[errorCategories[3]], () => void mark(errorCategories[3]), isRecorded);
  useAction(actionOf[errorCategories[4]], () => void mark(errorCategories[4]), isRecorded);
  useAction(actionOf[errorCategories[5]], () => void mark(errorCategories[5]), isRecorded);

  const inWords = ({ category, severity }: ErrorMark): string =>
    t(`error.tag.${severity}`, { what: t(`error.${category}`) });
  return {
    listed: errors.map((error) => ({ error, isThere: holdsSentence(texts[error.part], error.sentence) })),
    marked: (part: WrittenPart, marking: Marking | undefined) => marking && withErrors(marking, part, errors, inWords),
    remove(error: ErrorMark): void {
      void setError(error, false);
    },
  };
}
