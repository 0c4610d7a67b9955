import type { ReportState } from '#shared/records/report-record.ts';

/** A report's state as readers are told it, in a word of `state`. */
export type ShownState = ReportState | 'withdrawn';

/** What the RIS took back is closed as what it signed is, and must never look like it. */
export function shownState(state: ReportState, isWithdrawn = false): ShownState {
  return isWithdrawn ? 'withdrawn' : state;
}
