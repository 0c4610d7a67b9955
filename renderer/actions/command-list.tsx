import { use, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useHeld } from '#renderer/page/held.ts';
import { actionList, type ActionId } from './action-list.ts';
import { ActionWords } from './action-words.tsx';
import { ActionContext, useAction } from './use-actions.ts';

/** The list of everything that can be done now, to be found by typing: where there is no key, and to learn them. */
export function CommandList() {
  const t = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  useAction('commands', () => setIsOpen((before) => !before));
  return (
    <ModalOverlay className="backdrop" isOpen={isOpen} onOpenChange={setIsOpen} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog" aria-label={t('commands.title')}>
          <Commands onDone={() => setIsOpen(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Commands({ onDone }: { readonly onDone: () => void }) {
  const t = useMessages();
  const { actions } = use(ActionContext);
  const offered = useHeld(actions.offered);
  const { contains } = useFilter({ sensitivity: 'base' });
  const listed = actionList.filter(({ id }) => id !== 'commands' && offered.get(id)?.isEnabled === true);
  const groups = [...Map.groupBy(listed, ({ group }) => group)].map(([group, items]) => ({ group, items }));

  function run(id: ActionId): void {
    onDone();
    // The focus goes back first to where it was: the action may move it on.
    setTimeout(() => actions.run(id));
  }

  return (
    <Autocomplete filter={contains}>
      <SearchField className="command-search" aria-label={t('commands.search')} autoFocus>
        <Input role="combobox" aria-expanded className="command-input" placeholder={t('commands.search')} />
      </SearchField>
      <ListBox
        className="commands"
        aria-label={t('commands.title')}
        items={groups}
        autoFocus="first"
        selectionMode="none"
        onAction={(id) => run(id as ActionId)}
        renderEmptyState={() => <p className="commands-none">{t('commands.none')}</p>}
      >
        {({ group, items }) => (
          // Apart from the action of the same name: the list knows both by their ids.
          <ListBoxSection id={`group ${group}`} className="command-group">
            <Header className="command-heading">{t(`commands.group.${group}`)}</Header>
            <Collection items={items}>
              {({ id }) => (
                <ListBoxItem id={id} className="option" textValue={t(`action.${id}`)}>
                  <ActionWords id={id} />
                </ListBoxItem>
              )}
            </Collection>
          </ListBoxSection>
        )}
      </ListBox>
    </Autocomplete>
  );
}
