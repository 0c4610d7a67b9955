import { useState } from 'react';
import type { ReviewRecord, ShownWarning } from '#shared/records/review-record.ts';
import { Button } from '#renderer/design/button.tsx';
import { Card } from '#renderer/design/card.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { shownWarnings, type OpenReport } from '#renderer/report/open-report.ts';
import { describeFix, WarningActions } from './warning-actions.tsx';

interface WarningListProps {
  readonly open: OpenReport;
  readonly review: ReviewRecord;
  readonly chosen: string | undefined;
  readonly isClosed: boolean;
}

/** The warnings that do not stand at a sentence: those that interrupt first, then the quiet ones, then what was dismissed. */
export function WarningList({ open, review, chosen, isClosed }: WarningListProps) {
  const t = useMessages();
  const { impression, isRead } = review;
  const warnings = shownWarnings(review);
  const shown = warnings.filter(({ isDismissed, interrupts, sentence }) =>
    isClosed ? true : !isDismissed && !(interrupts && sentence !== undefined),
  );
  const dismissed = isClosed ? [] : warnings.filter(({ isDismissed }) => isDismissed);
  if (warnings.length === 0) {
    return isRead && impression.trim() !== '' ? <p className="quiet small">{t('review.nothing')}</p> : null;
  }
  return (
    <>
      {shown.length > 0 && (
        <Card title={t('review.warnings', { count: shown.length })}>
          <ul className="card-list">
            {shown.map((warning) => (
              <ListedWarning key={warning.key} {...{ open, warning, isClosed }} isChosen={warning.key === chosen} />
            ))}
          </ul>
        </Card>
      )}
      {dismissed.length > 0 && <Dismissed open={open} warnings={dismissed} />}
    </>
  );
}

interface ListedWarningProps {
  readonly open: OpenReport;
  readonly warning: ShownWarning;
  readonly isChosen: boolean;
  readonly isClosed: boolean;
}

function ListedWarning({ open, warning, isChosen, isClosed }: ListedWarningProps) {
  const t = useMessages();
  return (
    <li
      className="listed-warning"
      data-kind={warning.interrupts && !warning.isDismissed ? 'interrupts' : undefined}
      data-chosen={isChosen || undefined}
    >
      <p>
        {warning.interrupts && <strong className="check-word">{t('review.check')}</strong>} {warning.text}
      </p>
      {warning.fix !== undefined && !isClosed && (
        <p className="quiet small">
          {t('review.add')} {describeFix(warning.fix.text, t)}
        </p>
      )}
      {!isClosed && <WarningActions open={open} warning={warning} isChosen={isChosen} />}
    </li>
  );
}

function Dismissed({ open, warnings }: { readonly open: OpenReport; readonly warnings: readonly ShownWarning[] }) {
  const t = useMessages();
  const [isShown, setIsShown] = useState(false);
  return (
    <div>
      <Button isSmall kind="quiet" aria-expanded={isShown} onPress={() => setIsShown((before) => !before)}>
        {t('review.dismissed', { count: warnings.length })}
      </Button>
      {isShown && (
        <ul className="card-list">
          {warnings.map(({ key, text }) => (
            <li key={key} className="listed-warning">
              <p className="quiet">{text}</p>
              <Button isSmall kind="quiet" onPress={() => void open.dismiss(key, false)}>
                {t('review.bringBack')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
