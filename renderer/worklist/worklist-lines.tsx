import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, type KeyboardEvent, type RefObject } from 'react';
import { useAction } from '#renderer/actions/use-actions.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useNow } from '#renderer/page/use-now.ts';
import { useActiveLine, type ActiveLine } from './use-active-line.ts';
import type { Span, Worklist, WorklistView } from './use-worklist.ts';
import { lineId, WorklistRow } from './worklist-row.tsx';

interface WorklistLinesProps {
  readonly worklist: Worklist;
  /** The lines are those of the filter; else they are only looked at until those are there. */
  readonly isCurrent: boolean;
  readonly view: WorklistView;
  readonly openId: string | undefined;
  readonly active: ActiveLine | undefined;
  /** What they are scrolled in. */
  readonly scrolled: RefObject<HTMLDivElement | null>;
  readonly onActive: (active: ActiveLine) => void;
  readonly onOpen: (index: number) => void;
  readonly onOpenFirst: () => void;
  readonly onSeen: (seen: Span) => void;
}

const ageEveryMs = 20_000;
/** Of a line, in rem; as the style sheet has it. */
const lineHeight = 3.375;
const linesBeyond = 12;

/** The reports to go through by key and to open. Only the lines that are seen are there, so that a hundred thousand scroll as ten do. */
export function WorklistLines(props: WorklistLinesProps) {
  // The virtualizer changes in place: what it says must be asked anew each time.
  'use no memo';
  const { worklist, isCurrent, view, openId, active, scrolled, onActive, onOpen, onOpenFirst, onSeen } = props;
  const t = useMessages();
  const now = useNow(ageEveryMs);
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
  const at = useActiveLine({ active, onActive, worklist, isCurrent });
  const activeId = worklist.lineAt(at)?.id;

  useEffect(() => onSeen({ first, last }), [onSeen, first, last]);

  function open(index: number): void {
    if (isCurrent) {
      onOpen(index);
    }
  }

  /** From a line on; where it is in the list no more, the one that took its place is next. */
  function beside(from: number, step: number): number {
    const lost = active?.index ?? 0;
    const to = from === -1 ? lost + (step > 0 ? step - 1 : step) : from + step;
    return Math.max(0, Math.min(total - 1, to));
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
    const next = beside(openId === undefined ? -1 : worklist.indexOf(openId), step);
    showLine(next);
    open(next);
  }

  function move(to: number): void {
    onActive({ index: to, id: worklist.lineAt(to)?.id });
    showLine(to);
  }

  function act(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor((scrolled.current?.clientHeight ?? 0) / (lineHeight * rem)) - 1);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: beside(at, 1),
      ArrowUp: beside(at, -1),
      PageDown: beside(at, page),
      PageUp: beside(at, -page),
      Home: 0,
      End: total - 1,
    };
    const to = moves[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (to !== undefined) {
      event.preventDefault();
      if (isCurrent) {
        move(to);
      }
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (isCurrent) {
        onOpen(at);
      } else {
        onOpenFirst();
      }
    }
  }

  useAction('nextReport', () => openBeside(1), total > 0);
  useAction('previousReport', () => openBeside(-1), total > 0);

  if (total === 0) {
    return null;
  }
  return (
    <div
      role="listbox"
      className="worklist-lines"
      aria-label={t('worklist.reports')}
      aria-busy={!isCurrent}
      aria-activedescendant={
        activeId !== undefined && rows.some(({ index }) => index === at) ? lineId(activeId) : undefined
      }
      tabIndex={0}
      style={{ height: virtualizer.getTotalSize() }}
      onFocus={() => active ?? onActive({ index: 0, id: undefined })}
      onKeyDown={act}
    >
      {rows.map(({ index, start }) => {
        const line = worklist.lineAt(index);
        // While lines move, a report may be read in two places.
        const isHere = line !== undefined && worklist.indexOf(line.id) === index;
        return (
          <WorklistRow
            key={isHere ? line.id : index}
            line={line}
            view={view}
            index={index}
            total={total}
            top={start}
            now={now}
            isOpen={line !== undefined && line.id === openId}
            isActive={index === at}
            onOpen={() => open(index)}
          />
        );
      })}
    </div>
  );
}
