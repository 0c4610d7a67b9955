import { useState } from 'react';
import { useKeyWords } from '#renderer/actions/use-key-words.ts';
import { Button } from '#renderer/design/button.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { Keys } from '#renderer/design/keys.tsx';
import { SavedMark } from '#renderer/design/saved-mark.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useAsking } from '#renderer/page/use-asking.ts';
import { acceleratorOf, chordOfAccelerator } from './accelerator.ts';
import { KeyPrompt } from './key-prompt.tsx';
import { useKeyChoice } from './use-key-choice.ts';
import type { ChangeSettings } from './use-station-settings.ts';

interface ShortcutSettingProps {
  /** As Electron names the keys; null: none. */
  readonly shortcut: string | null;
  readonly isTaken: boolean;
  readonly change: ChangeSettings;
}

/** The keys that bring the clipboard in from any program, chosen by pressing them. */
export function ShortcutSetting({ shortcut, isTaken, change }: ShortcutSettingProps) {
  const t = useMessages();
  const keysInWords = useKeyWords();
  const { failure, asking } = useAsking();
  const [isSaved, setIsSaved] = useState(false);
  async function keep(clipboardShortcut: string | null): Promise<void> {
    const kept = await asking(() => change({ clipboardShortcut }));
    setIsSaved(kept.ok);
  }

  const { waitsFor, refused, begin, leave } = useKeyChoice((_, chord) => void keep(acceleratorOf(chord)));
  const isWaiting = waitsFor !== undefined;
  const chord = shortcut === null ? undefined : chordOfAccelerator(shortcut);

  return (
    <div className="setting" role="group" aria-label={t('settings.shortcut')}>
      <div className="field">
        <span className="field-label">{t('settings.shortcut')}</span>
        <span className="field-help">{t('settings.shortcutHelp')}</span>
        <div className="setting-control">
          {isWaiting && <KeyPrompt refused={refused} />}
          {!isWaiting && chord === undefined && <p className="quiet">{t('keys.none')}</p>}
          {!isWaiting && chord !== undefined && (
            <p>
              <Keys keys={chord} />
              <span className="heard">{keysInWords(chord)}</span>
            </p>
          )}
          <span className="actions">
            <Button
              isSmall
              aria-label={t(isWaiting ? 'keys.leaveOf' : 'keys.changeOf', { action: t('settings.shortcut') })}
              onPress={() => (isWaiting ? leave() : begin('shortcut'))}
            >
              {t(isWaiting ? 'leave' : 'keys.change')}
            </Button>
            <Button isSmall kind="quiet" isDisabled={isWaiting || shortcut === null} onPress={() => void keep(null)}>
              {t('settings.noShortcut')}
            </Button>
          </span>
          <SavedMark isShown={isSaved && !isWaiting} />
        </div>
      </div>
      {isTaken && !isWaiting && (
        <p role="status" className="note" data-kind="warning">
          {t('settings.shortcutTaken', { keys: keysInWords(chord ?? '') })}
        </p>
      )}
      <FailureNote failure={failure} />
    </div>
  );
}
