import { calendarDayOf, dateOf, twoDigits } from './calendar-day.ts';

/** A week of ISO 8601: it begins on Monday, and is of the year that its Thursday is of. */
export interface Week {
  /** "2026-W01". */
  readonly name: string;
  /** Its Monday: "2025-12-29". */
  readonly monday: string;
}

/** Milliseconds to add to a time to have it as the clock on the wall says it: of the time zone, and of summer. */
export type LocalOffset = (at: number) => number;

const dayMs = 86_400_000;

/** Weeks from a Monday of long ago, on the wall's calendar. @param at milliseconds since 1970 */
export function weekNumberAt(at: number, offset: LocalOffset): number {
  // The first of January 1970 was a Thursday.
  return Math.floor((dayAt(at, offset) + 3) / 7);
}

/** @param number of `weekNumberAt` */
export function weekOf(number: number): Week {
  const monday = number * 7 - 3;
  const { year } = calendarDayOf(monday + 3);
  // As many as there are Thursdays of this year until this one.
  let week = 1;
  while (calendarDayOf(monday + 3 - 7 * week).year === year) {
    week += 1;
  }
  return { name: `${year}-W${twoDigits(week)}`, monday: dateOf(monday) };
}

/** The day on the wall's calendar: "2026-03-02". */
export function localDate(at: number, offset: LocalOffset): string {
  return dateOf(dayAt(at, offset));
}

function dayAt(at: number, offset: LocalOffset): number {
  return Math.floor((at + offset(at)) / dayMs);
}
