import { createHash } from 'node:crypto';
import type { Arrival, NewId, Now, RefusedArrival } from '#main/services/ports.ts';
import { isInputFailure, type Result } from '#shared/ipc/failure.ts';
import { acknowledgementsOf, type AnswerMark, type Outcome } from './acknowledge.ts';
import { parseMessage, rawField, type Message } from './message.ts';
import { decodeMessage, splitMessages, type MessageText } from './message-bytes.ts';
import { headerOf, readParsed } from './read-message.ts';
import { refused, type Refusal } from './refusal.ts';

/** Characters; the standard's own limits are 227 and 199. */
const longestHeaderField = 500;
/** Characters of a control id that are noted: more than any sender gives. */
const longestName = 200;

export interface ReceiveOptions {
  /** Keeps what arrived; it is on the disk when it returns. */
  readonly take: (arrival: Arrival) => Result<unknown>;
  readonly refuse: (refusal: RefusedArrival) => void;
  readonly now: Now;
  readonly newId: NewId;
}

/**
 * What becomes of the message in a frame, or of the messages of a batch: each is understood, kept, and then acknowledged. Undefined where the station cannot keep it now (a full disk): then
 * there is no answer, and its sender keeps it.
 */
export function receiveMessages(bytes: Buffer, options: ReceiveOptions): readonly Buffer[] | undefined {
  const { text, decode } = decodeMessage(bytes);
  const messages = splitMessages(text);
  const answers: Buffer[] = [];
  for (const message of messages.length === 0 ? [text] : messages) {
    const ofOne = receiveMessage({ text: message, decode }, options);
    if (ofOne === undefined) {
      return undefined;
    }
    answers.push(...ofOne);
  }
  return answers;
}

function receiveMessage(given: MessageText, options: ReceiveOptions): readonly Buffer[] | undefined {
  const { take, refuse, now, newId } = options;
  const parsed = parseMessage(given);
  const header = parsed.ok ? headerOf(parsed.value) : undefined;
  const sender = header?.sender ?? '';
  const kind = header === undefined ? '' : [header.type, header.trigger].filter((part) => part !== '').join('^');
  const name = (header?.controlId ?? '').slice(0, longestName);
  const answer = (outcome: Outcome): readonly Buffer[] => {
    const message = parsed.ok ? parsed.value : undefined;
    return acknowledgementsOf(message, outcome, markWith({ now, newId })).map((text) => Buffer.from(text));
  };
  const decline = (refusal: Refusal): readonly Buffer[] => {
    refuse({ source: 'hl7', sender, kind, name, reason: refusal.reason });
    return answer({ kind: 'refused', refusal });
  };

  if (!parsed.ok) {
    return decline(parsed.refusal);
  }
  if ([3, 4, 5, 6, 10].some((field) => rawField(parsed.value.segments[0], field).length > longestHeaderField)) {
    return decline(
      refused('error', '102', 'A field of the header is far too long: send MSH-3 to MSH-6 and MSH-10 as names.', 'MSH')
        .refusal,
    );
  }
  if (header?.controlId === '') {
    return decline(
      refused('error', '101', 'The message has no control id, by which it is acknowledged: send MSH-10.', 'MSH-10')
        .refusal,
    );
  }
  const read = readParsed(parsed.value);
  if (!read.ok) {
    return decline(read.refusal);
  }
  const taken = take({
    source: 'hl7',
    sender,
    kind,
    name,
    identity: identityOf(parsed.value),
    reports: read.value.map(({ kind: what, report, study, linked, order }) => ({
      isOrder: what === 'order',
      report,
      study,
      linked,
      reference: JSON.stringify(order),
    })),
  });
  if (taken.ok) {
    return answer({ kind: 'kept' });
  }
  return isInputFailure(taken.failure) ? decline(refused('error', '102', taken.failure.message).refusal) : undefined;
}

/** The answer to a message that is larger than any that is read. @param beginning of it */
export function refuseTooLarge(
  beginning: Buffer,
  { refuse, now, newId }: Omit<ReceiveOptions, 'take'>,
): readonly Buffer[] {
  const { refusal } = refused(
    'reject',
    '102',
    'The message is larger than 10 MB: send the report’s text without its pictures.',
  );
  refuse({ source: 'hl7', sender: '', kind: '', name: '', reason: refusal.reason });
  const parsed = parseMessage(decodeMessage(beginning));
  const message = parsed.ok ? parsed.value : undefined;
  return acknowledgementsOf(message, { kind: 'refused', refusal }, markWith({ now, newId })).map((text) =>
    Buffer.from(text),
  );
}

/** MSH-10 of an answer had 20 characters until version 2.5. */
function markWith({ now, newId }: Pick<ReceiveOptions, 'now' | 'newId'>): AnswerMark {
  return { at: now(), controlId: newId().replaceAll('-', '').slice(0, 20).toUpperCase() };
}

/**
 * A message is the same where sender, control id and content are: what is sent again may have another time in its header (MSH-7), and senders
 * that begin their numbers anew send other content under one that was used before.
 */
function identityOf({ segments }: Message): string {
  const [header, ...others] = segments;
  const names = [3, 4, 9, 10].map((field) => rawField(header, field));
  const content = others.map(String);
  return createHash('sha256')
    .update(JSON.stringify([...names, ...content]))
    .digest('hex');
}
