import { useEffect, useEffectEvent, useState } from 'react';
import { writtenParts, type ReportRecord, type WrittenPart } from '#shared/records/report-record.ts';
import { Button } from '#renderer/design/button.tsx';
import { Card } from '#renderer/design/card.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { usePage } from '#renderer/page/page.ts';
import { useStationQuery } from '#renderer/station/queries.ts';
import { newerVersion } from './newer-version.ts';
import type { OpenReport } from './open-report.ts';
import type { ReportView } from './report-view.ts';
import { areSameWords } from './signed-texts.ts';
import { WordDiff } from './word-diff.tsx';

interface NewerVersionCardProps {
  readonly open: OpenReport;
  readonly view: ReportView;
  readonly report: ReportRecord;
  readonly isClosed: boolean;
}

/** Says that a newer version came while a reader wrote, and offers it. It stands beside the texts, so that nothing moves under the cursor. */
export function NewerVersionCard({ open, view, report, isClosed }: NewerVersionCardProps) {
  const t = useMessages();
  const { status } = usePage();
  const { dateTime, time } = useFormats();
  const [isShown, setIsShown] = useState(false);
  const { data: revisions = [] } = useStationQuery('listRevisions', { id: open.id });
  const newer = newerVersion(revisions, report.acceptance, view.isTypedOver);
  const parts = writtenParts.flatMap((part) => {
    const text = newer?.texts[part];
    const isSeen = newer !== undefined && (view.seenVersions[part] ?? 0) >= newer.at;
    return text === undefined || isSeen || areSameWords(text, view.texts[part]) ? [] : [{ part, text }];
  });
  const cameAt = parts.length === 0 ? undefined : newer?.at;
  const source = t(`source.${report.source}`);

  const tell = useEffectEvent((at: number) => status.say('received.title', { source, at: time(at) }));
  useEffect(() => {
    if (cameAt !== undefined) {
      tell(cameAt);
    }
  }, [cameAt]);

  if (cameAt === undefined) {
    return null;
  }
  function use(part: WrittenPart, text: string, at: number): void {
    open.noteVersion([part], at);
    open.type(part, text);
    status.say('received.used');
  }
  return (
    <Card title={t('received.title', { source, at: dateTime(cameAt) })} kind="warning">
      <p>{t(isClosed ? 'received.closed' : 'received.untouched')}</p>
      <div className="actions">
        <Button isSmall aria-expanded={isShown} onPress={() => setIsShown((before) => !before)}>
          {t(isShown ? 'received.hide' : 'received.show')}
        </Button>
        {!isClosed && (
          <Button isSmall kind="quiet" onPress={() => open.noteVersion(writtenParts, cameAt)}>
            {t('received.keep')}
          </Button>
        )}
      </div>
      {isShown && (
        <>
          <p className="quiet small">{t('received.help')}</p>
          {parts.map(({ part, text }) => (
            <div key={part} className="signed-part">
              <h4 className="part-label">{t(`report.${part}`)}</h4>
              <WordDiff before={view.texts[part]} after={text} />
              {!isClosed && (
                <div>
                  <Button isSmall onPress={() => use(part, text, cameAt)}>
                    {t(`received.use.${part}`)}
                  </Button>
                </div>
              )}
            </div>
          ))}
        </>
      )}
    </Card>
  );
}
