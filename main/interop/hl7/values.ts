import type { Hl7Segment } from '@medplum/core';
import { longestStudyValue, withoutAbsent, type PersonName } from '#shared/records/study-record.ts';
import { decodeEscapes } from './escapes.ts';
import { rawField, repetitionsOf, valueAt, type Message } from './message.ts';

type Reading = Pick<Message, 'reading'>;

/** A value as a study record takes it: undefined where there is none. */
export function present(value: string): string | undefined {
  return value === '' ? undefined : value.slice(0, longestStudyValue);
}

/** The first of several places that says something. */
export function firstPresent(...values: readonly string[]): string | undefined {
  return present(values.find((value) => value !== '') ?? '');
}

/** The day of an HL7 time (DTM, TS) as exactly as it is given, as written: a zone moves no date of a hospital's own clock. */
export function dayOf(time: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?!\d(?:\D|$))/u.exec(time) ?? [];
  if (year === undefined || Number(year) === 0) {
    return undefined;
  }
  if (month === undefined || Number(month) === 0) {
    return year;
  }
  const isDate = !Number.isNaN(
    Date.parse(`${year}-${month}-${day === undefined || day === '00' ? '01' : day}T00:00:00Z`),
  );
  if (!isDate) {
    return undefined;
  }
  return day === undefined || day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`;
}

/** Where the parts of a name stand in a composite: family, given, further given. */
interface NameParts {
  readonly family: string;
  readonly given: string;
  readonly middle: string;
}

function asName({ family, given, middle }: NameParts): PersonName | undefined {
  // "DOE, JANE" in one value, as systems without components send it.
  const [, before = family, after = ''] = (given === '' && /^([^,]+),\s*(.+)$/u.exec(family)) || [];
  const name = withoutAbsent({ family: present(before), given: present(given || after), middle: present(middle) });
  return Object.keys(name).length === 0 ? undefined : name;
}

/** The surname of a family name (FN), whose prefix and own surname may stand apart: "&van der&Berg". */
function familyName(
  message: Reading,
  segment: Hl7Segment | undefined,
  field: number,
  at: { component: number; repetition: number },
): string {
  const [whole, prefix, own] = [1, 2, 3].map((subcomponent) =>
    valueAt(message, segment, field, { ...at, subcomponent }),
  );
  return whole || [prefix, own].filter((part) => part !== '').join(' ');
}

/** A patient's name (XPN), the legal one before others. */
export function patientNameAt(
  message: Reading,
  segment: Hl7Segment | undefined,
  field: number,
): PersonName | undefined {
  const names = Array.from({ length: repetitionsOf(segment, field) }, (_, index) => index + 1);
  const legal = names.find((repetition) => valueAt(message, segment, field, { component: 7, repetition }) === 'L');
  for (const repetition of legal === undefined ? names : [legal, ...names]) {
    const name = asName({
      family: familyName(message, segment, field, { component: 1, repetition }),
      given: valueAt(message, segment, field, { component: 2, repetition }),
      middle: valueAt(message, segment, field, { component: 3, repetition }),
    });
    if (name !== undefined) {
      return name;
    }
  }
  return undefined;
}

/** A person with a number before their name (XCN). */
export function personAt(message: Reading, segment: Hl7Segment | undefined, field: number): PersonName | undefined {
  for (let repetition = 1; repetition <= repetitionsOf(segment, field); repetition += 1) {
    const family = familyName(message, segment, field, { component: 2, repetition });
    const given = valueAt(message, segment, field, { component: 3, repetition });
    const middle = valueAt(message, segment, field, { component: 4, repetition });
    const first = valueAt(message, segment, field, { component: 1, repetition });
    // Some send the name where the number belongs.
    const name = asName({ family: family || (given === '' && !/\d/u.test(first) ? first : ''), given, middle });
    if (name !== undefined) {
      return name;
    }
  }
  return undefined;
}

/**
 * A person with times and places behind them (NDL): number and name are subcomponents of the first component. Many send it as the other
 * persons of a message, with the name in components of its own, where times belong.
 */
export function interpreterAt(
  message: Reading,
  segment: Hl7Segment | undefined,
  field: number,
): PersonName | undefined {
  const second = valueAt(message, segment, field, { component: 2 });
  if (/\p{L}/u.test(second)) {
    return personAt(message, segment, field);
  }
  const [number = '', family = '', given = '', middle = ''] = [1, 2, 3, 4].map((subcomponent) =>
    valueAt(message, segment, field, { subcomponent }),
  );
  return asName({ family: family || (given === '' && !/\d/u.test(number) ? number : ''), given, middle });
}

/** A field as words in lines: repetitions are lines, as are the line breaks of formatted text. */
export function linesAt({ reading }: Reading, segment: Hl7Segment | undefined, field: number): string {
  const { repetitionSeparator } = reading.delimiters;
  const raw = rawField(segment, field);
  if (raw === '""') {
    return '';
  }
  // "~5 mm" is written without a thought of delimiters.
  const lines =
    repetitionSeparator === '~'
      ? raw.split(/(?<!(?:^|[\s(<>])(?=~\d+(?:[.,]\d+)?\s?(?:%|x|mm|cm|ml|cc|hu)\b))~/iu)
      : raw.split(repetitionSeparator);
  return (
    lines
      .map((line) => decodeEscapes(line, reading))
      .join('\n')
      // Engines that escape what was escaped, and systems that write line breaks as programmers do.
      .replaceAll(/\\\.br\\|(?:\\r)?\\n/gu, '\n')
      .replaceAll(/\r\n?/gu, '\n')
      .replaceAll(/[^\P{Cc}\n\t]/gu, ' ')
  );
}
