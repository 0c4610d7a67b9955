import type { PersonName } from '#shared/records/study-record.ts';

/** Values as DICOM takes them (PS3.5 table 6.2-1): a backslash would part them, and each kind has its longest. */

/** A text on one line, cut where it is longer than `longest` characters. */
export function line(value: string | undefined, longest: number): string {
  return cut(withoutBreaks(value), longest).trim();
}

/** What names a patient or an order: '' where it does not fit, because a part of it would name another one. */
export function identifier(value: string | undefined, longest: number): string {
  const whole = withoutBreaks(value);
  return whole.length <= longest && !(value ?? '').includes('\\') ? whole : '';
}

/** The first characters of a text, none of them halved. */
function cut(value: string, longest: number): string {
  return [...value].slice(0, longest).join('');
}

function withoutBreaks(value = ''): string {
  return value
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll('\\', '/')
    .trim();
}

const longestName = 64;

/** "Family^Given^Middle". */
export function personName(name: PersonName | undefined): string {
  const parts = [name?.family, name?.given, name?.middle].map((part) => withoutBreaks(part).replaceAll(/[\^=]/gu, ' '));
  return cut(parts.join('^'), longestName).replace(/[\s^]+$/u, '');
}

/** A text of several lines, which end as DICOM has them end. */
export function paragraphs(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/\r\n?|\n/gu, '\r\n').replaceAll(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/gu, '');
}

/** A day as DICOM writes it: '' for what is no whole day. */
export function day(date: string | undefined): string {
  return date?.length === 10 ? date.replaceAll('-', '') : '';
}
