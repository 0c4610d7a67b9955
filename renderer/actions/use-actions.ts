import { createContext, use, useEffect, useEffectEvent, useLayoutEffect } from 'react';
import { useHeld } from '#renderer/page/held.ts';
import { useWindowEvent } from '#renderer/page/use-window-event.ts';
import { actionOf, keyMapOf, type ActionId, type KeyMap } from './action-list.ts';
import { Actions } from './actions.ts';
import { chordOf, isMac, type KeyPress } from './chord.ts';

export interface ActionContext {
  readonly actions: Actions;
  readonly keys: KeyMap;
}

export const ActionContext = createContext<ActionContext>({ actions: new Actions(), keys: keyMapOf({}) });

/** Offers an action while the component is shown. */
export function useAction(id: ActionId, run: () => void, isEnabled = true): void {
  const { actions } = use(ActionContext);
  const runNow = useEffectEvent(run);
  // As soon as it is seen: whoever sees it may press its key.
  useLayoutEffect(() => actions.offer(id, { isEnabled, run: () => runNow() }), [actions, id, isEnabled]);
}

/** The keys of an action, as this reader has them; '' where it has none. */
export function useKeysOf(id: ActionId): string {
  return use(ActionContext).keys[id];
}

/** Whether an action can be done now. */
export function useIsOffered(id: ActionId): boolean {
  return useHeld(use(ActionContext).actions.offered).get(id)?.isEnabled === true;
}

/** While it waits, all keys come here and do nothing else. */
export function useNextKeys(isWaiting: boolean, take: (press: KeyPress) => void): void {
  const { actions } = use(ActionContext);
  const takeNow = useEffectEvent(take);
  useEffect(() => (isWaiting ? actions.takeKeys((press) => takeNow(press)) : undefined), [actions, isWaiting]);
}

/** Does what the pressed keys stand for, wherever the focus is. What input methods compose is theirs. */
export function useActionKeys({ actions, keys }: ActionContext): void {
  useWindowEvent(
    'keydown',
    (event) => {
      if (!event.isComposing && actions.giveKeys(event)) {
        event.preventDefault();
        event.stopPropagation();
        return;
      }
      // AltGr writes characters.
      const isWriting = event.isComposing || event.getModifierState('AltGraph');
      const chord = isWriting ? undefined : chordOf(event, isMac);
      const id = chord === undefined ? undefined : actionOf(keys, chord);
      if (id === undefined || event.defaultPrevented || (isAsking() && !overAll.has(id))) {
        return;
      }
      const isOffered = actions.offered.get().get(id)?.isEnabled === true;
      if (isOffered) {
        event.preventDefault();
        event.stopPropagation();
        if (!event.repeat || repeating.has(id)) {
          actions.run(id);
        }
      }
    },
    { capture: true },
  );
}

/** What asks over the rest has its keys for itself, but for these. */
const overAll: ReadonlySet<ActionId> = new Set<ActionId>(['commands', 'lock']);

function isAsking(): boolean {
  return document.querySelector('[role=dialog]') !== null;
}

/** A key that is held goes on with these. */
const repeating: ReadonlySet<ActionId> = new Set<ActionId>(['nextReport', 'previousReport']);
