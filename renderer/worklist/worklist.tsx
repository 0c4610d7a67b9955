import { useVirtualizer } from '@tanstack/react-virtual';
import { Search, X } from 'lucide-react';
import { useDeferredValue, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { reportSources } from '#shared/records/report-record.ts';
import { useAction, useKeysOf } from '#renderer/actions/use-actions.ts';
import { Segments } from '#renderer/design/choice.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { Keys } from '#renderer/design/keys.tsx';
import { Select } from '#renderer/design/select.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useNow } from '#renderer/page/use-now.ts';
import { useStationQuery } from '#renderer/station/queries.ts';
import {
  statesOf,
  useWorklist,
  worklistViews,
  type Span,
  type WorklistFilter,
  type WorklistView,
} from './use-worklist.ts';
import { NoReports } from './no-reports.tsx';
import { lineId, WorklistRow } from './worklist-row.tsx';

interface WorklistProps {
  readonly openId: string | undefined;
  readonly onOpen: (id: string) => void;
}

const ageEveryMs = 20_000;
const longestSearch = 200;
/** Of a line, in rem; as the style sheet has it. */
const lineHeight = 4.5;
const linesBeyond = 12;

/** The reports at the station, to search and to open. Only the lines that are seen are there, so that a hundred thousand scroll as ten do. */
export function Worklist({ openId, onOpen }: WorklistProps) {
  const t = useMessages();
  const formats = useFormats();
  const [filter, setFilter] = useState<WorklistFilter>({ words: '', view: 'toDo', source: 'all' });
  const asked = useDeferredValue(filter);
  const counts = useStationQuery('countReports', {}).data;
  const now = useNow(ageEveryMs);
  const scrolled = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [seen, setSeen] = useState<Span>({ first: 0, last: 0 });
  const [active, setActive] = useState(0);
  const searchKeys = useKeysOf('search');
  const worklist = useWorklist(asked, [seen, beside(active)]);
  const total = worklist.total ?? 0;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scrolled.current,
    estimateSize: () => lineHeight * rem,
    overscan: linesBeyond,
  });
  const rows = virtualizer.getVirtualItems();
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? 0;

  useEffect(() => setSeen({ first, last }), [first, last]);

  const countOf = (view: WorklistView): number | undefined =>
    counts && statesOf[view].reduce((sum, state) => sum + counts[state], 0);

  function change(changed: Partial<WorklistFilter>): void {
    setFilter({ ...filter, ...changed });
    setActive(0);
    scrolled.current?.scrollTo({ top: 0 });
  }

  function openAt(index: number): void {
    const line = worklist.lineAt(index);
    if (line !== undefined) {
      setActive(index);
      onOpen(line.id);
    }
  }

  /** From the open report on, where it is in the list; else from the line that was last pointed at. */
  function openBeside(step: 1 | -1): void {
    const at = openId === undefined ? -1 : worklist.indexOf(openId);
    const from = at === -1 ? (step === 1 ? active - 1 : active + 1) : at;
    const next = Math.max(0, Math.min(total - 1, from + step));
    virtualizer.scrollToIndex(next);
    openAt(next);
  }

  function move(to: number): void {
    const next = Math.max(0, Math.min(total - 1, to));
    setActive(next);
    virtualizer.scrollToIndex(next);
  }

  function act(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor((scrolled.current?.clientHeight ?? 0) / (lineHeight * rem)) - 1);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: total - 1,
    };
    const to = moves[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (to !== undefined) {
      event.preventDefault();
      move(to);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      openAt(active);
    }
  }

  useAction('search', () => search.current?.select());
  useAction('nextReport', () => openBeside(1), total > 0);
  useAction('previousReport', () => openBeside(-1), total > 0);

  return (
    <>
      <div className="worklist-head">
        <SearchField
          className="search"
          aria-label={t('worklist.search')}
          value={filter.words}
          onChange={(words) => change({ words, ...(words.trim() !== '' && filter.view === 'toDo' && { view: 'all' }) })}
          maxLength={longestSearch}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' && total > 0) {
              event.preventDefault();
              scrolled.current?.querySelector<HTMLElement>('[role=listbox]')?.focus();
            } else if (event.key === 'Enter') {
              openAt(0);
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
          onValue={(view) => change({ view })}
          segments={worklistViews.map((value) => ({ value, label: t(`worklist.${value}`), count: countOf(value) }))}
        />
        <div className="worklist-facts">
          <span className="quiet small">
            {worklist.total !== undefined && t('worklist.count', { count: formats.count(total), number: total })}
          </span>
          <Select
            label={t('worklist.source')}
            isLabelHidden
            value={filter.source}
            onValue={(source) => change({ source })}
            options={(['all', ...reportSources] as const).map((value) => ({
              value,
              label: t(`worklist.source.${value}`),
            }))}
          />
        </div>
      </div>
      <FailureNote failure={worklist.failure?.failure} />
      <div ref={scrolled} className="worklist">
        {total > 0 && (
          <div
            role="listbox"
            className="worklist-lines"
            aria-label={t('worklist.reports')}
            aria-activedescendant={rows.some(({ index }) => index === active) ? lineId(active) : undefined}
            tabIndex={0}
            style={{ height: virtualizer.getTotalSize() }}
            onKeyDown={act}
          >
            {rows.map(({ index, start }) => (
              <WorklistRow
                key={index}
                line={worklist.lineAt(index)}
                index={index}
                total={total}
                top={start}
                now={now}
                isOpen={worklist.lineAt(index)?.id === openId && openId !== undefined}
                isActive={index === active}
                onOpen={() => openAt(index)}
              />
            ))}
          </div>
        )}
        {worklist.total === 0 && (
          <NoReports
            filter={filter}
            hasAny={(countOf('all') ?? 0) > 0}
            onShowAll={() => change({ words: '', view: 'all', source: 'all' })}
          />
        )}
      </div>
    </>
  );
}

/** A line with the one before and the one after it: where the keys go next, however far the list was scrolled from there. */
function beside(index: number): Span {
  return { first: Math.max(0, index - 1), last: index + 1 };
}
