import { useState } from 'react';
import type { ArrivalRecord, SourcesRecord } from '#shared/records/source-record.ts';
import { Button } from '#renderer/design/button.tsx';
import { Segments } from '#renderer/design/choice.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useNow } from '#renderer/page/use-now.ts';
import { arrivalKindOf, senderOf } from './arrival-words.ts';
import { Reason } from './reason.tsx';

const views = ['all', 'refused'] as const;
/** At first; the others are a button away. */
const fewShown = 15;

interface ArrivalListProps extends Pick<SourcesRecord, 'arrivals' | 'refused'> {
  readonly onReport: (id: string) => void;
}

/** What other systems sent last, and what of it was refused. */
export function ArrivalList({ arrivals, refused, onReport }: ArrivalListProps) {
  const t = useMessages();
  const [view, setView] = useState<(typeof views)[number]>('all');
  const [isWhole, setIsWhole] = useState(false);
  const listed = view === 'all' ? arrivals : refused;
  const shown = isWhole ? listed : listed.slice(0, fewShown);
  if (arrivals.length === 0) {
    return <p className="quiet">{t('sources.noArrivals')}</p>;
  }
  return (
    <>
      <div className="actions">
        <Segments
          label={t('sources.whichArrivals')}
          segments={views.map((value) => ({ value, label: t(`sources.arrivals.${value}`) }))}
          value={view}
          onValue={setView}
        />
      </div>
      {shown.length === 0 ? (
        <p className="quiet">{t('sources.noneRefused')}</p>
      ) : (
        <ArrivalTable arrivals={shown} onReport={onReport} />
      )}
      {listed.length > shown.length && (
        <div className="actions">
          <Button isSmall onPress={() => setIsWhole(true)}>
            {t('sources.showMore', { count: listed.length })}
          </Button>
        </div>
      )}
    </>
  );
}

function ArrivalTable({ arrivals, onReport }: Omit<ArrivalListProps, 'refused'>) {
  const t = useMessages();
  const now = useNow(60_000);
  return (
    <table className="table source-table" aria-label={t('sources.arrived')}>
      <thead>
        <tr>
          <th scope="col">{t('sources.time')}</th>
          <th scope="col">{t('sources.from')}</th>
          <th scope="col">{t('sources.what')}</th>
          <th scope="col">{t('sources.report')}</th>
        </tr>
      </thead>
      <tbody>
        {arrivals.map((arrival, index) => (
          // They are never changed, and many may be of the same moment.
          // oxlint-disable-next-line react/no-array-index-key
          <ArrivalLine
            key={`${arrival.at} ${arrivals.length - index}`}
            arrival={arrival}
            now={now}
            onReport={onReport}
          />
        ))}
      </tbody>
    </table>
  );
}

interface ArrivalLineProps extends Pick<ArrivalListProps, 'onReport'> {
  readonly arrival: ArrivalRecord;
  readonly now: number;
}

function ArrivalLine({ arrival, now, onReport }: ArrivalLineProps) {
  const t = useMessages();
  const { stamp } = useFormats();
  const { at, source, kind, name, accession, reportId, reason } = arrival;
  const sender = senderOf(arrival);
  const shownKind = arrivalKindOf(kind);
  return (
    <tr>
      <td className="source-time">{stamp(at, now)}</td>
      <td className="source-name">
        {sender !== '' && sender}
        {sender === '' && (source === 'folder' ? t('sources.folder') : t('sources.unnamed'))}
        {name !== '' && <code className="quiet block">{name}</code>}
      </td>
      <td>
        <span className="arrival-what">
          {t(`sources.kind.${shownKind}`)}
          {kind !== '' && kind !== 'file' && <code className="quiet">{kind}</code>}
          {reason !== undefined && (
            <span className="tag" data-kind="failure">
              {t('sources.isRefused')}
            </span>
          )}
        </span>
        {reason !== undefined && <Reason text={reason} />}
      </td>
      <td className="source-name">
        {reportId === undefined ? (
          accession
        ) : (
          <Button kind="link" onPress={() => onReport(reportId)}>
            {accession ?? t('sources.openReport')}
          </Button>
        )}
      </td>
    </tr>
  );
}
