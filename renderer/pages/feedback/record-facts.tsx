import type { FeedbackSummary } from '#shared/records/feedback-record.ts';
import { Button } from '#renderer/design/button.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { StateTag } from './feedback-list.tsx';

interface RecordFactsProps {
  readonly summary: FeedbackSummary;
  readonly isAdministrator: boolean;
  readonly onReport: (id: string) => void;
}

/** How far a record is, and what it is of. */
export function RecordFacts({ summary, isAdministrator, onReport }: RecordFactsProps) {
  const t = useMessages();
  const { dateTime } = useFormats();
  const { reportId, state, readerName, recordedAt, outcome, masks, doubts } = summary;
  const at = dateTime(recordedAt);
  return (
    <div className="record-facts">
      <StateTag state={state} />
      <span>
        {isAdministrator ? t('feedback.acceptedBy', { name: readerName, at }) : t('feedback.acceptedAt', { at })}
      </span>
      <span>{t(`feedback.outcome.${outcome}`)}</span>
      {state !== 'recorded' && <span>{t('feedback.masks', { count: masks })}</span>}
      {state === 'deidentified' && (
        <span className={doubts.length > 0 ? 'doubt-words' : 'good'}>
          {doubts.length > 0
            ? t('feedback.lookAt', { what: doubts.map((kind) => t(`feedback.doubt.${kind}`)).join(', ') })
            : t('feedback.sure')}
        </span>
      )}
      {reportId !== undefined && (
        <Button kind="link" onPress={() => onReport(reportId)}>
          {t('feedback.report')}
        </Button>
      )}
    </div>
  );
}
