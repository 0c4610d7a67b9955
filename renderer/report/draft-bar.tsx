import { useState, type ReactNode } from 'react';
import { useAction, useKeysOf } from '#renderer/actions/use-actions.ts';
import { Button } from '#renderer/design/button.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useStationQuery } from '#renderer/station/queries.ts';
import { rankOf } from './candidate-order.ts';
import { InstructionForm } from './instruction-form.tsx';
import type { OpenReport } from './open-report.ts';
import type { ReportView } from './report-view.ts';

interface DraftBarProps {
  readonly open: OpenReport;
  readonly view: ReportView;
  readonly isHidden: boolean;
  /** Where the impression comes from, in words. */
  readonly origin: ReactNode;
  readonly onAccept: () => void;
}

/** What can be done with the impression, with the keys that do the same. What the model cannot follow is not offered. */
export function DraftBar({ open, view, isHidden, origin, onAccept }: DraftBarProps) {
  const t = useMessages();
  const model = useStationQuery('getModel', {});
  const [isInstructing, setIsInstructing] = useState(false);
  const { draft, drafting, isAccepting, texts } = view;
  const hasText = texts.impression.trim() !== '';
  const follows = model.data?.follows ?? [];
  const isFree = drafting !== 'reader';
  // Where the only candidate stands there already there is nothing to go on to.
  const isChoice =
    draft !== undefined &&
    draft.refusal === undefined &&
    !isHidden &&
    (draft.candidates.length > 1 || rankOf(draft, texts.impression) === undefined);
  const canWish = isFree && !isHidden && draft?.refusal === undefined;
  const acceptKeys = useKeysOf('accept');
  const draftKeys = useKeysOf('draft');
  const candidateKeys = useKeysOf('nextCandidate');
  const instructKeys = useKeysOf('instruct');

  function draftOrCommit(): void {
    void (isHidden && hasText ? commit() : open.draft());
  }
  async function commit(): Promise<void> {
    await open.commit();
    if (draft === undefined) {
      await open.draft();
    }
  }

  useAction('draft', draftOrCommit, isFree && (!isHidden || hasText));
  useAction('cancelDraft', () => open.drafting.cancel(), !isFree);
  useAction('nextCandidate', () => void open.drafting.change(1), draft !== undefined && !isHidden);
  useAction('previousCandidate', () => void open.drafting.change(-1), draft !== undefined && !isHidden);
  useAction('instruct', () => setIsInstructing(true), canWish && follows.includes('content'));
  useAction('draftShort', () => void open.draft({ length: 'short' }), canWish && follows.includes('length'));
  useAction('draftFull', () => void open.draft({ length: 'full' }), canWish && follows.includes('length'));

  return (
    <>
      <div className="origin">
        {origin}
        {canWish && follows.includes('content') && !isInstructing && (
          <Button isSmall kind="quiet" keys={instructKeys} onPress={() => setIsInstructing(true)}>
            {t('draft.instruct')}
          </Button>
        )}
      </div>
      <div className="actions draft-bar">
        {isFree ? (
          <Button isDisabled={isHidden && !hasText} keys={draftKeys} onPress={draftOrCommit}>
            {t(isHidden ? 'draft.commit' : draft === undefined ? 'draft.draft' : 'draft.again')}
          </Button>
        ) : (
          <Button onPress={() => open.drafting.cancel()}>{t('draft.cancel')}</Button>
        )}
        {isChoice && (
          <Button keys={candidateKeys} onPress={() => void open.drafting.change(1)}>
            {t('draft.next')}
          </Button>
        )}
        <span className="accept">
          <Button
            kind={view.warnedOf === undefined ? 'main' : 'warning'}
            keys={acceptKeys}
            isDisabled={isAccepting || !hasText}
            onPress={onAccept}
          >
            {t(view.warnedOf === undefined ? 'report.accept' : 'report.acceptAnyway')}
          </Button>
        </span>
      </div>
      {isInstructing && (
        <InstructionForm
          follows={follows}
          onWish={(wish) => open.draft(wish)}
          onLeave={() => setIsInstructing(false)}
        />
      )}
    </>
  );
}
