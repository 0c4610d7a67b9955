import type { OpenReports } from './open-reports.ts';
import type { StationLink } from './station-link.ts';
import type { StatusLine } from './status-line.ts';

/** What outlasts every screen of the page. */
export interface Page {
  readonly station: StationLink;
  readonly status: StatusLine;
  readonly openReports: OpenReports;
  /** By reader: a report that they were pasting when the station locked or stopped. */
  readonly pasted: Map<string, string>;
}
