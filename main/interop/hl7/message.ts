import { Hl7Message, type Hl7Segment } from '@medplum/core';
import type { Decode } from './character-sets.ts';
import { decodeEscapes, type ValueReading } from './escapes.ts';
import type { MessageText } from './message-bytes.ts';
import { refused, type OrRefusal } from './refusal.ts';
import { isSegmentName } from './segment-names.ts';

/** A message taken apart, with how its values are read. */
export interface Message {
  readonly segments: readonly Hl7Segment[];
  readonly reading: ValueReading;
}

/** Takes a message apart. Refuses what has no header, or whose header declares no delimiters. */
export function parseMessage({ text, decode }: MessageText): OrRefusal<Message> {
  if (!text.startsWith('MSH')) {
    return refused(
      'reject',
      '100',
      'This is no HL7 message, because it does not begin with an MSH segment: send whole messages.',
      'MSH',
    );
  }
  const delimiters = text.slice(3, 8).split('');
  if (new Set(delimiters).size < 5 || delimiters.some((delimiter) => /[\p{L}\p{N}\s\p{Cc}]/u.test(delimiter))) {
    return refused(
      'reject',
      '102',
      'The MSH segment does not declare five different delimiters (MSH-1 and MSH-2): send "|" and "^~\\&".',
      'MSH-2',
    );
  }
  return { ok: true, value: readSegments(text, decode) };
}

function readSegments(text: string, decode: Decode): Message {
  const [separator = '', , , escape = ''] = text.slice(3);
  const { segments, context } = Hl7Message.parse(wholeSegments(text, separator, escape).join('\r'));
  return { segments, reading: { delimiters: context, decode } };
}

/**
 * The segments of a text, one each. A line that begins no segment goes on with the one before: senders leave line breaks in values, and the
 * library would take each for a segment. An ADD segment goes on with the last field of the one before (chapter 2, section 2.10.2).
 */
function wholeSegments(text: string, separator: string, escape: string): readonly string[] {
  const segments: string[][] = [];
  let blankLines = 0;
  for (const line of text.split(/\r\n|[\r\n]/u)) {
    if (line.trim() === '') {
      blankLines += 1;
      continue;
    }
    const isSegment = line.charAt(3) === separator && isSegmentName(line.slice(0, 3));
    const last = segments.at(-1);
    if (isSegment && line.startsWith('ADD')) {
      last?.push(`${last.pop() ?? ''}${line.slice(4)}`);
    } else if (isSegment) {
      segments.push([line]);
    } else {
      last?.push(...Array.from({ length: blankLines }, () => ''), line);
    }
    blankLines = 0;
  }
  // Fields go on in the last line; a separator in a line between is one that somebody typed.
  return segments.map((lines) =>
    lines
      .map((line, index) =>
        index === 0 || index === lines.length - 1 ? line : line.replaceAll(separator, `${escape}F${escape}`),
      )
      .join(`${escape}.br${escape}`),
  );
}

/** Where a value stands. All count from 1, as HL7 does; what is left out is the first. */
export interface ValuePlace {
  readonly component?: number;
  readonly subcomponent?: number;
  readonly repetition?: number;
}

/** A field as it was sent, with its delimiters and escape sequences; '' where there is none. MSH-1 is field 1. */
export function rawField(segment: Hl7Segment | undefined, field: number): string {
  return segment?.getField(field)?.toString() ?? '';
}

/** How often a field is given. */
export function repetitionsOf(segment: Hl7Segment | undefined, field: number): number {
  return segment?.getField(field)?.components.length ?? 0;
}

/** A value as words, on one line; '' where there is none, or where the sender says that there is none (`""`). */
export function valueAt(
  { reading }: Pick<Message, 'reading'>,
  segment: Hl7Segment | undefined,
  field: number,
  { component = 1, subcomponent, repetition = 1 }: ValuePlace = {},
): string {
  const raw = segment?.getField(field)?.components[repetition - 1]?.[component - 1] ?? '';
  const parts = raw.split(reading.delimiters.subcomponentSeparator);
  const value =
    subcomponent === undefined ? (parts.find((part) => part.trim() !== '') ?? '') : (parts[subcomponent - 1] ?? '');
  const words = decodeEscapes(value, reading)
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return words === '""' ? '' : words;
}
