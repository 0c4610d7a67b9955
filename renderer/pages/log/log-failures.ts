import type { LogEntry } from '#shared/records/log-entry.ts';

const failures: ReadonlySet<LogEntry['event']> = new Set([
  'crashed',
  'data-not-opened',
  'call-failed',
  'call-crashed',
  'upkeep-failed',
  'window-ended',
  'arrival-refused',
  'not-listening',
  'request-refused',
]);

/** Whether a line tells that something did not go as it should. */
export function isLoggedFailure({ event }: Pick<LogEntry, 'event'>): boolean {
  return failures.has(event);
}
