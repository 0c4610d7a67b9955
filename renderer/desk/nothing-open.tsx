import { use } from 'react';
import { ActionContext, useIsOffered } from '#renderer/actions/use-actions.ts';
import { Button } from '#renderer/design/button.tsx';
import { Keys } from '#renderer/design/keys.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useCountOf } from '#renderer/worklist/use-count-of.ts';

interface NothingOpenProps {
  readonly onPaste: () => void;
  readonly onFile: () => void;
  readonly onSources: () => void;
}

/** Leads to the reports that wait, shows how others arrive, and the keys that do the work. */
export function NothingOpen({ onPaste, onFile, onSources }: NothingOpenProps) {
  const t = useMessages();
  const { count } = useFormats();
  const { actions, keys } = use(ActionContext);
  const toRead = useCountOf()('toDo') ?? 0;
  // What is searched or chosen in the list may leave none of them there.
  const canOpen = useIsOffered('nextReport');
  return (
    <div className="nothing">
      {toRead > 0 && (
        <>
          <h1>{t('nothing.toRead', { count: count(toRead), number: toRead })}</h1>
          <div className="actions">
            <Button kind="main" keys={keys.nextReport} isDisabled={!canOpen} onPress={() => actions.run('nextReport')}>
              {t('nothing.openFirst')}
            </Button>
          </div>
        </>
      )}
      {toRead > 0 ? <h2>{t('nothing.title')}</h2> : <h1>{t('nothing.title')}</h1>}
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
        <li>
          <span>{t('sources.byThemselves')}</span>
          <Button kind="link" onPress={onSources}>
            {t('page.sources')}
          </Button>
        </li>
      </ul>
      <div className="actions">
        <Button kind={toRead > 0 ? 'plain' : 'main'} keys={keys.pasteReport} onPress={onPaste}>
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
