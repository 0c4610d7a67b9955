import type { ReviewRecord } from '#shared/records/review-record.ts';
import { Card } from '#renderer/design/card.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';

/** How soon each item asks to be told, and the row of the table that says so. */
export function UrgencyList({ review: { items, impression } }: { readonly review: ReviewRecord }) {
  const t = useMessages();
  const urgent = items.filter(({ category }) => category !== 'none');
  return urgent.length === 0 ? null : (
    <Card title={t('review.urgency')}>
      <ul className="card-list">
        {urgent.map(({ start, end, category, because, rule, source }) => (
          <li key={start} className="urgency">
            <p>
              <span className={`urgency-word urgency-word-${category}`}>{t(`review.category.${category}`)}</span>{' '}
              {impression.slice(start, end)}
            </p>
            <p className="quiet small">
              {because}{' '}
              <span title={source?.citation}>
                {[rule, source?.short].filter((words) => words !== undefined).join(', ')}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
