import { ChevronDown, ChevronRight, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { ReviewRecord, ShownWarning } from '#shared/records/review-record.ts';
import { useKeysOf } from '#renderer/actions/use-actions.ts';
import { Button } from '#renderer/design/button.tsx';
import { Card } from '#renderer/design/card.tsx';
import { Keys } from '#renderer/design/keys.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ReviewActs } from './review-acts.ts';
import { meantWarning, openWarnings, shownWarnings, undismissed } from './shown-warnings.ts';
import { describeFix, WarningActions } from './warning-actions.tsx';

interface WarningListProps {
  readonly acts: ReviewActs;
  readonly review: ReviewRecord;
  readonly chosen: string | undefined;
  readonly isClosed: boolean;
}

/** The warnings that do not stand at a sentence: those that interrupt first, then the quiet ones, then what was dismissed. */
export function WarningList({ acts, review, chosen, isClosed }: WarningListProps) {
  const t = useMessages();
  const { impression, isRead } = review;
  const warnings = shownWarnings(review);
  const shown = warnings.filter(({ isDismissed, interrupts, sentence }) =>
    isClosed ? true : !isDismissed && !(interrupts && sentence !== undefined),
  );
  // Those that stand at their sentences are counted by who reads the text.
  const areMore = !isClosed && openWarnings(review).some(({ sentence }) => sentence !== undefined);
  const meant = meantWarning(review, chosen)?.key;
  const nextKeys = useKeysOf('nextWarning');
  const dismissed = isClosed ? [] : warnings.filter(({ isDismissed }) => isDismissed);
  if (warnings.length === 0) {
    // Beside a critical result that nobody was told of, this would read as if all were well.
    const isUntold = review.critical.some(({ missing }) => missing.length > 0);
    return isRead && !isUntold && impression.trim() !== '' ? (
      <p className="quiet small">{t('review.nothing')}</p>
    ) : null;
  }
  return (
    <>
      {shown.length > 0 && (
        <Card
          title={
            <>
              {t(areMore ? 'review.moreWarnings' : 'review.warnings', { count: shown.length })}
              {undismissed(review).length > 1 && nextKeys !== '' && <Keys keys={nextKeys} />}
            </>
          }
        >
          <ul className="card-list">
            {shown.map((warning) => (
              <ListedWarning
                key={warning.key}
                {...{ acts, warning, impression, isClosed }}
                isChosen={warning.key === chosen}
                isMeant={warning.key === meant}
              />
            ))}
          </ul>
        </Card>
      )}
      {dismissed.length > 0 && <Dismissed acts={acts} warnings={dismissed} />}
    </>
  );
}

interface ListedWarningProps {
  readonly acts: ReviewActs;
  readonly warning: ShownWarning;
  readonly impression: string;
  readonly isChosen: boolean;
  readonly isMeant: boolean;
  readonly isClosed: boolean;
}

function ListedWarning({ acts, warning, impression, isChosen, isMeant, isClosed }: ListedWarningProps) {
  const t = useMessages();
  return (
    <li
      className="listed-warning"
      data-kind={warning.interrupts && !warning.isDismissed ? 'interrupts' : undefined}
      data-chosen={isChosen || undefined}
    >
      <TriangleAlert size={15} aria-hidden="true" className="listed-warning-sign" />
      <div>
        <p>
          {warning.interrupts && <strong className="check-word">{t('review.check')}</strong>} {warning.text}
        </p>
        {warning.fix !== undefined && !isClosed && (
          <p className="quiet small">
            {t('review.add')} {describeFix(warning.fix, impression, t)}
          </p>
        )}
      </div>
      {!isClosed && <WarningActions {...{ acts, warning, impression, isMeant }} />}
    </li>
  );
}

function Dismissed({ acts, warnings }: { readonly acts: ReviewActs; readonly warnings: readonly ShownWarning[] }) {
  const t = useMessages();
  const [isShown, setIsShown] = useState(false);
  return (
    <div className="dismissed">
      <Button isSmall kind="quiet" aria-expanded={isShown} onPress={() => setIsShown((before) => !before)}>
        {isShown ? <ChevronDown size={15} aria-hidden="true" /> : <ChevronRight size={15} aria-hidden="true" />}
        {t('review.dismissed', { count: warnings.length })}
      </Button>
      {isShown && (
        <ul className="card-list">
          {warnings.map(({ key, text }) => (
            <li key={key} className="listed-warning">
              <TriangleAlert size={15} aria-hidden="true" className="listed-warning-sign" />
              <p className="quiet grows">{text}</p>
              <Button isSmall kind="quiet" onPress={() => void acts.dismiss(key, false)}>
                {t('review.bringBack')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
