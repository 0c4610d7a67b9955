import { Button } from '#renderer/design/button.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';

interface RemoveReportProps {
  readonly onRemove: () => void;
  readonly onLeave: () => void;
}

/** Asks once more: nothing brings the report back. */
export function RemoveReport({ onRemove, onLeave }: RemoveReportProps) {
  const t = useMessages();
  return (
    <div role="group" aria-label={t('report.remove')} className="actions">
      <span>{t('report.removeAsk')}</span>
      <Button isSmall autoFocus onPress={onLeave}>
        {t('report.keep')}
      </Button>
      <Button isSmall kind="danger" onPress={onRemove}>
        {t('report.removeYes')}
      </Button>
    </div>
  );
}
