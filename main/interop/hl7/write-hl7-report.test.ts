import { expect, it } from 'vitest';
import type { OutgoingReport } from '#main/services/ports.ts';
import { sectionText } from '#shared/report/sections.ts';
import { decodeMessage } from './message-bytes.ts';
import { parseMessage, rawField } from './message.ts';
import { readMessage, type MessageReport } from './read-message.ts';
import { writeHl7Report } from './write-hl7-report.ts';

const report: OutgoingReport = {
  id: '0b1c7a30-0000-4000-8000-0000000000a1',
  study: {
    patient: {
      family: 'van der Berg',
      given: 'Jö|rg',
      middle: 'K',
      mrn: '4711',
      mrnIssuer: 'ANNA',
      birthDate: '1959-03-01',
      sex: 'M',
    },
    accession: 'A&C-1',
    modality: 'CT',
    studyDate: '2026-03-02',
    description: 'CT chest',
    referringPhysician: { family: 'Asker', given: 'Ada' },
  },
  title: 'CT chest',
  sections: [
    { kind: 'findings', heading: 'FINDINGS', text: 'Lungs ~5 mm & clear.\n\nNo effusion | none.' },
    { kind: 'impression', heading: 'IMPRESSION', text: '1. No acute disease.\n2. Größe: 5 mm.' },
  ],
  readerName: 'Dr. Ben Reader',
  acceptedAt: Date.UTC(2026, 2, 2, 10, 15),
};
const route = {
  sendingApplication: 'READING ROOM',
  sendingFacility: 'ANNA',
  receivingApplication: 'RIS',
  receivingFacility: 'ANNA',
};

function readBack(text: string): MessageReport {
  const read = readMessage(decodeMessage(Buffer.from(text)));
  const [first] = read.ok ? read.value : [];
  if (first === undefined) {
    throw new Error(JSON.stringify(read));
  }
  return first;
}

it('writes what is read back: text and study, preliminary', () => {
  const { text, controlId } = writeHl7Report(report, undefined, route);
  const { report: parsed, study } = readBack(text);
  for (const { kind, text: written } of report.sections) {
    expect(sectionText(parsed, kind)).toBe(written);
  }
  expect(study).toMatchObject({
    ...report.study,
    status: 'preliminary',
    readingPhysician: { family: 'Dr. Ben Reader' },
  });
  expect(controlId.length).toBeLessThanOrEqual(20);
  expect(writeHl7Report(report, undefined, route)).toEqual({ text, controlId });
});

it.each([
  ['usual', '|^~\\&'],
  ['other', '!@*%+'],
])(
  'repeats patient and order as they were sent, with %s delimiters',
  (_, [field = '', component = '', repetition = '', escape = '', sub = '']) => {
    const say = (segment: string): string =>
      segment.replaceAll(
        /[|^~\\&]/gu,
        (delimiter) => ({ '|': field, '^': component, '~': repetition, '\\': escape, '&': sub })[delimiter] ?? '',
      );
    const sent = [
      say('MSH|^~\\&|RIS|ANNA|RR|ROOM|2026||ORU^R01|M1|P|2.4'),
      say('PID|1||4711^^^ANNA^MR~99^^^X^SS||Berg&van der&Berg^J\\T\\K'),
      say('PV1|1|O|A^1'),
      say('ORC|RE|P1^OP|F1^RIS'),
      say('OBR|1|P1^OP|F1^RIS|71250^CT CHEST^CPT|||20260302|||||||||9^Asker||ACC1||||||CT|F'),
      say('OBX|1|TX|IMP||Old.||||||F'),
    ];
    const { order } = readBack(sent.join('\r'));
    const written = parseMessage(decodeMessage(Buffer.from(writeHl7Report(report, order, route).text)));
    const segments = written.ok ? written.value.segments : [];
    const of = (name: string, field_: number): string =>
      rawField(
        segments.find((segment) => segment.name === name),
        field_,
      );
    expect([of('PID', 3), of('PID', 5), of('PV1', 3)]).toEqual([
      '4711^^^ANNA^MR~99^^^X^SS',
      'Berg&van der&Berg^J\\T\\K',
      'A^1',
    ]);
    expect([of('ORC', 2), of('ORC', 3), of('OBR', 2), of('OBR', 4), of('OBR', 18), of('OBR', 25)]).toEqual([
      'P1^OP',
      'F1^RIS',
      'P1^OP',
      '71250^CT CHEST^CPT',
      'ACC1',
      'P',
    ]);
  },
);
