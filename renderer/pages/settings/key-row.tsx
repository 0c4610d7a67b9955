import { useRef } from 'react';
import type { ActionId } from '#renderer/actions/action-list.ts';
import { useKeyWords } from '#renderer/actions/use-key-words.ts';
import { Button } from '#renderer/design/button.tsx';
import { Confirm } from '#renderer/design/confirm.tsx';
import { Keys } from '#renderer/design/keys.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { KeyPrompt } from './key-prompt.tsx';

interface KeyRowProps {
  readonly id: ActionId;
  readonly keys: string;
  readonly isUsual: boolean;
  readonly isWaiting: boolean;
  readonly refused: string | undefined;
  /** Keys that were pressed for it and that another action has. */
  readonly taken: { readonly chord: string; readonly other: ActionId } | undefined;
  readonly onBegin: () => void;
  readonly onLeave: () => void;
  readonly onMove: () => void;
  readonly onUsual: () => void;
}

/** An action with its keys, and what changes them. */
export function KeyRow(props: KeyRowProps) {
  const { id, keys, isUsual, isWaiting, refused, taken, onBegin, onLeave, onMove, onUsual } = props;
  const t = useMessages();
  const keysInWords = useKeyWords();
  const changer = useRef<HTMLButtonElement>(null);
  const action = t(`action.${id}`);
  const isLeaving = isWaiting || taken !== undefined;

  /** What was pressed goes from the page, and the focus would with it. */
  function thenBack(act: () => void): void {
    act();
    changer.current?.focus();
  }

  return (
    <tr>
      <th scope="row">{action}</th>
      <td>
        {isWaiting && <KeyPrompt refused={refused} />}
        {taken !== undefined && (
          <Confirm
            question={t('keys.taken', { keys: keysInWords(taken.chord), other: t(`action.${taken.other}`) })}
            stay={t('leave')}
            go={t('keys.move')}
            onStay={() => thenBack(onLeave)}
            onGo={() => thenBack(onMove)}
          />
        )}
        {!isLeaving && keys === '' && <span className="quiet">{t('keys.none')}</span>}
        {!isLeaving && keys !== '' && (
          <>
            <Keys keys={keys} />
            <span className="heard">{keysInWords(keys)}</span>
          </>
        )}
      </td>
      <td>
        <span className="actions row-actions">
          {!isUsual && !isLeaving && (
            <Button isSmall kind="quiet" aria-label={t('keys.usualOf', { action })} onPress={() => thenBack(onUsual)}>
              {t('keys.usual')}
            </Button>
          )}
          <Button
            isSmall
            ref={changer}
            aria-label={t(isWaiting ? 'keys.leaveOf' : 'keys.changeOf', { action })}
            onPress={isWaiting ? onLeave : onBegin}
          >
            {t(isWaiting ? 'leave' : 'keys.change')}
          </Button>
        </span>
      </td>
    </tr>
  );
}
