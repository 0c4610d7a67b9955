import type { Decode } from './character-sets.ts';

/** The characters that MSH-1 and MSH-2 declare. */
export interface Delimiters {
  readonly fieldSeparator: string;
  readonly componentSeparator: string;
  readonly repetitionSeparator: string;
  readonly escapeCharacter: string;
  readonly subcomponentSeparator: string;
}

/** How a message's values are read. */
export interface ValueReading {
  readonly delimiters: Delimiters;
  readonly decode: Decode;
}

/**
 * The text behind the escape sequences of HL7 v2.5 chapter 2, section 2.7: delimiters, line breaks and blank lines of formatted text,
 * hexadecimal bytes. Highlighting, indents and changes of the character set have no meaning here and go. What is no sequence of the standard
 * stays as it is: people write backslashes, too.
 */
export function decodeEscapes(text: string, { delimiters, decode }: ValueReading): string {
  const { escapeCharacter } = delimiters;
  if (!text.includes(escapeCharacter)) {
    return text;
  }
  const mark = `\\u{${escapeCharacter.codePointAt(0)?.toString(16)}}`;
  const sequence = new RegExp(`${mark}(${forms})${mark}`, 'gu');
  return text.replaceAll(sequence, (_, form: string) => meaningOf(form, delimiters, decode));
}

const forms = String.raw`[FSTREPHN]|\.[A-Za-z]{2}[+-]?\d*|[Xx](?:[0-9A-Fa-f]{2})+|[CMZ][0-9A-Za-z]*`;

function meaningOf(form: string, delimiters: Delimiters, decode: Decode): string {
  switch (form.charAt(0)) {
    case 'F':
      return delimiters.fieldSeparator;
    case 'S':
      return delimiters.componentSeparator;
    case 'T':
      return delimiters.subcomponentSeparator;
    case 'R':
      return delimiters.repetitionSeparator;
    case 'E':
      return delimiters.escapeCharacter;
    case 'P':
      return '#';
    case '.':
      return layoutOf(form.slice(1, 3).toLowerCase(), Number(form.slice(3).replace('+', '')));
    case 'X':
    case 'x':
      return decode(Buffer.from(form.slice(1), 'hex'));
    default:
      return '';
  }
}

/** More than a report's page has: a number beyond is a mistake or an attack. */
const mostBlank = 100;

function layoutOf(command: string, count: number): string {
  const times = Math.min(Math.max(count, 1), mostBlank);
  switch (command) {
    case 'br':
    case 'ce':
      return '\n';
    case 'sp':
      return '\n'.repeat(times);
    case 'sk':
      return ' '.repeat(times);
    default:
      return '';
  }
}

/** A text as a value of a message with the usual delimiters; line breaks as `\.br\`. */
export function encodeEscapes(text: string): string {
  return text
    .replaceAll(/[|^&~\\]/gu, (delimiter) => `\\${escapeLetters.get(delimiter) ?? ''}\\`)
    .replaceAll(/\r\n?|\n/gu, '\\.br\\')
    .replaceAll(/[\p{Cc}]/gu, ' ');
}

const escapeLetters: ReadonlyMap<string, string> = new Map([
  ['|', 'F'],
  ['^', 'S'],
  ['&', 'T'],
  ['~', 'R'],
  ['\\', 'E'],
]);
