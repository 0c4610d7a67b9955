import { useMessages } from '#renderer/messages/use-messages.ts';
import { rankOf } from './candidate-order.ts';
import { openWarnings } from '#renderer/review/shown-warnings.ts';
import type { ReportView } from './report-view.ts';

/**
 * What somebody who hears the window must hear of a draft when it is there: that it is one, its text, and its warnings, in this order. ''
 * while there is nothing to say.
 */
export function useAnnouncement(view: ReportView, isHidden: boolean): string {
  const t = useMessages();
  const { draft, texts, review, report } = view;
  if (isHidden || draft === undefined || report === undefined || rankOf(draft, texts.impression) === undefined) {
    return '';
  }
  if (report.state !== 'drafted' || review?.impression !== texts.impression) {
    return '';
  }
  const open = openWarnings(review);
  return [
    t('state.draftNeedsReview'),
    texts.impression,
    open.length === 0 ? t('review.noneInterrupts') : t('review.someInterrupt', { count: open.length }),
    ...open.map(({ text }) => text),
  ].join(' ');
}
