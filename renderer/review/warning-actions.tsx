import type { ShownWarning } from '#shared/records/review-record.ts';
import { useKeysOf } from '#renderer/actions/use-actions.ts';
import { Button } from '#renderer/design/button.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ReviewActs } from './review-acts.ts';

interface WarningActionsProps {
  readonly acts: ReviewActs;
  readonly warning: ShownWarning;
  /** The one that the keys are for. */
  readonly isChosen: boolean;
}

/** What can be done about a warning: let its fix take the place of the text, or go on without. */
export function WarningActions({ acts, warning, isChosen }: WarningActionsProps) {
  const t = useMessages();
  const applyKeys = useKeysOf('applyWarning');
  const dismissKeys = useKeysOf('dismissWarning');
  const { fix, key, text } = warning;
  return (
    <span className="actions">
      {fix !== undefined && (
        <Button
          isSmall
          aria-label={`${t('action.applyWarning')}: ${describeFix(fix.text, t('review.fix.remove'))}`}
          keys={isChosen ? applyKeys : undefined}
          onPress={() => acts.apply(fix)}
        >
          {t('review.apply')}
        </Button>
      )}
      <Button
        isSmall
        kind="quiet"
        aria-label={`${t('action.dismissWarning')}: ${text}`}
        keys={isChosen ? dismissKeys : undefined}
        onPress={() => void acts.dismiss(key, true)}
      >
        {t('review.dismiss')}
      </Button>
    </span>
  );
}

/** What a fix would put there, in words. */
export function describeFix(text: string, removal: string): string {
  return text.trim() === '' ? removal : `“${text.trim()}”`;
}
