import { Button } from '#renderer/design/button.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { categoryInWords, reasonInWords } from './stop-words.ts';
import type { MaskKeys } from './use-mask-keys.ts';

interface MaskBarProps {
  readonly masks: MaskKeys;
  readonly isOpen: boolean;
}

/** What the cursor is at: why it is taken out or should be looked at, and what can be done with it. It stays in sight below the texts. */
export function MaskBar({ masks: { stops, stop, words, acts }, isOpen }: MaskBarProps) {
  const t = useMessages();
  const { count } = useFormats();
  return (
    <div className="mask-bar">
      <div className="mask-bar-said" role="status">
        {stop !== undefined && (
          <p>
            <strong>{t('quoted', { text: stop.words })}</strong> · {categoryInWords(stop, t)}{' '}
            <span className="quiet">
              {t('feedback.place', { at: count(stops.indexOf(stop) + 1), of: count(stops.length) })}
            </span>
          </p>
        )}
        {stop !== undefined && <p className="quiet small">{reasonInWords(stop, t)}</p>}
        {stop === undefined && isOpen && words !== '' && (
          <p>
            <strong>{t('quoted', { text: words })}</strong> <span className="quiet small">{t('feedback.leaves')}</span>
          </p>
        )}
        {stop === undefined && (words === '' || !isOpen) && (
          <p className="quiet small">
            {t(stops.length === 0 ? 'feedback.nothingTaken' : 'feedback.goThrough', { count: stops.length })}
          </p>
        )}
      </div>
      <div className="actions">
        {isOpen && (
          <>
            {stop !== undefined && (
              <Button isSmall keys="Delete" onPress={() => void acts.lift?.()}>
                {t(stop.mask === undefined ? 'feedback.letStand' : 'feedback.lift')}
              </Button>
            )}
            {words !== '' && (
              <Button isSmall keys="T" onPress={() => void acts.takeOut?.()}>
                {t('feedback.takeOut')}
              </Button>
            )}
            {acts.undo !== undefined && (
              <Button isSmall kind="quiet" keys="U" onPress={() => void acts.undo?.()}>
                {t('feedback.undo')}
              </Button>
            )}
          </>
        )}
        {stops.length > 0 && (
          <>
            <Button isSmall kind="quiet" keys="P" onPress={() => acts.previous?.()}>
              {t('feedback.previous')}
            </Button>
            <Button isSmall kind="quiet" keys="N" onPress={() => acts.next?.()}>
              {t('feedback.next')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
