import { useState } from 'react';
import type { ReportRecord } from '#shared/records/report-record.ts';
import type { StudyRecord } from '#shared/records/study-record.ts';
import { useAction, useKeysOf } from '#renderer/actions/use-actions.ts';
import { CopyButton } from '#renderer/design/copy-button.tsx';
import { Peek } from '#renderer/design/peek.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { knownFields } from './study-words.ts';
import { useStudyWords } from './use-study-words.ts';

interface StudyPeekProps {
  readonly report: ReportRecord;
  readonly study: StudyRecord;
}

/** All that is known of a report's study beside its text, and where that comes from. */
export function StudyPeek({ report: { receivedAt, source }, study }: StudyPeekProps) {
  const t = useMessages();
  const { dateTime } = useFormats();
  const words = useStudyWords();
  const [isOpen, setIsOpen] = useState(false);
  const keys = useKeysOf('showStudy');
  useAction('showStudy', () => setIsOpen(true));
  const { patient: { mrn } = {}, accession } = study;
  return (
    <Peek label={t('study.facts')} keys={keys} isOpen={isOpen} onOpen={setIsOpen}>
      <dl className="study-record">
        {knownFields(study, receivedAt, words).map(({ field, text }) => (
          <div key={field}>
            <dt>{t(`study.label.${field}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div>
          <dt>{t('study.label.source')}</dt>
          <dd>
            {t(`source.${source}`)} {dateTime(receivedAt)}
          </dd>
        </div>
      </dl>
      <div className="actions">
        {mrn !== undefined && <CopyButton label={t('study.copyMrn')} text={() => mrn} />}
        {accession !== undefined && <CopyButton label={t('study.copyAccession')} text={() => accession} />}
      </div>
    </Peek>
  );
}
