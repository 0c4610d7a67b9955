import type { KindInsight, TimedReports, TimeWithDrafts } from '#shared/records/insight-record.ts';
import { fewestTimed, mostTimed } from '#shared/feedback/time-with-drafts.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { kindInWords, kindKey } from './kind-words.ts';
import { signedTime, timeInWords } from './time-words.ts';

/** How long reports took with and without a draft, and how sure that is. */
export function TimeTable({ kinds }: { readonly kinds: readonly KindInsight[] }) {
  const t = useMessages();
  const timed = kinds.filter(({ time }) => time.with.reports + time.without.reports > 0);
  if (timed.length === 0) {
    return <p className="quiet">{t('insight.noTimes')}</p>;
  }
  return (
    <>
      <table className="table insight-table" aria-label={t('insight.time')}>
        <thead>
          <tr>
            <th scope="col">{t('insight.kind')}</th>
            <th scope="col" className="number">
              {t('insight.withDraft')}
            </th>
            <th scope="col" className="number">
              {t('insight.withoutDraft')}
            </th>
            <th scope="col" className="number">
              {t('insight.difference')}
            </th>
          </tr>
        </thead>
        <tbody>
          {timed.map((kind) => (
            <tr key={kindKey(kind)}>
              <th scope="row">{kindInWords(kind, t)}</th>
              <MedianCell {...kind.time.with} />
              <MedianCell {...kind.time.without} />
              <DifferenceCell {...kind.time} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet small">{t('insight.timeCaution', { least: fewestTimed, most: mostTimed })}</p>
    </>
  );
}

function MedianCell({ reports, median }: TimedReports) {
  const t = useMessages();
  const { count } = useFormats();
  return (
    <td className="number">
      {median === undefined ? '–' : timeInWords(median)}
      <span className="field-help block">{t('model.reports', { count: reports, number: count(reports) })}</span>
    </td>
  );
}

function DifferenceCell({ difference: found }: TimeWithDrafts) {
  const t = useMessages();
  if (found === undefined) {
    return <td className="number quiet">{t('insight.tooFew')}</td>;
  }
  const { difference, low, high } = found;
  const time = timeInWords(Math.abs(difference));
  const isSame = Math.round(difference / 1000) === 0;
  return (
    <td className="number">
      {isSame ? t('insight.same') : t(difference < 0 ? 'insight.less' : 'insight.more', { time })}
      <span className="field-help block">
        {t('insight.interval', { low: signedTime(low), high: signedTime(high) })}
        {low <= 0 && high >= 0 && <span className="block">{t('insight.mayBeChance')}</span>}
      </span>
    </td>
  );
}
