import { use, useState } from 'react';
import { ActionContext, useAction, useKeysOf } from '#renderer/actions/use-actions.ts';
import { Button } from '#renderer/design/button.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useStationQuery } from '#renderer/station/queries.ts';
import type { ImpressionState } from './draft-state.ts';
import { InstructionForm } from './instruction-form.tsx';
import type { OpenReport } from './open-report.ts';
import { OriginLine } from './origin-line.tsx';
import { isOutdated, type ReportView } from './report-view.ts';

interface DraftBarProps {
  readonly open: OpenReport;
  readonly draft: ReportView['draft'];
  readonly drafting: ReportView['drafting'];
  readonly isAccepting: boolean;
  /** Something stands in the impression. */
  readonly hasText: boolean;
  readonly isHidden: boolean;
  /** Nothing was drafted: what says so offers it. */
  readonly isSkipped: boolean;
  /** The model cannot draft from these findings. */
  readonly isUndraftable: boolean;
  /** A candidate of the newest draft stands there. */
  readonly isDraftThere: boolean;
  /** What the reader was told of when they wanted to accept. */
  readonly warnedOf: ReportView['warnedOf'];
  readonly state: ImpressionState;
}

/** What can be done with the impression, with the keys that do the same. What the model cannot follow is not offered. */
export function DraftBar(props: DraftBarProps) {
  const {
    open,
    draft,
    drafting,
    isAccepting,
    hasText,
    isHidden,
    isSkipped,
    isUndraftable,
    isDraftThere,
    warnedOf,
    state,
  } = props;
  const isWarned = warnedOf !== undefined;
  const { actions } = use(ActionContext);
  const t = useMessages();
  const model = useStationQuery('getModel', {});
  const [isInstructing, setIsInstructing] = useState(false);
  const follows = model.data?.follows ?? [];
  const isFree = drafting !== 'reader';
  // Where the only candidate stands there already there is nothing to go on to.
  const isChoice =
    draft !== undefined && draft.refusal === undefined && !isHidden && (draft.candidates.length > 1 || !isDraftThere);
  // Who commits first compares with what they have written; what was skipped is drafted before that.
  const canDraft = isFree && !isUndraftable && (!isHidden || hasText || isSkipped);
  const canWish = isFree && !isHidden && !isUndraftable;
  const acceptKeys = useKeysOf('accept');
  const draftKeys = useKeysOf('draft');
  const candidateKeys = useKeysOf('nextCandidate');
  const instructKeys = useKeysOf('instruct');

  function draftOrCommit(): void {
    void (isHidden && hasText ? commit() : open.draft());
  }
  async function commit(): Promise<void> {
    await open.commit();
    if (draft === undefined || isOutdated(open.view.get())) {
      await open.draft();
    }
  }

  useAction('draft', draftOrCommit, canDraft);
  useAction('cancelDraft', () => open.drafting.cancel(), !isFree);
  useAction('nextCandidate', () => void open.drafting.change(1), draft !== undefined && !isHidden);
  useAction('previousCandidate', () => void open.drafting.change(-1), draft !== undefined && !isHidden);
  useAction('instruct', () => setIsInstructing(true), canWish && follows.includes('content'));
  useAction('draftShort', () => void open.draft({ length: 'short' }), canWish && follows.includes('length'));
  useAction('draftFull', () => void open.draft({ length: 'full' }), canWish && follows.includes('length'));

  return (
    <>
      <div className="origin">
        <OriginLine open={open} state={state} isHidden={isHidden} />
        {canWish && follows.includes('content') && !isInstructing && (
          <Button isSmall kind="quiet" keys={instructKeys} onPress={() => setIsInstructing(true)}>
            {t('draft.instruct')}
          </Button>
        )}
      </div>
      {/* The foot announces the same. */}
      {warnedOf !== undefined && (
        <p className="note" data-kind="warning">
          {t(...warnedOf.obstacle.said)}
        </p>
      )}
      <div className="draft-bar">
        <div className="actions">
          {isFree ? (
            !isUndraftable &&
            !isSkipped && (
              <Button isDisabled={!canDraft} keys={draftKeys} onPress={draftOrCommit}>
                {t(isHidden ? 'draft.commit' : draft === undefined ? 'draft.draft' : 'draft.again')}
              </Button>
            )
          ) : (
            <Button onPress={() => open.drafting.cancel()}>{t('draft.cancel')}</Button>
          )}
          {isChoice && (
            <Button keys={candidateKeys} onPress={() => void open.drafting.change(1)}>
              {t('draft.next')}
            </Button>
          )}
        </div>
        <Button
          kind={isWarned ? 'warning' : 'main'}
          keys={acceptKeys}
          isDisabled={isAccepting || !hasText}
          onPress={() => actions.run('accept')}
        >
          {t(isWarned ? 'report.acceptAnyway' : 'report.accept')}
        </Button>
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
