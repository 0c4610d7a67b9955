/** Days of a calendar as senders write them: `1959`, `1959-03` or `1959-03-02`; as exact as they were given. */

/** How much time lies between two days, in the unit in which people say it. */
export interface Span {
  readonly unit: SpanUnit;
  readonly count: number;
  /** One day or the other was given without its month or its day, so that it may be one less. */
  readonly isAbout: boolean;
}

export const spanUnits = ['days', 'weeks', 'months', 'years'] as const;
export type SpanUnit = (typeof spanUnits)[number];

interface Day {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

const dayMs = 24 * 60 * 60_000;
/** Whatever is shorter is said in the smaller unit. */
const fewestWeeks = 2;
const fewestMonths = 2;
const fewestYears = 2;

/** @returns the time from one day to a later one; undefined where the other is earlier, or neither is exact enough to tell */
export function spanBetween(from: string, to: string): Span | undefined {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first.month === undefined || last.month === undefined) {
    const years = last.year - first.year;
    return years > 0 ? { unit: 'years', count: years, isAbout: true } : undefined;
  }
  const isExact = first.day !== undefined && last.day !== undefined;
  const isShort = isExact && (last.day ?? 0) < (first.day ?? 0);
  const months = (last.year - first.year) * 12 + last.month - first.month - (isShort ? 1 : 0);
  if (months >= 12 * fewestYears) {
    const isSure = isExact || first.month !== last.month;
    return { unit: 'years', count: Math.floor(months / 12), isAbout: !isSure };
  }
  if (months >= fewestMonths || !isExact) {
    return months > 0 ? { unit: 'months', count: months, isAbout: !isExact } : undefined;
  }
  const days = (instantOf(last) - instantOf(first)) / dayMs;
  if (days < 0) {
    return undefined;
  }
  return days < 7 * fewestWeeks
    ? { unit: 'days', count: days, isAbout: false }
    : { unit: 'weeks', count: Math.floor(days / 7), isAbout: false };
}

/** The day of an instant, by this computer's calendar. */
export function dayAt(instant: number): string {
  const date = new Date(instant);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function dayOf(text: string): Day {
  const [year = Number.NaN, month, day] = text.split('-').map(Number);
  return { year, month, day };
}

function instantOf({ year, month = 1, day = 1 }: Day): number {
  return Date.UTC(year, month - 1, day);
}
