import { Hl7Message } from '@medplum/core';
import { describe, expect, it } from 'vitest';
import { acknowledgementsOf, type Outcome } from './acknowledge.ts';
import { parseMessage, type Message } from './message.ts';
import { decodeMessage } from './message-bytes.ts';

const mark = { at: Date.UTC(2026, 2, 2, 10, 15), controlId: 'A1' };
const header = 'MSH|^~\\&|RIS|ST ANNA|RR|ROOM|20260302101500||ORU^R01^ORU_R01|M1|P|2.5.1';
const kept: Outcome = { kind: 'kept' };
const error: Outcome = {
  kind: 'refused',
  refusal: {
    kind: 'error',
    code: '101',
    reason: 'The message has no PID segment: send whom the report is about.',
    location: 'PID',
  },
};
const rejection: Outcome = {
  kind: 'refused',
  refusal: { kind: 'reject', code: '200', reason: 'Messages of ADT are not read here.', location: 'MSH-9' },
};

function messageOf(text: string): Message | undefined {
  const parsed = parseMessage(decodeMessage(Buffer.from(text)));
  return parsed.ok ? parsed.value : undefined;
}

/** Answers as another's library reads them. */
function answers(text: string, outcome: Outcome): readonly Hl7Message[] {
  return acknowledgementsOf(messageOf(text), outcome, mark).map((answer) => Hl7Message.parse(answer.trimEnd()));
}

function fields(answer: Hl7Message | undefined, segment: string, ...wanted: readonly number[]): readonly string[] {
  return wanted.map((field) => answer?.getSegment(segment)?.getField(field)?.toString() ?? '');
}

it('says whose message is kept, to its sender', () => {
  const [answer] = answers(header, kept);
  expect(fields(answer, 'MSH', 3, 4, 5, 6, 7, 9, 10, 11, 12)).toEqual([
    'RR',
    'ROOM',
    'RIS',
    'ST ANNA',
    '20260302101500+0000',
    'ACK^R01^ACK',
    'A1',
    'P',
    '2.5.1',
  ]);
  expect(fields(answer, 'MSA', 1, 2)).toEqual(['AA', 'M1']);
});

it('says why a message is not taken, and where', () => {
  const [wrong] = answers(header, error);
  expect(fields(wrong, 'MSA', 1, 2, 3)).toEqual([
    'AE',
    'M1',
    'The message has no PID segment: send whom the report is about.',
  ]);
  expect(fields(wrong, 'ERR', 2, 3, 4, 8)).toEqual([
    'PID',
    '101^Required field missing^HL70357',
    'E',
    'The message has no PID segment: send whom the report is about.',
  ]);
  const [rejected] = answers(header, rejection);
  expect(fields(rejected, 'MSA', 1)).toEqual(['AR']);
  expect(fields(rejected, 'ERR', 2, 3)).toEqual(['MSH^1^9', '200^Unsupported message type^HL70357']);
});

it('is of the delimiters of the message, also what is in the reason', () => {
  const [answer] = answers('MSH!@*%+!RIS!ANNA!RR!ROOM!2026!!ORU@R01!M1!P!2.4', error);
  expect(answer?.toString().startsWith('MSH!@*%+!RR!ROOM!RIS!ANNA!')).toBe(true);
  expect(fields(answer, 'MSA', 1, 2)).toEqual(['AE', 'M1']);
});

it('answers what is no message, too', () => {
  const [answer] = answers('garbage', rejection);
  expect(fields(answer, 'MSA', 1, 2)).toEqual(['AR', '']);
});

describe('in the enhanced mode', () => {
  it.each([
    ['AL', 'AL', kept, ['CA', 'AA']],
    ['AL', 'NE', kept, ['CA']],
    ['NE', 'AL', kept, ['AA']],
    ['NE', 'NE', kept, []],
    ['AL', '', kept, ['CA']],
    ['ER', 'ER', kept, []],
    ['ER', 'ER', error, ['CE', 'AE']],
    ['SU', 'SU', kept, ['CA', 'AA']],
    ['AL', 'AL', rejection, ['CR', 'AR']],
  ])('MSH-15 %s and MSH-16 %s', (accept, application, outcome, codes) => {
    const asked = answers(`${header}|||${accept}|${application}`, outcome);
    expect(asked.flatMap((answer) => fields(answer, 'MSA', 1))).toEqual(codes);
  });
});
