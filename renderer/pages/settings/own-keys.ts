import { actionList, keyMapOf, type ActionId } from '#renderer/actions/action-list.ts';

/** A reader's keys for actions where they differ from the usual ones; '' for none. */
export type OwnKeys = Readonly<Record<string, string>>;

/** Another action that has these keys already. */
export function otherWith(own: OwnKeys, id: ActionId, chord: string): ActionId | undefined {
  const keys = keyMapOf(own);
  return chord === '' ? undefined : actionList.find((other) => other.id !== id && keys[other.id] === chord)?.id;
}

/** These keys for this action, and for no other: who had them has none. */
export function withKeys(own: OwnKeys, id: ActionId, chord: string): OwnKeys {
  const keys = { ...keyMapOf(own) };
  for (let other = otherWith(keys, id, chord); other !== undefined; other = otherWith(keys, id, chord)) {
    keys[other] = '';
  }
  keys[id] = chord;
  const changed = actionList.filter((action) => keys[action.id] !== action.keys);
  return Object.fromEntries(changed.map((action) => [action.id, keys[action.id]]));
}

export function usualKeysOf(id: ActionId): string {
  return actionList.find((action) => action.id === id)?.keys ?? '';
}
