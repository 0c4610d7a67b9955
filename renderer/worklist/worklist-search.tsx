import { Search, X } from 'lucide-react';
import { useRef } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { useAction, useKeysOf } from '#renderer/actions/use-actions.ts';
import { Keys } from '#renderer/design/keys.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';

interface WorklistSearchProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** Enter: to the first report that is found. */
  readonly onOpenFirst: () => void;
  /** Arrow down: to what is found. */
  readonly onLeave: () => void;
}

const longestSearch = 200;

/** Where the words that a report must have are typed; its keys go on to the reports that have them. */
export function WorklistSearch({ words, onWords, onOpenFirst, onLeave }: WorklistSearchProps) {
  const t = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const keys = useKeysOf('search');
  useAction('search', () => input.current?.select());
  return (
    <SearchField
      className="search"
      aria-label={t('worklist.search')}
      value={words}
      onChange={onWords}
      maxLength={longestSearch}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') {
          event.preventDefault();
          onLeave();
        } else if (event.key === 'Enter') {
          onOpenFirst();
        }
      }}
    >
      <Search size={16} aria-hidden="true" />
      <Input
        ref={input}
        className="search-input"
        placeholder={t('worklist.search')}
        autoComplete="off"
        spellCheck="false"
      />
      {words === '' ? (
        <Keys keys={keys} />
      ) : (
        <Button className="search-clear">
          <X size={16} aria-hidden="true" />
        </Button>
      )}
    </SearchField>
  );
}
