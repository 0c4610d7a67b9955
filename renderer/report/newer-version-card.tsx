import { useEffect, useRef } from 'react';
import { writtenParts, type ReportRecord, type WrittenPart } from '#shared/records/report-record.ts';
import { Button } from '#renderer/design/button.tsx';
import { Card } from '#renderer/design/card.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { usePage } from '#renderer/page/page.ts';
import type { OpenReport } from './open-report.ts';
import type { ReportView } from './report-view.ts';
import type { OfferedVersion } from './use-newer-version.ts';
import { WordDiff } from './word-diff.tsx';

interface NewerVersionCardProps {
  readonly open: OpenReport;
  readonly view: ReportView;
  readonly report: ReportRecord;
  readonly newer: OfferedVersion;
  readonly isClosed: boolean;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
}

/** Offers a newer version that came while a reader wrote. It stands beside the texts, so that nothing moves under the cursor. */
export function NewerVersionCard({ open, view, report, newer, isClosed, isShown, onShow }: NewerVersionCardProps) {
  const t = useMessages();
  const { status } = usePage();
  const { dateTime } = useFormats();
  const card = useRef<HTMLDivElement>(null);
  const { at, parts } = newer;

  // What is asked for may be far below what is written.
  useEffect(() => {
    if (isShown) {
      card.current?.scrollIntoView({ block: 'nearest' });
      card.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    }
  }, [isShown]);

  function use(part: WrittenPart, text: string): void {
    open.noteVersion([part], at);
    open.type(part, text);
    status.say('received.used');
  }
  return (
    <div ref={card}>
      <Card title={t('received.title', { source: t(`source.${report.source}`), at: dateTime(at) })} kind="warning">
        <p>{t(isClosed ? 'received.closed' : 'received.untouched')}</p>
        <div className="actions">
          <Button isSmall aria-expanded={isShown} onPress={() => onShow(!isShown)}>
            {t(isShown ? 'received.hide' : 'received.show')}
          </Button>
          {!isClosed && (
            <Button isSmall kind="quiet" onPress={() => open.noteVersion(writtenParts, at)}>
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
                    <Button isSmall onPress={() => use(part, text)}>
                      {t(`received.use.${part}`)}
                    </Button>
                  </div>
                )}
              </div>
            ))}
          </>
        )}
      </Card>
    </div>
  );
}
