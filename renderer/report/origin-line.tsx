import { useKeysOf } from '#renderer/actions/use-actions.ts';
import { useKeyWords } from '#renderer/actions/use-key-words.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useHeld } from '#renderer/page/held.ts';
import { rankOf } from './candidate-order.ts';
import { isDraftBeside, isUnseen, type ImpressionState } from './draft-state.ts';
import type { OpenReport } from './open-report.ts';
import { isOutdated, type ReportView } from './report-view.ts';

interface OriginLineProps {
  readonly open: OpenReport;
  readonly state: ImpressionState;
  readonly isHidden: boolean;
}

/** Where the impression comes from, and what else there is. */
export function OriginLine({ open, state, isHidden }: OriginLineProps) {
  const t = useMessages();
  const keysInWords = useKeyWords();
  const view = useHeld(open.view);
  const keys = useKeysOf('nextCandidate');
  const { draft, texts } = view;
  if (isHidden) {
    return draft === undefined ? null : <p className="quiet small">{t('origin.hidden')}</p>;
  }
  const rank = draft === undefined ? undefined : rankOf(draft, texts.impression);
  const parts = [
    state !== 'empty' &&
      (rank === undefined || draft === undefined
        ? t(`origin.${state}`)
        : draft.refusal === undefined
          ? t('origin.candidate', { rank: rank + 1, count: draft.candidates.length })
          : t('origin.ownSentences')),
    draft !== undefined && rank !== undefined && `${draft.model.name} ${draft.model.version}`,
    draft?.wish !== undefined && rank !== undefined && wishInWords(draft.wish, t),
    // A draft that the reader is changing is not news to them.
    (state !== 'changed' || isUnseen(view)) &&
      isDraftBeside(view) &&
      draft?.refusal === undefined &&
      t('origin.beside', { keys: keysInWords(keys) }),
    draft !== undefined && isOutdated(view) && t('origin.outdated'),
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? null : <p className="quiet small">{parts.join(' · ')}</p>;
}

function wishInWords(
  { length, instruction }: NonNullable<NonNullable<ReportView['draft']>['wish']>,
  t: ReturnType<typeof useMessages>,
): string {
  return [
    length !== undefined && t(`length.${length}`),
    instruction !== undefined && t('quoted', { text: instruction }),
  ]
    .filter((part) => part !== false)
    .join(', ');
}
