import type { LogEntry } from '#shared/records/log-entry.ts';

/** Lines of the log for a letter to who looks after the program: times are UTC, and the words are the program's own. */
export function logAsText(entries: readonly LogEntry[]): string {
  return entries.map(lineOf).join('\n');
}

function lineOf({ at, event, procedure, code, trouble, crash, programVersion, count }: LogEntry): string {
  return [new Date(at).toISOString(), event, programVersion, procedure, code, trouble, crash, count]
    .filter((part) => part !== undefined)
    .join('  ');
}
