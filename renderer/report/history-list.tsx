import type { ReportRecord, Revision } from '#shared/records/report-record.ts';
import { Button } from '#renderer/design/button.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useStationQuery } from '#renderer/station/queries.ts';
import { historySteps, type HistoryStep } from './history-steps.ts';
import { useReaderNames } from './use-reader-names.ts';
import { WordDiff } from './word-diff.tsx';

interface HistoryListProps {
  readonly report: ReportRecord;
  /** Puts a text back; absent where nothing may be written any more. */
  readonly onUse: ((revision: Revision) => void) | undefined;
}

/** What happened to the report, when, and by whom: each text against what was before it. */
export function HistoryList({ report: { id, acceptance }, onUse }: HistoryListProps) {
  const t = useMessages();
  const { moment } = useFormats();
  const { data: revisions = [], error } = useStationQuery('listRevisions', { id });
  const nameOf = useReaderNames([acceptance?.readerId, ...revisions.map(({ readerId }) => readerId)]);
  return (
    <>
      <FailureNote failure={error?.failure} />
      <ol className="card-list">
        {historySteps(revisions, acceptance).map((step) => {
          const { at, readerId } = step.kind === 'text' ? step.revision : step.acceptance;
          const what =
            step.kind === 'text'
              ? [t(`report.${step.revision.part}`), t(`history.${step.revision.cause}`)]
              : [t('history.accepted')];
          return (
            <li key={keyOf(step)} className="history-step">
              <p className="quiet small">
                {[moment(at), ...what, nameOf(readerId)].filter((word) => word !== undefined).join(' · ')}
              </p>
              {step.kind === 'text' && <StepText step={step} onUse={onUse} />}
            </li>
          );
        })}
      </ol>
    </>
  );
}

interface StepTextProps extends Pick<HistoryListProps, 'onUse'> {
  readonly step: Extract<HistoryStep, { readonly kind: 'text' }>;
}

function StepText({ step: { revision, before }, onUse }: StepTextProps) {
  const t = useMessages();
  return (
    <>
      {before === '' ? (
        <p className="report-text">{revision.text}</p>
      ) : (
        <WordDiff before={before} after={revision.text} />
      )}
      {onUse !== undefined && (
        <Button isSmall kind="quiet" onPress={() => onUse(revision)}>
          {t('history.use')}
        </Button>
      )}
    </>
  );
}

function keyOf(step: HistoryStep): string {
  if (step.kind === 'accepted') {
    return `accepted ${step.acceptance.at}`;
  }
  const { at, part, text } = step.revision;
  return `${at} ${part} ${text}`;
}
