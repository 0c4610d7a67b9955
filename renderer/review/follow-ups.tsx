import type { ShownFollowUp } from '#shared/records/review-record.ts';
import { Button } from '#renderer/design/button.tsx';
import { Card } from '#renderer/design/card.tsx';
import { Fold } from '#renderer/design/fold.tsx';
import { useLocale, useMessages } from '#renderer/messages/use-messages.ts';
import type { ReviewActs } from './review-acts.ts';

interface FollowUpsProps {
  readonly acts: ReviewActs;
  readonly offers: readonly ShownFollowUp[];
  readonly isClosed: boolean;
}

/** What published rules say to the findings. Nothing of it comes into the report but by the reader's hand. */
export function FollowUps({ acts, offers, isClosed }: FollowUpsProps) {
  const t = useMessages();
  const listed = new Intl.ListFormat(useLocale(), { type: 'conjunction' });
  return offers.length === 0 ? null : (
    <Card title={t('review.followUp')}>
      <ul className="card-list">
        {offers.map(({ rule, subject, status, text, recommendation, inputs, missing }) => (
          <li key={`${rule.id} ${subject.part} ${subject.start}`} className="follow-up">
            <p>
              {status === 'incomplete' && !isClosed
                ? t('review.missing', { rule: rule.title, what: listed.format(missing) })
                : (recommendation ?? text)}
            </p>
            {recommendation !== undefined && !isClosed && (
              <Button isSmall onPress={() => acts.add(recommendation, true)}>
                {t('review.addToImpression')}
              </Button>
            )}
            {status === 'offered' && <p className="quiet small">{inputs.map(({ value }) => value).join(', ')}</p>}
            <div className="quiet small" title={t('review.rendering', { version: rule.version })}>
              <Fold title={rule.title}>
                {rule.citation} (doi:{rule.doi})
              </Fold>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
