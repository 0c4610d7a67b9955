import { useState } from 'react';
import { useFilter } from 'react-aria-components';
import type { ReaderPreferences } from '#shared/records/reader-preferences.ts';
import { actionList, keyMapOf, type ActionId } from '#renderer/actions/action-list.ts';
import { useKeyWords } from '#renderer/actions/use-key-words.ts';
import { Button } from '#renderer/design/button.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { Field } from '#renderer/design/field.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { KeyRow } from './key-row.tsx';
import { otherWith, usualKeysOf, withKeys } from './own-keys.ts';
import { useChangePreferences } from './use-preferences.ts';
import { useKeyChoice } from './use-key-choice.ts';

/** Keys that somebody wants for an action and that another one has. */
interface Wanted {
  readonly id: ActionId;
  readonly chord: string;
  readonly other: ActionId;
}

/** All actions with their keys, to be found by name or keys, and changed. */
export function KeySettings({ preferences }: { readonly preferences: ReaderPreferences }) {
  const t = useMessages();
  const keysInWords = useKeyWords();
  const own = preferences.keys;
  const keys = keyMapOf(own);
  const { change, failure } = useChangePreferences(preferences);
  const [words, setWords] = useState('');
  const [wanted, setWanted] = useState<Wanted>();
  const { contains } = useFilter({ sensitivity: 'base' });
  function choose(id: ActionId, chord: string): void {
    const other = otherWith(own, id, chord);
    setWanted(other === undefined ? undefined : { id, chord, other });
    if (other === undefined) {
      change({ keys: withKeys(own, id, chord) });
    }
  }

  const choice = useKeyChoice((name, chord) => choose(name as ActionId, chord));

  function move({ id, chord }: Wanted): void {
    setWanted(undefined);
    change({ keys: withKeys(own, id, chord) });
  }

  const listed = actionList.filter(
    ({ id }) => contains(t(`action.${id}`), words) || contains(keysInWords(keys[id]), words),
  );
  const groups = [...Map.groupBy(listed, ({ group }) => group)];

  return (
    <>
      <FailureNote failure={failure} />
      <div className="key-tools">
        <Field label={t('keys.filter')} value={words} onText={setWords} autoComplete="off" spellCheck="false" />
        <Button isDisabled={Object.keys(own).length === 0} onPress={() => change({ keys: {} })}>
          {t('keys.allUsual')}
        </Button>
      </div>
      <p className="quiet small">{t('keys.help')}</p>
      {groups.length === 0 && <p role="status">{t('commands.none')}</p>}
      {groups.length > 0 && (
        <table className="table key-table">
          <thead>
            <tr>
              <th scope="col">{t('keys.action')}</th>
              <th scope="col">{t('keys.keys')}</th>
              <th scope="col">
                <span className="heard">{t('keys.change')}</span>
              </th>
            </tr>
          </thead>
          {groups.map(([group, actions]) => (
            <tbody key={group}>
              <tr className="table-group">
                <th scope="rowgroup" colSpan={3}>
                  {t(`commands.group.${group}`)}
                </th>
              </tr>
              {actions.map(({ id }) => (
                <KeyRow
                  key={id}
                  id={id}
                  keys={keys[id]}
                  isUsual={keys[id] === usualKeysOf(id)}
                  isWaiting={choice.waitsFor === id}
                  refused={choice.refused}
                  taken={wanted?.id === id ? wanted : undefined}
                  onBegin={() => {
                    setWanted(undefined);
                    choice.begin(id);
                  }}
                  onLeave={() => {
                    setWanted(undefined);
                    choice.leave();
                  }}
                  onMove={() => wanted !== undefined && move(wanted)}
                  onUsual={() => choose(id, usualKeysOf(id))}
                />
              ))}
            </tbody>
          ))}
        </table>
      )}
    </>
  );
}
