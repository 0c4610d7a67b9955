/** A day as it was written; what was left out is undefined. */
export interface WrittenDay {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

const months: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['mar', 'mär', 'mrt', 'maa'],
  ['apr'],
  ['may', 'mai', 'mei'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez'],
];

/** What a date that was found may mean: two days where "3/4/2026" may be in March or April; none where it cannot be read. */
export function readDate(written: string): readonly WrittenDay[] {
  const word = /\p{L}{3,}/u.exec(written.replaceAll(/\b(?:the|of|at|uhr|uur)\b/giu, ''))?.[0].toLowerCase() ?? '';
  const month = months.findIndex((names) => names.some((name) => word.startsWith(name))) + 1;
  return month > 0 ? namedMonth(written, month) : numbersAlone(written);
}

function namedMonth(written: string, month: number): readonly WrittenDay[] {
  const year = /(?:19|20)\d{2}/u.exec(written)?.[0];
  const numbers = written.replace(year ?? '', '').match(/\d{1,2}/gu) ?? [];
  const [day, short] = numbers.map(Number);
  const spelled = year === undefined ? (short ?? (/['’‘]\d{2}/u.test(written) ? day : undefined)) : undefined;
  const whole = year === undefined ? (spelled === undefined ? undefined : fullYear(spelled)) : Number(year);
  const isDay = day !== undefined && day >= 1 && day <= 31 && !(spelled === day && numbers.length === 1);
  return [{ month, ...(whole !== undefined && { year: whole }), ...(isDay && { day }) }];
}

function numbersAlone(written: string): readonly WrittenDay[] {
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})/u.exec(written);
  const [a, b, c] = (compact?.slice(1) ?? written.match(/\d+/gu) ?? []).map(Number);
  if (a === undefined || b === undefined) {
    return [];
  }
  if (a > 1000) {
    return c === undefined ? valid({ year: a, month: b }) : valid({ year: a, month: b, day: c });
  }
  if (b > 1000) {
    return valid({ year: b, month: a });
  }
  const isYear = c !== undefined && !/^\d{1,2}[./-]\d{1,2}\D{0,3}[T ]\d/u.test(written);
  const year = isYear ? { year: c > 100 ? c : fullYear(c) } : {};
  const dayFirst = valid({ ...year, month: b, day: a });
  const monthFirst = written.includes('.') ? [] : valid({ ...year, month: a, day: b });
  return [...monthFirst, ...dayFirst];
}

/** Two digits mean this century up to 2060. */
function fullYear(short: number): number {
  return short <= 60 ? 2000 + short : 1900 + short;
}

function valid(day: WrittenDay): readonly WrittenDay[] {
  return day.month >= 1 && day.month <= 12 && (day.day === undefined || (day.day >= 1 && day.day <= 31)) ? [day] : [];
}
