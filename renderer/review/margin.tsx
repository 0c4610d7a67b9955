import type { ReviewRecord, ShownWarning } from '#shared/records/review-record.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ReviewActs } from './review-acts.ts';
import { CriticalResults } from './critical-results.tsx';
import { FollowUps } from './follow-ups.tsx';
import { UrgencyList } from './urgency-list.tsx';
import { WarningList } from './warning-list.tsx';

interface MarginProps {
  readonly acts: ReviewActs;
  readonly review: ReviewRecord;
  readonly chosen: ShownWarning | undefined;
  readonly isClosed: boolean;
}

/** What is said about an impression beside it: in reading order, nothing of it in the text. */
export function Margin({ acts, review, chosen, isClosed }: MarginProps) {
  const t = useMessages();
  return (
    <>
      {!review.isRead && <p className="note">{t('review.notRead')}</p>}
      <CriticalResults acts={acts} review={review} isClosed={isClosed} />
      <WarningList acts={acts} review={review} chosen={chosen?.key} isClosed={isClosed} />
      <FollowUps acts={acts} offers={review.followUp} isClosed={isClosed} />
      <UrgencyList review={review} />
    </>
  );
}
