import { ChevronUp } from 'lucide-react';
import { use } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { ActionId } from '#renderer/actions/action-list.ts';
import { ActionWords } from '#renderer/actions/action-words.tsx';
import { ActionContext } from '#renderer/actions/use-actions.ts';
import { Button } from '#renderer/design/button.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useHeld } from '#renderer/page/held.ts';

const listed = [
  'insight',
  'settings',
  'sources',
  'readers',
  'model',
  'log',
  'about',
  'commands',
  'lock',
  'signOut',
] as const satisfies readonly ActionId[];

/** Who is at the station, and behind the name the pages and the way out: for whoever looks for them by eye. */
export function ReaderMenu({ name }: { readonly name: string }) {
  return (
    <MenuTrigger>
      <Button isSmall kind="quiet">
        <span className="foot-reader">{name}</span>
        <ChevronUp size={14} aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="top end">
        <Ways />
      </Popover>
    </MenuTrigger>
  );
}

/** What is offered now of them. */
function Ways() {
  const t = useMessages();
  const { actions } = use(ActionContext);
  const offered = useHeld(actions.offered);
  const items = listed.filter((id) => offered.get(id)?.isEnabled === true).map((id) => ({ id }));
  return (
    <Menu
      className="options"
      aria-label={t('foot.menu')}
      items={items}
      onAction={(id) => {
        // The focus goes back to the button first: the action may move it on.
        setTimeout(() => actions.run(id as ActionId));
      }}
    >
      {({ id }) => (
        <MenuItem id={id} className="option" textValue={t(`action.${id}`)}>
          <ActionWords id={id} />
        </MenuItem>
      )}
    </Menu>
  );
}
