import { Search, X } from 'lucide-react';
import { memo, useRef } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { reportSources } from '#shared/records/report-record.ts';
import { useAction, useKeysOf } from '#renderer/actions/use-actions.ts';
import { Segments } from '#renderer/design/choice.tsx';
import { Keys } from '#renderer/design/keys.tsx';
import { Select } from '#renderer/design/select.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useCountOf } from './use-count-of.ts';
import { worklistViews, type WorklistFilter } from './use-worklist.ts';

interface WorklistHeadProps {
  readonly filter: WorklistFilter;
  /** Of the reports that it leaves; absent until it is known. */
  readonly total: number | undefined;
  readonly onChange: (changed: Partial<WorklistFilter>) => void;
  /** Opens the first report of the list. */
  readonly onFirst: () => void;
  /** Goes from the search down into the list. */
  readonly onDown: () => void;
}

const longestSearch = 200;

/** What narrows the worklist. Scrolling does not draw it anew. */
export const WorklistHead = memo(function WorklistHead(props: WorklistHeadProps) {
  const { filter, total, onChange, onFirst, onDown } = props;
  const t = useMessages();
  const formats = useFormats();
  const countOf = useCountOf();
  const search = useRef<HTMLInputElement>(null);
  const searchKeys = useKeysOf('search');
  useAction('search', () => search.current?.select());
  return (
    <div className="worklist-head">
      <SearchField
        className="search"
        aria-label={t('worklist.search')}
        value={filter.words}
        onChange={(words) => onChange({ words, ...(words.trim() !== '' && filter.view === 'toDo' && { view: 'all' }) })}
        maxLength={longestSearch}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            onDown();
          } else if (event.key === 'Enter') {
            onFirst();
          }
        }}
      >
        <Search size={16} aria-hidden="true" />
        <Input
          ref={search}
          className="search-input"
          placeholder={t('worklist.search')}
          autoComplete="off"
          spellCheck="false"
        />
        {filter.words === '' ? (
          <Keys keys={searchKeys} />
        ) : (
          <Button className="search-clear">
            <X size={16} aria-hidden="true" />
          </Button>
        )}
      </SearchField>
      <Segments
        label={t('worklist.view')}
        value={filter.view}
        onValue={(view) => onChange({ view })}
        segments={worklistViews.map((value) => ({ value, label: t(`worklist.${value}`), count: countOf(value) }))}
      />
      <div className="worklist-facts">
        <span className="quiet small">
          {total !== undefined && t('worklist.count', { count: formats.count(total), number: total })}
        </span>
        <Select
          label={t('worklist.source')}
          isLabelHidden
          value={filter.source}
          onValue={(source) => onChange({ source })}
          options={(['all', ...reportSources] as const).map((value) => ({
            value,
            label: t(`worklist.source.${value}`),
          }))}
        />
      </div>
    </div>
  );
});
