import { useQuery } from '@tanstack/react-query';
import { writtenParts, type ReportRecord, type WrittenPart } from '#shared/records/report-record.ts';
import { Card } from '#renderer/design/card.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { usePage } from '#renderer/page/page.ts';
import { ask } from '#renderer/station/queries.ts';
import { areSameWords, type SignedTexts } from './signed-texts.ts';
import { WordDiff } from './word-diff.tsx';

interface SignedDiffProps {
  readonly report: ReportRecord;
  readonly signed: SignedTexts;
}

/** What the RIS signed against what stood here: accepted, or else written by a reader. Nothing where nobody worked on it here. */
export function SignedDiff({ report, signed }: SignedDiffProps) {
  const t = useMessages();
  const { acceptance } = report;
  const isWritten = useIsWritten(report);
  if (acceptance === undefined && !isWritten) {
    return null;
  }
  const before: Readonly<Record<WrittenPart, string>> = acceptance ?? report;
  const changed = writtenParts.filter((part) => !areSameWords(before[part], signed[part]));
  return (
    <Card title={t(acceptance === undefined ? 'final.written' : 'final.accepted')}>
      {changed.length === 0 ? (
        <p>{t('final.same')}</p>
      ) : (
        <>
          <p className="quiet small">{t('final.help')}</p>
          {writtenParts.map((part) => (
            <div key={part} className="signed-part">
              <h4 className="part-label">{t(`report.${part}`)}</h4>
              {changed.includes(part) ? (
                <WordDiff before={before[part]} after={signed[part]} />
              ) : (
                <p className="quiet small">{t('final.unchanged')}</p>
              )}
            </div>
          ))}
        </>
      )}
    </Card>
  );
}

/** Whether a reader wrote in a report that nobody accepted. */
function useIsWritten({ id, acceptance }: ReportRecord): boolean {
  const { station } = usePage();
  const { data = [] } = useQuery({
    queryKey: ['listRevisions', { id }],
    queryFn: () => ask(station, 'listRevisions', { id }),
    enabled: acceptance === undefined,
  });
  return data.some(({ cause }) => cause === 'typed');
}
