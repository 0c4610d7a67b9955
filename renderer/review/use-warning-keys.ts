import { useState, type RefObject } from 'react';
import type { ReviewRecord, ShownWarning } from '#shared/records/review-record.ts';
import { useAction } from '#renderer/actions/use-actions.ts';
import type { EditorHandle } from '#renderer/editor/text-editor.tsx';
import type { ReviewActs } from './review-acts.ts';
import { meantWarning, undismissed } from './shown-warnings.ts';

interface WarningKeysInput {
  readonly acts: ReviewActs;
  readonly review: ReviewRecord | undefined;
  readonly isClosed: boolean;
  readonly impression: RefObject<EditorHandle | null>;
}

/** Goes through the warnings by key, and does something about the one that it came to; before any, about the first. */
export function useWarningKeys({ acts, review, isClosed, impression }: WarningKeysInput) {
  const [key, setKey] = useState<string>();
  const warnings = undismissed(review);
  const chosen = warnings.find((warning) => warning.key === key);
  const meant = meantWarning(review, key);
  const canAct = !isClosed && meant !== undefined;

  /** @param of the review that it is from: it may be newer than what is drawn */
  function goTo(warning: ShownWarning | undefined, of: ReviewRecord | undefined): void {
    setKey(warning?.key);
    const sentence = warning?.sentence === undefined ? undefined : of?.impressionSentences[warning.sentence];
    if (sentence !== undefined) {
      impression.current?.select(sentence.end, sentence.end);
    }
    impression.current?.focus();
  }

  function choose(step: 1 | -1): void {
    const at = chosen === undefined ? (step === 1 ? -1 : 0) : warnings.indexOf(chosen);
    goTo(warnings[(at + step + warnings.length) % warnings.length], review);
  }

  function act(what: (warning: ShownWarning) => void): void {
    if (meant !== undefined) {
      what(meant);
      setKey(undefined);
    }
  }

  useAction('nextWarning', () => choose(1), warnings.length > 0);
  useAction('previousWarning', () => choose(-1), warnings.length > 0);
  useAction(
    'applyWarning',
    () => act(({ fix }) => fix !== undefined && acts.apply(fix)),
    canAct && meant.fix !== undefined,
  );
  useAction('dismissWarning', () => act((warning) => void acts.dismiss(warning.key, true)), canAct);
  return { chosen, goTo };
}
