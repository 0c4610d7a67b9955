import { Button } from '#renderer/design/button.tsx';
import { Keys } from '#renderer/design/keys.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { KeyMap } from '#renderer/actions/action-list.ts';

interface NothingOpenProps {
  readonly keys: KeyMap;
  readonly onPaste: () => void;
  readonly onFile: () => void;
}

/** Shows how reports arrive, and the four keys that do the work. */
export function NothingOpen({ keys, onPaste, onFile }: NothingOpenProps) {
  const t = useMessages();
  return (
    <div className="nothing">
      <h1>{t('nothing.title')}</h1>
      <p className="quiet">{t('nothing.lead')}</p>
      <ul className="nothing-ways">
        <li>
          <span>{t('nothing.paste')}</span> <Keys keys="Mod+V" />
        </li>
        <li>
          <span>{t('nothing.drop')}</span>
        </li>
        <li>
          <span>{t('nothing.file')}</span> <Keys keys={keys.openFile} />
        </li>
      </ul>
      <div className="actions">
        <Button kind="main" keys={keys.pasteReport} onPress={onPaste}>
          {t('action.pasteReport')}
        </Button>
        <Button onPress={onFile}>{t('action.openFile')}</Button>
      </div>
      <h2>{t('nothing.then')}</h2>
      <ul className="nothing-ways">
        {(['draft', 'nextCandidate', 'accept', 'copyReport', 'commands'] as const).map((id) => (
          <li key={id}>
            <span>{t(`nothing.${id}`)}</span> <Keys keys={keys[id]} />
          </li>
        ))}
      </ul>
    </div>
  );
}
