import { ListBox, ListBoxItem } from 'react-aria-components';
import type { FeedbackSummary } from '#shared/records/feedback-record.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useNow } from '#renderer/page/use-now.ts';

interface FeedbackListProps {
  readonly records: readonly FeedbackSummary[];
  /** They see the records of all readers. */
  readonly isAdministrator: boolean;
  readonly onOpen: (id: string) => void;
}

/** Records to go through by key and to open. */
export function FeedbackList({ records, isAdministrator, onOpen }: FeedbackListProps) {
  const t = useMessages();
  const { stamp } = useFormats();
  const now = useNow(60_000);
  return (
    <ListBox
      className="feedback-list"
      aria-label={t('feedback.records')}
      items={records}
      selectionMode="none"
      onAction={(id) => onOpen(String(id))}
      renderEmptyState={() => <p className="quiet">{t('feedback.none')}</p>}
    >
      {({ id, title, state, readerName, recordedAt, outcome, masks, doubts }) => (
        <ListBoxItem id={id} className="feedback-line" textValue={title}>
          <span className="feedback-title">{title === '' ? t('feedback.untitled') : title}</span>
          <span className="quiet small">{stamp(recordedAt, now)}</span>
          <span className="feedback-facts small">
            <StateTag state={state} />
            <span>{t(`feedback.outcome.${outcome}`)}</span>
            {state !== 'recorded' && <span>{t('feedback.masks', { count: masks })}</span>}
            {state === 'deidentified' && doubts.length > 0 && (
              <span className="doubt-words">
                {t('feedback.lookAt', { what: doubts.map((kind) => t(`feedback.doubt.${kind}`)).join(', ') })}
              </span>
            )}
            {isAdministrator && <span className="quiet">{readerName}</span>}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}

export function StateTag({ state }: Pick<FeedbackSummary, 'state'>) {
  const t = useMessages();
  return (
    <span className="tag" data-kind={state === 'sent' || state === 'queued' ? 'good' : undefined}>
      {t(`feedback.state.${state}`)}
    </span>
  );
}
