import { TriangleAlert } from 'lucide-react';
import type { ShownWarning } from '#shared/records/review-record.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ReviewActs } from './review-acts.ts';
import { describeFix, WarningActions } from './warning-actions.tsx';

interface SentenceWarningsProps {
  readonly acts: ReviewActs;
  readonly warnings: readonly ShownWarning[];
  /** The text that was reviewed. */
  readonly impression: string;
  readonly chosen: string | undefined;
  /** Key of the one that the keys are for. */
  readonly meant: string | undefined;
}

/** The warnings that interrupt at a sentence: below it, in the text, until they are applied or dismissed. */
export function SentenceWarnings({ acts, warnings, impression, chosen, meant }: SentenceWarningsProps) {
  const t = useMessages();
  return warnings.map((warning) => (
    <div key={warning.key} className="sentence-warning" role="note" data-chosen={warning.key === chosen || undefined}>
      <TriangleAlert size={16} aria-hidden="true" className="sentence-warning-sign" />
      <div>
        <p>{warning.text}</p>
        {warning.fix !== undefined && (
          <p className="quiet small">
            {t('review.instead')} {describeFix(warning.fix, impression, t)}
          </p>
        )}
      </div>
      <WarningActions {...{ acts, warning, impression }} isMeant={warning.key === meant} />
    </div>
  ));
}
