import type { Language } from '#shared/report/study/language.ts';
import { readDate, type WrittenDay } from './read-date.ts';

/**
 * How far a date lies from the study, in words that can stand in its place ("3 months earlier"); undefined where one of the two cannot be read.
 * Of two readings the one nearer to the study counts, and one before it rather than after.
 *
 * @param studyDate "2026-03-01"
 */
export function dateInterval(written: string, studyDate: string, language: Language): string | undefined {
  const study = dayOf(studyDate);
  if (study === undefined) {
    return undefined;
  }
  const nearest = readDate(written)
    .flatMap((day) => candidates(day, study.year))
    .map((day) => day - study.number)
    .toSorted((a, b) => distance(a) - distance(b))[0];
  return nearest === undefined ? undefined : inWords(nearest, wordsOf(language));
}

/** A date before the study is likelier than one as far behind it. */
const distance = (days: number): number => (days > 1 ? 4 * days : Math.abs(days));

function dayOf(date: string): { readonly year: number; readonly number: number } | undefined {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})/u.exec(date) ?? []).map(Number);
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : { year, number: dayNumber(year, month, day) };
}

/** Without a year it may be in the study's or the one before; without a day, the middle of the month is meant. */
function candidates({ year, month, day = 15 }: WrittenDay, studyYear: number): readonly number[] {
  return (year === undefined ? [studyYear, studyYear - 1] : [year]).map((one) => dayNumber(one, month, day));
}

/** Days since 0000-03-01 of the Gregorian calendar: the year begins in March, so that its leap day comes last. */
function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1;
}

interface IntervalWords {
  readonly same: string;
  readonly earlier: string;
  readonly later: string;
  readonly day: readonly [string, string];
  readonly week: readonly [string, string];
  readonly month: readonly [string, string];
  readonly year: readonly [string, string];
}

const english: IntervalWords = {
  same: 'the day of the study',
  earlier: 'earlier',
  later: 'later',
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  year: ['year', 'years'],
};
const german: IntervalWords = {
  same: 'Tag der Untersuchung',
  earlier: 'zuvor',
  later: 'später',
  day: ['Tag', 'Tage'],
  week: ['Woche', 'Wochen'],
  month: ['Monat', 'Monate'],
  year: ['Jahr', 'Jahre'],
};
const dutch: IntervalWords = {
  same: 'de dag van het onderzoek',
  earlier: 'eerder',
  later: 'later',
  day: ['dag', 'dagen'],
  week: ['week', 'weken'],
  month: ['maand', 'maanden'],
  year: ['jaar', 'jaar'],
};

function wordsOf(language: Language): IntervalWords {
  return language === 'de' ? german : language === 'nl' ? dutch : english;
}

/** Exact up to two weeks, then in weeks, months and years: nobody can reckon back to the day. */
function inWords(days: number, words: IntervalWords): string {
  const size = Math.abs(days);
  if (size === 0) {
    return words.same;
  }
  const [count, unit] =
    size < 14
      ? [size, words.day]
      : size < 60
        ? [Math.round(size / 7), words.week]
        : size < 730
          ? [Math.round(size / 30.44), words.month]
          : [Math.round(size / 365.25), words.year];
  return `${count} ${unit[count === 1 ? 0 : 1]} ${days < 0 ? words.earlier : words.later}`;
}
