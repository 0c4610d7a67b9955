import { rawField, valueAt, type Message } from './message.ts';
import type { Refusal, RefusalCode } from './refusal.ts';

/** What became of a message: it is kept for good, or it was not taken. */
export type Outcome = { readonly kind: 'kept' } | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface AnswerMark {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Names the answer; at most 20 characters, as MSH-10 had until version 2.5. */
  readonly controlId: string;
}

/**
 * The answers that a message asks for (chapter 2, section 2.9): one in the original mode; in the enhanced mode (MSH-15, MSH-16) one for that
 * it is kept, one for what became of it, both, or none. Both are the same here, because a message is understood before it is kept.
 *
 * @param message undefined where it could not be taken apart
 */
export function acknowledgementsOf(
  message: Message | undefined,
  outcome: Outcome,
  mark: AnswerMark,
): readonly string[] {
  const header = message?.segments[0];
  const asked = (field: number): string => (message === undefined ? '' : valueAt(message, header, field).toUpperCase());
  const [accept, application] = [asked(15), asked(16)];
  const isOriginal = accept === '' && application === '';
  const kinds = isOriginal
    ? (['A'] as const)
    : [
        ...(isWanted(accept, outcome) ? (['C'] as const) : []),
        ...(isWanted(application, outcome) ? (['A'] as const) : []),
      ];
  return kinds.map((kind) => answer(message, kind, outcome, mark));
}

/** Always, never, on success, on errors (table 0155); always, where it says anything else, since the sender waits. */
function isWanted(condition: string, { kind }: Outcome): boolean {
  return (
    !/^(?:|NE|SU|ER)$/u.test(condition) ||
    (condition === 'SU' && kind === 'kept') ||
    (condition === 'ER' && kind === 'refused')
  );
}

function answer(
  message: Message | undefined,
  kind: 'A' | 'C',
  outcome: Outcome,
  { at, controlId }: AnswerMark,
): string {
  const header = message?.segments[0];
  const again = (field: number): string => rawField(header, field);
  const trigger = message === undefined ? '' : valueAt(message, header, 9, { component: 2 });
  const { fieldSeparator, componentSeparator } = message?.reading.delimiters ?? {
    fieldSeparator: '|',
    componentSeparator: '^',
  };
  const encoding = header === undefined ? '^~\\&' : rawField(header, 2);
  const type = trigger === '' ? ['ACK'] : ['ACK', trigger, 'ACK'];
  const segment = (fields: readonly string[]): string => fields.join(fieldSeparator);
  const names = ['MSH', encoding, ...[5, 6, 3, 4].map((field) => again(field).slice(0, longestEcho))];
  const what = [hl7Time(at), '', type.join(componentSeparator), controlId, again(11) || 'P', again(12) || '2.5.1'];
  if (outcome.kind === 'kept') {
    return asText([segment([...names, ...what]), segment(['MSA', codeOf(kind, outcome), again(10)])], fieldSeparator);
  }
  const { code, location = '' } = outcome.refusal;
  const reason = withoutDelimiters(outcome.refusal.reason, `${fieldSeparator}${encoding}`);
  const place = location.replace('-', `${componentSeparator}1${componentSeparator}`);
  const error = [code, meanings[code], 'HL70357'].join(componentSeparator);
  return asText(
    [
      segment([...names, ...what]),
      segment(['MSA', codeOf(kind, outcome), again(10), reason]),
      segment(['ERR', '', place, error, 'E', '', '', '', reason]),
    ],
    fieldSeparator,
  );
}

/** What a sender calls itself and its receiver is told back, as far as it is a name. */
const longestEcho = 500;

function asText([header = '', ...others]: readonly string[], fieldSeparator: string): string {
  const fields = header.split(fieldSeparator);
  if ([...header].some((character) => character > '\u007F')) {
    // It is sent in this character set, whatever the message was in.
    fields.length = Math.max(fields.length, characterSetField + 1);
    fields[characterSetField] = 'UNICODE UTF-8';
  }
  return `${[Array.from(fields, (field = '') => field).join(fieldSeparator), ...others].join('\r')}\r`;
}

/** MSH-18, counted from the segment's name. */
const characterSetField = 17;

/** Accepted, error, rejected (table 0008). */
function codeOf(kind: 'A' | 'C', outcome: Outcome): string {
  if (outcome.kind === 'kept') {
    return `${kind}A`;
  }
  return outcome.refusal.kind === 'reject' ? `${kind}R` : `${kind}E`;
}

/** The words of table 0357. */
const meanings: Readonly<Record<RefusalCode, string>> = {
  '100': 'Segment sequence error',
  '101': 'Required field missing',
  '102': 'Data type error',
  '103': 'Table value not found',
  '200': 'Unsupported message type',
  '201': 'Unsupported event code',
  '207': 'Application internal error',
};

/** A sentence names delimiters in quotes where it is about them; in a message these would part it. */
function withoutDelimiters(sentence: string, delimiters: string): string {
  return [...sentence].filter((character) => !delimiters.includes(character)).join('');
}

/** A time as HL7 writes it, in UTC: "20260302101500+0000". */
export function hl7Time(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replaceAll(/\D/gu, '')}+0000`;
}
