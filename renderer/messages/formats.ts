import type { Messages } from './messages.ts';

/** Times and sizes as people write them. Times are milliseconds since 1970, and shown in the computer's time zone. */
export interface Formats {
  /** `12:04:31` */
  clock(at: number): string;
  /** `12:04` */
  time(at: number): string;
  /** `2 Mar 2026, 12:04` */
  dateTime(at: number): string;
  /** `2 Mar 2026, 12:04:31` */
  moment(at: number): string;
  /** `2 Mar 2026` */
  date(at: number): string;
  /** A day of the calendar as exact as it is given: `2 Mar 2026` of `2026-03-02`, `Mar 2026`, `2026`. */
  day(day: string): string;
  /** How long ago, short enough for a line of a list: `now`, `5 min`, then the time, then the day. */
  age(at: number, now: number): string;
  /** To the second, for what comes often: `12:04:31`, or `1 Mar 2026, 12:04:31` where that was another day. */
  stamp(at: number, now: number): string;
  /** `12.4 MB` */
  size(bytes: number): string;
  /** `0.42 s`, `15 ms` */
  duration(milliseconds: number): string;
  /** With the digits that a share needs: `0.673` */
  share(value: number): string;
  count(value: number): string;
  /** `12 %`, and where that says little, `1.4 %` */
  percent(share: number): string;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

export function formatsIn({ locale, say }: Pick<Messages, 'locale' | 'say'>): Formats {
  const hours = { hourCycle: 'h23' } as const;
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'medium', ...hours });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', ...hours });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', ...hours });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', ...hours });
  const dayAndMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const wholeDate = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  // A day of the calendar is the same wherever the computer stands.
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(locale);
  const seconds = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const share = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const smallPercent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });

  function quantity(value: number, unit: string, digits: number): string {
    const style = { style: 'unit', unit, minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
    return new Intl.NumberFormat(locale, style).format(value);
  }

  return {
    clock: (at) => clock.format(at),
    time: (at) => time.format(at),
    dateTime: (at) => dateTime.format(at),
    moment: (at) => moment.format(at),
    date: (at) => wholeDate.format(at),
    day(given) {
      const { length } = given.split('-');
      return length === 1 ? given : (length === 2 ? month : day).format(new Date(given));
    },
    age(at, now) {
      const age = now - at;
      if (age < minuteMs) {
        return say('time.now');
      }
      if (age < hourMs) {
        return say('time.minutes', { count: Math.floor(age / minuteMs) });
      }
      if (isSameDay(at, now)) {
        return time.format(at);
      }
      const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
      return (isThisYear ? dayAndMonth : wholeDate).format(at);
    },
    stamp: (at, now) => (isSameDay(at, now) ? clock : moment).format(at),
    size(bytes) {
      let size = bytes;
      let unit = 0;
      while (size >= 999.95 && unit < units.length - 1) {
        size /= 1000;
        unit += 1;
      }
      return quantity(size, units[unit] ?? 'byte', unit === 0 ? 0 : 1);
    },
    // The symbols of the units are the same in all languages.
    duration: (milliseconds) =>
      milliseconds < 1000
        ? `${number.format(Math.round(milliseconds))} ms`
        : `${seconds.format(milliseconds / 1000)} s`,
    share: (value) => share.format(value),
    count: (value) => number.format(value),
    percent: (value) => (value < 0.1 ? smallPercent : percent).format(value),
  };
}

function isSameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}
