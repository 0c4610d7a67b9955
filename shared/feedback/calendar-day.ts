/** Days of the Gregorian calendar, by number: 0 is the first of January 1970. */

/** Days from one first of March to that of 400 years later, after which leap years come again as they were. */
const daysIn400Years = 146_097;
/** From the first of March of the year 0 to 1970. */
const epoch = 719_468;

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Years that begin in March end with the leap day (H. Hinnant, "chrono-compatible low-level date algorithms", civil_from_days). */
export function calendarDayOf(number: number): CalendarDay {
  const since = number + epoch;
  const era = Math.floor(since / daysIn400Years);
  const dayOfEra = since - era * daysIn400Years;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** "2026-03-02". */
export function dateOf(number: number): string {
  const { year, month, day } = calendarDayOf(number);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
