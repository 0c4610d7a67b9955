import { Button } from '#renderer/design/button.tsx';
import { useFailureText, useMessages } from '#renderer/messages/use-messages.ts';
import { useKeysOf } from '#renderer/actions/use-actions.ts';
import { rankOf } from './candidate-order.ts';
import type { OpenReport } from './open-report.ts';
import { isOutdated, type ReportView } from './report-view.ts';

interface NotDraftedProps {
  readonly open: OpenReport;
  readonly view: ReportView;
}

/** Why there is no draft, and what the reader can do. */
export function NotDrafted({ open, view }: NotDraftedProps) {
  const t = useMessages();
  const describe = useFailureText();
  const draftKeys = useKeysOf('draft');
  const candidateKeys = useKeysOf('nextCandidate');
  const { draft, draftFailure, isSkipped, texts } = view;
  if (draftFailure !== undefined) {
    return (
      <div role="alert" className="note" data-kind="failure">
        <p>{describe(draftFailure)}</p>
      </div>
    );
  }
  if (isSkipped) {
    return (
      <div className="note not-drafted">
        <p>{t('draft.skipped')}</p>
        <Button isSmall keys={draftKeys} onPress={() => void open.draft()}>
          {t('draft.allTheSame')}
        </Button>
      </div>
    );
  }
  if (draft?.refusal !== undefined && !isOutdated(view)) {
    const isThere = rankOf(draft, texts.impression) !== undefined;
    return (
      <div className="note not-drafted" data-kind="warning">
        <p>
          <strong>{t('draft.refused')}</strong> {draft.refusal}
        </p>
        {!isThere && (
          <>
            <p>{t('draft.refusedNext')}</p>
            <Button isSmall keys={candidateKeys} onPress={() => void open.drafting.change(1)}>
              {t('draft.ownSentences')}
            </Button>
          </>
        )}
      </div>
    );
  }
  return null;
}
