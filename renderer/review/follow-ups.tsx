import type { ShownFollowUp } from '#shared/records/review-record.ts';
import { Button } from '#renderer/design/button.tsx';
import { Card } from '#renderer/design/card.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ReviewActs } from './review-acts.ts';

interface FollowUpsProps {
  readonly acts: ReviewActs;
  readonly offers: readonly ShownFollowUp[];
  readonly isClosed: boolean;
}

/** What published rules say to the findings. Nothing of it comes into the report but by the reader's hand. */
export function FollowUps({ acts, offers, isClosed }: FollowUpsProps) {
  const t = useMessages();
  return offers.length === 0 ? null : (
    <Card title={t('review.followUp')}>
      <ul className="card-list">
        {offers.map(({ rule, subject, text, recommendation, inputs, missing }) => (
          <li key={`${rule.id} ${subject.part} ${subject.start}`} className="follow-up">
            <p>{text}</p>
            {inputs.length > 0 && (
              <p className="quiet small">
                {t('review.inputs')} {inputs.map(({ name, value }) => `${name}: ${value}`).join('; ')}
              </p>
            )}
            {missing.length > 0 && (
              <p className="small missing">
                {t('review.missing')} {missing.join('; ')}
              </p>
            )}
            <p className="quiet small">
              {rule.citation} (doi:{rule.doi}, {t('review.rendering', { version: rule.version })})
            </p>
            {recommendation !== undefined && !isClosed && (
              <Button isSmall onPress={() => acts.add(recommendation, true)}>
                {t('review.addToImpression')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
