import { editRate } from '#shared/feedback/insight.ts';
import type { KindInsight } from '#shared/records/insight-record.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { acceptedReports } from './accepted-reports.ts';
import { kindInWords, kindKey } from './kind-words.ts';

const outcomes = ['accepted', 'edited', 'rejected', 'ignored', 'undrafted'] as const;

/** What became of drafts, by what was examined. */
export function KindTable({ kinds }: { readonly kinds: readonly KindInsight[] }) {
  const t = useMessages();
  const { count, percent } = useFormats();
  return (
    <table className="table insight-table" aria-label={t('insight.byKind')}>
      <thead>
        <tr>
          <th scope="col">{t('insight.kind')}</th>
          {outcomes.map((outcome) => (
            <th key={outcome} scope="col" className="number">
              {t(`insight.outcome.${outcome}`)}
            </th>
          ))}
          <th scope="col" className="number">
            {t('insight.wordsEdited')}
          </th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => {
          const rate = editRate(kind);
          const reports = acceptedReports(kind);
          return (
            <tr key={kindKey(kind)}>
              <th scope="row">
                {kindInWords(kind, t)}
                <span className="field-help block">
                  {t('model.reports', { count: reports, number: count(reports) })}
                </span>
              </th>
              {outcomes.map((outcome) => (
                <td key={outcome} className="number" data-none={kind.outcomes[outcome] === 0 || undefined}>
                  {count(kind.outcomes[outcome])}
                </td>
              ))}
              <td className="number">{rate === undefined ? '–' : percent(rate)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
