import type { Hl7Segment } from '@medplum/core';
import { documentText } from '#main/interop/document-text.ts';
import { decodeEntities } from '#main/interop/html-entities.ts';
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
export function dayOf(given: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?!\d(?:\D|$))/u.exec(given) ?? [];
  if (year === undefined || Number(year) === 0) {
    return undefined;
  }
  if (month === undefined || Number(month) === 0) {
    return year;
  }
  const date = `${year}-${month}-${day === undefined || day === '00' ? '01' : day}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  // The 31st of February is read as a day of March.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(date)) {
    return undefined;
  }
  return day === undefined || day === '00' ? `${year}-${month}` : date;
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

/** A patient's name (XPN): the legal one before that by which they are called, these before names of no type, and former names and aliases last. */
export function patientNameAt(
  message: Reading,
  segment: Hl7Segment | undefined,
  field: number,
): PersonName | undefined {
  const rank = (repetition: number): number => {
    const at = nameTypes.indexOf(valueAt(message, segment, field, { component: 7, repetition }).toUpperCase());
    return at === -1 ? nameTypes.length : at;
  };
  return Array.from({ length: repetitionsOf(segment, field) }, (_, index) => index + 1)
    .toSorted((one, other) => rank(one) - rank(other))
    .map((repetition) =>
      asName({
        family: familyName(message, segment, field, { component: 1, repetition }),
        given: valueAt(message, segment, field, { component: 2, repetition }),
        middle: valueAt(message, segment, field, { component: 3, repetition }),
      }),
    )
    .find((name) => name !== undefined);
}

/** Types of names (table 0200), the best first; all others come after these. */
const nameTypes = ['L', 'D', '', 'C', 'B'];

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
  for (let repetition = 1; repetition <= repetitionsOf(segment, field); repetition += 1) {
    if (/\p{L}/u.test(valueAt(message, segment, field, { component: 2, repetition }))) {
      return personAt(message, segment, field);
    }
    const [number = '', family = '', given = '', middle = ''] = [1, 2, 3, 4].map((subcomponent) =>
      valueAt(message, segment, field, { subcomponent, repetition }),
    );
    const name = asName({ family: family || (given === '' && !/\d/u.test(number) ? number : ''), given, middle });
    if (name !== undefined) {
      return name;
    }
  }
  return undefined;
}

/** Ends of lines in a field, but for a "~" that means "about" and is written without a thought of delimiters: "measures ~5 mm". */
const lineEnds = /(?<!(?:[\p{L}\p{N},]\s|[(<>])(?=~\d+(?:[.,]\d+)?\s?(?:%|(?:x|mm|cm|ml|cc|hu)\b)))~/iu;

/** A field as it was written, in lines: repetitions are lines, as are the line breaks of formatted text. */
export function linesAt({ reading }: Reading, segment: Hl7Segment | undefined, field: number): string {
  const { repetitionSeparator } = reading.delimiters;
  const raw = rawField(segment, field);
  return raw === '""'
    ? ''
    : raw
        .split(repetitionSeparator === '~' ? lineEnds : repetitionSeparator)
        .map((line) => decodeEscapes(line, reading))
        .join('\n');
}

/** The words of lines, whatever systems on the way made of them: RTF, HTML, line breaks that were escaped twice or as programmers write them. */
export function plainWords(lines: string): string {
  const words = documentText(lines, '');
  return (
    words === lines
      ? decodeEntities(lines.replaceAll(/\\\.br\\|(?:\\r)?\\n/gu, '\n').replaceAll(/<br\s*\/?>/giu, '\n'))
      : words
  )
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, ' ');
}
