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

/** Why an item stands where it stands: the reason, the row of the table, and whose guidance it is. */
export function Placement({ because, rule, source }: PlacementProps) {
  return (
    <p className="quiet small">
      {because}{' '}
      {rule !== undefined && (
        <span title={source?.citation}>
          ({[rule, source?.short].filter((words) => words !== undefined).join(', ')})
        </span>
      )}
    </p>
  );
}
