import type { RandomDraws } from '../fuzz/random-draws.ts';
import type { Half, ReportLanguage } from './deid-case.ts';

/** Days since 1 January 1970. */
export type DayNumber = number;

const msPerDay = 86_400_000;

export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Date.UTC(year, month - 1, day) / msPerDay;
}

export function isoDay(day: DayNumber): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** Text around a date that belongs to it without being it, as the time of a timestamp. */
export interface WrittenDate {
  readonly before: string;
  readonly date: string;
  readonly after: string;
}

const months: Readonly<Record<ReportLanguage, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
};

const shortMonths: Readonly<Record<ReportLanguage, string>> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  de: 'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez',
  nl: 'jan feb mrt apr mei jun jul aug sep okt nov dec',
};

const weekdays: Readonly<Record<ReportLanguage, string>> = {
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  de: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
  nl: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
};

/**
 * Forms by how exact they are. In a form: d, m day and month, dd, mm with two digits, y, yy year, MMM, MMMM month by name, th the
 * ending of an English ordinal, W the weekday, HH:II a time; what stands outside "<" and ">" is not the date itself.
 */
type DateForms = Readonly<Record<'full' | 'month' | 'day', string>>;

const commonForms: Readonly<Record<ReportLanguage, DateForms>> = {
  en: {
    full: 'mm/dd/y|mm/dd/y|m/d/y|m/d/y|m/d/yy|y-mm-dd|MMMM d, y|MMMM d, y|MMM d, y|d MMMM y',
    month: 'MMMM y|MMM y|m/y',
    day: 'm/d|MMMM d',
  },
  de: {
    full: 'dd.mm.y|dd.mm.y|dd.mm.y|d.m.y|dd.mm.yy|dd.mm.yy|d. MMMM y|d. MMMM y',
    month: 'MMMM y|mm/y|mm/yy',
    day: 'dd.mm.|d.m.',
  },
  nl: {
    full: 'dd-mm-y|dd-mm-y|dd-mm-y|d-m-y|d-m-y|d MMMM y|d MMMM y|dd-mm-yy',
    month: 'MMMM y|MMM y',
    day: 'd-m|d MMMM',
  },
};

/** What a half alone has: a stranger's hospital writes dates in ways that nobody has thought of. */
const ownForms: Readonly<Record<Half, Readonly<Record<ReportLanguage, DateForms>>>> = {
  tuning: {
    en: {
      full: 'MMMM dth, y|dd-MMM-y|ymmdd|mm-dd-y|<y-mm-dd>THH:II:17|<W, >MMMM d, y|mm/dd/yy',
      month: 'mm/y|MMM. y',
      day: 'MMMM dth|d MMMM',
    },
    de: {
      full: 'y-mm-dd|d.m.yy|ymmdd|dd. MMMM y|d. MMM. y|<W, >dd.mm.y|<y-mm-dd>THH:II:40',
      month: 'MMM. y|MMMM yy',
      day: 'd. MMMM',
    },
    nl: {
      full: 'y-mm-dd|d MMM y|dd/mm/y|ymmdd|<W >d MMMM y|<y-mm-dd>THH:II:08|d/m/y',
      month: 'mm-y|m/y',
      day: 'd/m|d MMM',
    },
  },
  'held-out': {
    en: {
      full: 'dth MMMM y|dth of MMMM, y|y/mm/dd|ddMMMy|dd/mm/y|m.d.y|<y-mm-dd> HH:II|MMM. d, y|<W >MMM d y|m-d-yy|dd MMM y',
      month: "MMM 'yy|MMMM of y|MMM-y",
      day: 'MMM d|the dth of MMMM|m-d',
    },
    de: {
      full: 'dd/mm/y|d. m. y|d.MMMM y|dd-mm-y|<W, den> d. MMMM y|<dd.mm.y>, HH:II|d MMMM y|dd. MMM y|y/mm/dd',
      month: 'm/y|MMM y|mm.y',
      day: 'dd. MMMM|dd/mm',
    },
    nl: {
      full: "dd.mm.y|d MMM. y|dd-MMM-y|d/m/yy|<W> d MMM y|<y-mm-dd> HH:II|dd mm y|d-m-'yy|y/mm/dd",
      month: "MMM 'yy|MMM. y|mm/y",
      day: 'd MMM.|dd/mm',
    },
  },
};

export type DateExactness = keyof DateForms;

/** A day as somebody writes it, to the given exactness. */
export function writeDate(
  random: RandomDraws,
  day: DayNumber,
  { half, language, exactness }: { half: Half; language: ReportLanguage; exactness: DateExactness },
): WrittenDate {
  const common = commonForms[language][exactness].split('|');
  const own = ownForms[half][language][exactness].split('|');
  const forms = random.chance(0.7) ? common : own;
  const form = forms[random.below(forms.length)] ?? 'y-mm-dd';
  return fillDateForm(form, day, {
    language,
    time: `${twoDigits(7 + random.below(12))}:${twoDigits(random.below(60))}`,
  });
}

export function fillDateForm(
  form: string,
  day: DayNumber,
  { language, time = '08:00' }: { language: ReportLanguage; time?: string },
): WrittenDate {
  const [, inAngles] = /<([^>]*)>/u.exec(form) ?? [];
  if (inAngles === undefined) {
    return { before: '', date: fillLetters(form, day, language, time), after: '' };
  }
  // The brackets hold the weekday before a date, or the date before a time.
  const isDateInside = inAngles.includes('y');
  const [before = '', after = ''] = form.split(`<${inAngles}>`);
  return isDateInside
    ? {
        before: fillLetters(before, day, language, time),
        date: fillLetters(inAngles, day, language, time),
        after: fillLetters(after, day, language, time),
      }
    : {
        before: fillLetters(inAngles, day, language, time) + (after.match(/^\s*/u)?.[0] ?? ''),
        date: fillLetters(after.trimStart(), day, language, time),
        after: '',
      };
}

function fillLetters(form: string, day: DayNumber, language: ReportLanguage, time: string): string {
  const date = new Date(day * msPerDay);
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const [hours = '', minutes = ''] = time.split(':');
  const values: Readonly<Record<string, string>> = {
    MMMM: months[language][month] ?? '',
    MMM: shortMonths[language].split(' ')[month] ?? '',
    W: weekdays[language].split(' ')[date.getUTCDay()] ?? '',
    HH: hours,
    II: minutes,
    dd: twoDigits(dayOfMonth),
    d: String(dayOfMonth),
    dth: `${dayOfMonth}${ordinalEnding(dayOfMonth)}`,
    mm: twoDigits(month + 1),
    m: String(month + 1),
    yy: twoDigits(year % 100),
    y: String(year),
  };
  // The full name of May is its short one, and takes no full stop.
  return form
    .replaceAll(/MMMM|MMM|W|HH|II|dth|dd|d(?!en\b)|mm|m|yy|y/gu, (letters) => values[letters] ?? letters)
    .replaceAll(/(?<=May|Mai|mei)\./gu, '');
}

function ordinalEnding(number: number): string {
  if (number >= 11 && number <= 13) {
    return 'th';
  }
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
