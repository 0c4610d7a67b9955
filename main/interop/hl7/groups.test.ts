import { expect, it } from 'vitest';
import { decodeMessage } from './message-bytes.ts';
import { parseMessage } from './message.ts';
import { groupSegments, type StudyGroup } from './groups.ts';

const segments = {
  P: 'PID|1||1',
  V: 'PV1|1',
  C: 'ORC|RE',
  R: 'OBR|1',
  X: 'OBX|1|TX|a||text',
  N: 'NTE|1||note',
} as const;

/** Patients with, of each study: request, order, how many observations, notes and comments. */
function grouped(order: string): readonly (readonly string[])[] {
  const lines = [...order].map((letter) => segments[letter as keyof typeof segments]);
  const message = parseMessage(decodeMessage(Buffer.from(['MSH|^~\\&|', ...lines].join('\r'))));
  const patients = message.ok ? groupSegments(message.value.segments) : [];
  return patients.map(({ patient, studies }) =>
    [patient === undefined ? 'nobody' : 'patient', studies.map(told)].flat(),
  );
}

function told({ request, order, observations, notes, comments }: StudyGroup): string {
  return `${request ? 'R' : ''}${order ? 'C' : ''}${observations.length}${notes.length}${comments.length}`;
}

it.each([
  ['PVCRXX', [['patient', 'RC200']]],
  ['PRNXXN', [['patient', 'R211']]],
  ['PCRXCRX', [['patient', 'RC100', 'RC100']]],
  ['PRXRX', [['patient', 'R100', 'R100']]],
  ['PRRX', [['patient', 'R000', 'R100']]],
  // In an order of their own.
  ['XXRVCP', [['patient', 'RC200']]],
  ['XPR', [['patient', 'R100']]],
  ['RXP', [['patient', 'R100']]],
  ['RCPX', [['patient', 'RC100']]],
  // Of the patient, not of the study.
  ['PXXRX', [['patient', 'R100']]],
  // Several patients.
  [
    'PRXPRX',
    [
      ['patient', 'R100'],
      ['patient', 'R100'],
    ],
  ],
  [
    'PRXPXR',
    [
      ['patient', 'R100'],
      ['patient', 'R100'],
    ],
  ],
  // What is missing is for others to say.
  ['RX', [['nobody', 'R100']]],
  ['PX', [['patient', '100']]],
  ['P', [['patient']]],
])('%s', (order, expected) => {
  expect(grouped(order)).toEqual(expected);
});
