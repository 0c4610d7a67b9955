import { useState } from 'react';
import { Button } from '#renderer/design/button.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { onEscape } from '#renderer/page/on-escape.ts';

interface RemoveReportProps {
  readonly onRemove: () => void;
  readonly onLeave: () => void;
}

/** So long after it appeared, in milliseconds, a press on what removes is no second click of the one that asked for it. */
const secondThoughtMs = 500;

/** Asks once more: nothing brings the report back. What keeps it stands where the press was that asked for this. */
export function RemoveReport({ onRemove, onLeave }: RemoveReportProps) {
  const t = useMessages();
  const [shownAt] = useState(() => Date.now());
  return (
    <div role="group" aria-label={t('report.remove')} className="actions" onKeyDown={onEscape(onLeave)}>
      <span>{t('report.removeAsk')}</span>
      <Button isSmall kind="danger" onPress={() => Date.now() - shownAt >= secondThoughtMs && onRemove()}>
        {t('report.removeYes')}
      </Button>
      <Button isSmall autoFocus onPress={onLeave}>
        {t('report.keep')}
      </Button>
    </div>
  );
}
