import { use, useDeferredValue, useRef, useState } from 'react';
import { ActionContext } from '#renderer/actions/use-actions.ts';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { NoReports } from './no-reports.tsx';
import type { ActiveLine } from './use-active-line.ts';
import { useCountOf } from './use-count-of.ts';
import { useOpenFirst } from './use-open-first.ts';
import { isNarrowed, useWorklist, type Span, type WorklistFilter } from './use-worklist.ts';
import { WorklistFilters } from './worklist-filters.tsx';
import { WorklistLines } from './worklist-lines.tsx';
import { WorklistSearch } from './worklist-search.tsx';

interface WorklistProps {
  readonly openId: string | undefined;
  readonly onOpen: (id: string) => void;
}

/** The reports at the station, to search and to open. */
export function Worklist({ openId, onOpen }: WorklistProps) {
  const [filter, setFilter] = useState<WorklistFilter>({ words: '', view: 'toDo', source: 'all' });
  const { actions } = use(ActionContext);
  const asked = useDeferredValue(filter);
  const countOf = useCountOf();
  const scrolled = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState<Span>({ first: 0, last: 0 });
  const [active, setActive] = useState<ActiveLine>();
  const worklist = useWorklist(asked, [seen, around(active?.index ?? 0)]);
  const isCurrent = asked === filter && !worklist.isOfBefore;
  const openFirst = useOpenFirst({ filter, worklist, isCurrent, onOpen: openAt });

  function change(changed: Partial<WorklistFilter>): void {
    setFilter({ ...filter, ...changed });
    setActive(undefined);
    scrolled.current?.scrollTo({ top: 0 });
  }

  /** From an empty list: the words in all reports, or where they are in none, all reports. The focus goes on from where they are typed. */
  function widen(): void {
    change({ words: isNarrowed(filter) ? filter.words : '', view: 'all', source: 'all' });
    actions.run('search');
  }

  function openAt(index: number): void {
    const id = worklist.lineAt(index)?.id;
    if (id !== undefined) {
      setActive({ index, id });
      onOpen(id);
    }
  }

  return (
    <>
      <div className="worklist-head">
        <WorklistSearch
          words={filter.words}
          onWords={(words) => change({ words })}
          onOpenFirst={openFirst}
          onLeave={() => scrolled.current?.querySelector<HTMLElement>('[role=listbox], button')?.focus()}
        />
        <WorklistFilters filter={filter} onChange={change} total={worklist.total} countOf={countOf} />
      </div>
      <FailureNote failure={worklist.failure?.failure} />
      <div ref={scrolled} className="worklist">
        <WorklistLines
          worklist={worklist}
          isCurrent={isCurrent}
          view={filter.view}
          openId={openId}
          active={active}
          scrolled={scrolled}
          onActive={setActive}
          onOpen={openAt}
          onOpenFirst={openFirst}
          onSeen={setSeen}
        />
        {worklist.total === 0 && <NoReports filter={filter} hasAny={(countOf('all') ?? 0) > 0} onWiden={widen} />}
      </div>
    </>
  );
}

/** A line with the one before and the one after it: where the keys go next, however far the list was scrolled from there. */
function around(index: number): Span {
  return { first: Math.max(0, index - 1), last: index + 1 };
}
