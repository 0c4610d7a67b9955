import type { Fix, ShownWarning } from '#shared/records/review-record.ts';
import { useKeysOf } from '#renderer/actions/use-actions.ts';
import { Button } from '#renderer/design/button.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { addedByFix } from './fix-in-words.ts';
import type { ReviewActs } from './review-acts.ts';

interface WarningActionsProps {
  readonly acts: ReviewActs;
  readonly warning: ShownWarning;
  /** The text that was reviewed. */
  readonly impression: string;
  /** The one that the keys are for. */
  readonly isMeant: boolean;
}

/** What can be done about a warning: let its fix take the place of the text, or go on without. */
export function WarningActions({ acts, warning, impression, isMeant }: WarningActionsProps) {
  const t = useMessages();
  const applyKeys = useKeysOf('applyWarning');
  const dismissKeys = useKeysOf('dismissWarning');
  const { fix, key, text } = warning;
  return (
    <span className="actions">
      {fix !== undefined && (
        <Button isSmall keys={isMeant ? applyKeys : undefined} onPress={() => acts.apply(fix)}>
          <span>
            {t('review.apply')}
            <span className="heard">: {describeFix(fix, impression, t)}</span>
          </span>
        </Button>
      )}
      <Button
        isSmall
        kind="quiet"
        keys={isMeant ? dismissKeys : undefined}
        onPress={() => void acts.dismiss(key, true)}
      >
        <span>
          {t('review.dismiss')}
          <span className="heard">: {text}</span>
        </span>
      </Button>
    </span>
  );
}

/** What a fix would put there, in words. */
export function describeFix(fix: Fix, impression: string, t: ReturnType<typeof useMessages>): string {
  const added = addedByFix(impression, fix);
  return added === '' ? t('review.fix.remove') : t('quoted', { text: added });
}
