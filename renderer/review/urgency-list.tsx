import type { ReviewRecord } from '#shared/records/review-record.ts';
import { Card } from '#renderer/design/card.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';

/** How soon each item asks to be told, and the row of the table that says so. */
export function UrgencyList({ review: { items, impression, critical } }: { readonly review: ReviewRecord }) {
  const t = useMessages();
  // A critical result has a card of its own.
  const urgent = items.filter(
    ({ category, start, end }) =>
      category !== 'none' && !critical.some(({ text }) => text === impression.slice(start, end)),
  );
  return urgent.length === 0 ? null : (
    <Card title={t('review.urgency')}>
      <ul className="card-list">
        {urgent.map(({ start, end, category, because, rule, source }) => (
          <li key={start} className="urgency">
            <p>
              <span className={`urgency-word urgency-word-${category}`}>{t(`review.category.${category}`)}</span>{' '}
              {impression.slice(start, end)}
            </p>
            <Placement because={because} rule={rule} source={source} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface PlacementProps {
  readonly because: string;
  readonly rule?: string | undefined;
  readonly source?: ReviewRecord['items'][number]['source'] | undefined;
}

/** Why an item stands where it stands: the reason and whose guidance it is; the row of the table for who points at it. */
export function Placement({ because, rule, source }: PlacementProps) {
  return (
    <p className="quiet small" title={[rule, source?.citation].filter((words) => words !== undefined).join('\n')}>
      {because} {source !== undefined && `(${source.short})`}
    </p>
  );
}
