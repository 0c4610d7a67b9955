import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { reportStates, type ReportSource, type ReportState, type WorklistLine } from '#shared/records/report-record.ts';
import { usePage } from '#renderer/page/page.ts';
import type { ShownState } from '#renderer/report/shown-state.ts';
import { ask, FailedQuery } from '#renderer/station/queries.ts';

export const worklistViews = ['toDo', 'done', 'all'] as const;
export type WorklistView = (typeof worklistViews)[number];

/** The states of each view. */
export const statesOf: Readonly<Record<WorklistView, readonly ReportState[]>> = {
  toDo: ['new', 'drafted', 'edited'],
  done: ['accepted', 'final'],
  all: reportStates,
};

/** Whether a line of a view says its state in words: not where most lines have the same, and the sign tells them apart. */
export function isStateSaid(state: ShownState, view: WorklistView): state is Exclude<ShownState, 'new' | 'drafted'> {
  const isAlwaysSaid = state === 'edited' || state === 'final' || state === 'withdrawn';
  return isAlwaysSaid || (state === 'accepted' && view === 'all');
}

export interface WorklistFilter {
  readonly words: string;
  readonly view: WorklistView;
  readonly source: ReportSource | 'all';
}

/** Words are searched, though not in all reports. */
export function isNarrowed({ words, view, source }: WorklistFilter): boolean {
  return words.trim() !== '' && (view !== 'all' || source !== 'all');
}

/** Lines that are asked for together. */
const pageLength = 100;

export interface Worklist {
  /** Absent until it is known. */
  readonly total: number | undefined;
  /** All this is of the filter before, until it is known of this one. */
  readonly isOfBefore: boolean;
  readonly failure: FailedQuery | undefined;
  /** Absent where it was not read yet. */
  lineAt(index: number): WorklistLine | undefined;
  indexOf(id: string): number;
}

/** From one line to another, by their places in the list. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Those lines of the worklist that are in one of the spans; of the others only how many there are. */
export function useWorklist({ words, view, source }: WorklistFilter, spans: readonly Span[]): Worklist {
  const { station } = usePage();
  const searched = words.trim();
  const asked = {
    ...(searched !== '' && { words: searched }),
    ...(view !== 'all' && { states: [...statesOf[view]] }),
    ...(source !== 'all' && { sources: [source] }),
    limit: pageLength,
  };
  const numbers = [...new Set([0, ...spans.flatMap(pagesOf)])];
  const pages = useQueries({
    queries: numbers.map((page) => {
      const input = { ...asked, offset: page * pageLength };
      return {
        queryKey: ['listReports', input] as const,
        queryFn: () => ask(station, 'listReports', input),
        // Of another search, until its own lines are there; a page further on begins empty.
        ...(page === 0 && { placeholderData: keepPreviousData }),
      };
    }),
  });
  const linesOf = (page: number): readonly WorklistLine[] => pages[numbers.indexOf(page)]?.data?.lines ?? [];
  const failed = pages.find(({ error }) => error instanceof FailedQuery)?.error;

  return {
    total: pages[0]?.data?.total,
    isOfBefore: pages[0]?.isPlaceholderData === true,
    failure: failed instanceof FailedQuery ? failed : undefined,
    lineAt: (index) => linesOf(Math.floor(index / pageLength))[index % pageLength],
    indexOf(id) {
      for (const page of numbers) {
        const index = linesOf(page).findIndex((line) => line.id === id);
        if (index !== -1) {
          return page * pageLength + index;
        }
      }
      return -1;
    },
  };
}

function pagesOf({ first, last }: Span): readonly number[] {
  const from = Math.floor(first / pageLength);
  const to = Math.floor(last / pageLength);
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index);
}
