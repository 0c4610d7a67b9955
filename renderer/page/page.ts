import type { QueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
import type { OpenReports } from '#renderer/report/open-reports.ts';
import type { StationLink } from '#renderer/station/station-link.ts';
import type { Held } from './held.ts';
import type { StatusLine } from './status-line.ts';

/** A report that a reader was pasting when the form closed, or when the station locked or stopped. */
export interface PastedText {
  readonly text: string;
  readonly isOpen: boolean;
  /** When it was opened or typed in last; 0 once it is left. */
  readonly at: number;
}

/** What outlasts every screen of the page. */
export interface Page {
  readonly station: StationLink;
  readonly status: StatusLine;
  readonly openReports: OpenReports;
  readonly queries: QueryClient;
  /** By reader. */
  readonly pasted: Map<string, PastedText>;
  /** By reader: when the last of the watched folder's files failed that they saw. */
  readonly sourcesSeen: Held<ReadonlyMap<string, number>>;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = use(PageContext);
  if (page === undefined) {
    throw new Error('there is no page around this component');
  }
  return page;
}
