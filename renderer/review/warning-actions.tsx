import type { ShownWarning } from '#shared/records/review-record.ts';
import { useKeysOf } from '#renderer/actions/use-actions.ts';
import { Button } from '#renderer/design/button.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { OpenReport } from '#renderer/report/open-report.ts';

interface WarningActionsProps {
  readonly open: OpenReport;
  readonly warning: ShownWarning;
  /** The one that the keys are for. */
  readonly isChosen: boolean;
}

/** What can be done about a warning: let its fix take the place of the text, or go on without. */
export function WarningActions({ open, warning, isChosen }: WarningActionsProps) {
  const t = useMessages();
  const applyKeys = useKeysOf('applyWarning');
  const dismissKeys = useKeysOf('dismissWarning');
  const { fix, key, text } = warning;
  return (
    <span className="actions">
      {fix !== undefined && (
        <Button isSmall keys={isChosen ? applyKeys : undefined} onPress={() => open.apply(fix)}>
          {t('review.apply')} <span className="heard">{describeFix(fix.text, t)}</span>
        </Button>
      )}
      <Button
        isSmall
        kind="quiet"
        keys={isChosen ? dismissKeys : undefined}
        onPress={() => void open.dismiss(key, true)}
      >
        {t('review.dismiss')} <span className="heard">{text}</span>
      </Button>
    </span>
  );
}

/** What a fix would put there, in words. */
export function describeFix(text: string, t: ReturnType<typeof useMessages>): string {
  return text.trim() === '' ? t('review.fix.remove') : t('quoted', { text: text.trim() });
}
