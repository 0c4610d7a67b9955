import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useAction } from '#renderer/actions/use-actions.ts';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useNow } from '#renderer/page/use-now.ts';
import { useWorklist, type Span, type WorklistFilter } from './use-worklist.ts';
import { NoReports } from './no-reports.tsx';
import { WorklistHead } from './worklist-head.tsx';
import { lineId, WorklistRow } from './worklist-row.tsx';

interface WorklistProps {
  readonly openId: string | undefined;
  readonly onOpen: (id: string) => void;
}

const ageEveryMs = 20_000;
/** Of a line, in rem; as the style sheet has it. */
const lineHeight = 4.5;
const linesBeyond = 12;

/** The reports at the station, to search and to open. Only the lines that are seen are there, so that a hundred thousand scroll as ten do. */
export function Worklist({ openId, onOpen }: WorklistProps) {
  const t = useMessages();
  const [filter, setFilter] = useState<WorklistFilter>({ words: '', view: 'toDo', source: 'all' });
  const asked = useDeferredValue(filter);
  const now = useNow(ageEveryMs);
  const scrolled = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState<Span>({ first: 0, last: 0 });
  const [active, setActive] = useState(0);
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

  const change = useCallback((changed: Partial<WorklistFilter>): void => {
    setFilter((before) => ({ ...before, ...changed }));
    setActive(0);
    scrolled.current?.scrollTo({ top: 0 });
  }, []);

  function openAt(index: number): void {
    const line = worklist.lineAt(index);
    if (line !== undefined) {
      setActive(index);
      onOpen(line.id);
    }
  }

  /** Scrolls no further than it must, and not at all where the line is in sight. */
  function showLine(index: number): void {
    const list = scrolled.current;
    if (list !== null) {
      const top = index * lineHeight * rem;
      list.scrollTop = Math.max(Math.min(list.scrollTop, top), top + lineHeight * rem - list.clientHeight);
    }
  }

  /** From the open report on, where it is in the list; else from the line that was last pointed at. */
  function openBeside(step: 1 | -1): void {
    const at = openId === undefined ? -1 : worklist.indexOf(openId);
    const from = at === -1 ? (step === 1 ? active - 1 : active + 1) : at;
    const next = Math.max(0, Math.min(total - 1, from + step));
    showLine(next);
    openAt(next);
  }

  function move(to: number): void {
    const next = Math.max(0, Math.min(total - 1, to));
    setActive(next);
    showLine(next);
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

  // Rows and head keep what they were given, so that they are drawn anew only when something of theirs changed.
  const latest = useRef<{ openAt: (index: number) => void }>(undefined);
  useLayoutEffect(() => {
    latest.current = { openAt };
  });
  const open = useCallback((index: number) => latest.current?.openAt(index), []);
  const openFirst = useCallback(() => open(0), [open]);
  const goDown = useCallback(() => scrolled.current?.querySelector<HTMLElement>('[role=listbox]')?.focus(), []);
  useAction('nextReport', () => openBeside(1), total > 0);
  useAction('previousReport', () => openBeside(-1), total > 0);

  return (
    <>
      <WorklistHead filter={filter} total={worklist.total} onChange={change} onFirst={openFirst} onDown={goDown} />
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
                onOpen={open}
              />
            ))}
          </div>
        )}
        {worklist.total === 0 && (
          <NoReports filter={filter} onShowAll={() => change({ words: '', view: 'all', source: 'all' })} />
        )}
      </div>
    </>
  );
}

/** A line with the one before and the one after it: where the keys go next, however far the list was scrolled from there. */
function beside(index: number): Span {
  return { first: Math.max(0, index - 1), last: index + 1 };
}
