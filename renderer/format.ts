import type { ReportState } from '#shared/records/report-record.ts';

/** Times, sizes and states as people write them. Times are milliseconds since 1970, and shown in the computer's time zone. */

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

const clockTime = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', hourCycle: 'h23' });
const dateTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const wholeDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

/** `12:04:31` */
export function formatClock(at: number): string {
  return clockTime.format(at);
}

/** `2 Mar 2026, 12:04` */
export function formatDateTime(at: number): string {
  return dateTime.format(at);
}

/** How long ago, short enough for a line of a list: `now`, `5 min`, `3 h`, then the day. */
export function formatAge(at: number, now: number): string {
  const age = now - at;
  if (age < minuteMs) {
    return 'now';
  }
  if (age < hourMs) {
    return `${Math.floor(age / minuteMs)} min`;
  }
  if (age < dayMs) {
    return `${Math.floor(age / hourMs)} h`;
  }
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return (isThisYear ? dayAndMonth : wholeDate).format(at);
}

const units = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const;

/** `12.4 MB` */
export function formatSize(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 999.95 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${unit === 0 ? size : size.toFixed(1)} ${units[unit]}`;
}

const stateWords: Readonly<Record<ReportState, string>> = {
  new: 'new',
  drafted: 'drafted',
  edited: 'edited',
  accepted: 'accepted',
  final: 'final',
};

export function formatState(state: ReportState): string {
  return stateWords[state];
}
