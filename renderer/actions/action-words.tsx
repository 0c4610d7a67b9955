import { use } from 'react';
import { Keys } from '#renderer/design/keys.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ActionId } from './action-list.ts';
import { ActionContext } from './use-actions.ts';

/** What an action is called, and its keys: in a list of several. */
export function ActionWords({ id }: { readonly id: ActionId }) {
  const t = useMessages();
  const { keys } = use(ActionContext);
  return (
    <>
      <span>{t(`action.${id}`)}</span>
      {keys[id] !== '' && <Keys keys={keys[id]} />}
    </>
  );
}
