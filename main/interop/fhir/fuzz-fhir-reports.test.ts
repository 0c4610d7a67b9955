import { describe, expect, it, test } from 'vitest';
import { readReportsInBytes } from '#main/interop/read-reports.ts';
import { seededRandom } from '#shared/evaluate/seeded-random.ts';
import { failureSchema } from '#shared/ipc/failure.ts';
import { studyRecord } from '#shared/records/study-record.ts';
import { bundleOf, containing, document, searchset, transaction, base64 } from './fhir-bundles.testing.ts';

/** What nobody sends on purpose. */
const intruders: readonly unknown[] = [
  null,
  true,
  0,
  -1.5e300,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '#',
  '#pat',
  'Patient/',
  '/',
  '__proto__',
  'constructor',
  'urn:uuid:',
  [],
  {},
  [[]],
  [null],
  { reference: '#' },
  { reference: 7 },
  { resourceType: 'Bundle' },
  { resourceType: 'DiagnosticReport' },
  { resourceType: [] },
  { coding: 'x' },
  'x'.repeat(5000),
  { contentType: 'text/plain', data: '====' },
  { toString: 1, hasOwnProperty: null, length: -1 },
];

/** A copy of a value in which each part may be another one, missing, twice, or a part of the whole. */
function mutate(value: unknown, random: () => number, whole: readonly unknown[]): unknown {
  const chance = random();
  if (chance < 0.01) {
    return intruders[Math.floor(random() * intruders.length)];
  }
  if (chance < 0.013) {
    return whole[Math.floor(random() * whole.length)];
  }
  if (Array.isArray(value)) {
    const items = value.flatMap((item: unknown) => {
      const copy = mutate(item, random, whole);
      return random() < 0.01 ? [] : random() < 0.01 ? [copy, copy] : [copy];
    });
    return random() < 0.02 ? items[0] : items;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).flatMap(([name, field]: [string, unknown]) =>
      random() < 0.01 ? [] : [[random() < 0.005 ? '__proto__' : name, mutate(field, random, whole)] as const],
    );
    return Object.fromEntries(random() < 0.02 ? fields.reverse() : fields);
  }
  return typeof value === 'string' && random() < 0.02 ? value.slice(0, Math.floor(random() * value.length)) : value;
}

/** All that a value holds, itself first. */
function partsOf(value: unknown): readonly unknown[] {
  const inside = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return [value, ...inside.flatMap(partsOf)];
}

/** Reads a file and holds each result against what is promised of all; gives how many reports were read. */
async function readAll(text: string): Promise<number> {
  let read = 0;
  let results = 0;
  for await (const result of readReportsInBytes(Buffer.from(text), 'export.json')) {
    results += 1;
    if (result.ok) {
      const { report, study, text: own } = result.value;
      expect(report.sections.map(({ start, end }) => own.slice(start, end)).join('')).toBe(own);
      expect(studyRecord.optional().safeParse(study).error).toBeUndefined();
      read += 1;
    } else {
      expect(failureSchema.safeParse(result.failure).success).toBe(true);
      expect(result.failure.message).toMatch(/^export\.json[^\n]{0,250}\.$/u);
    }
  }
  expect(results).toBeGreaterThan(0);
  return read;
}

test('bundles changed at random give reports or failures, never an exception', async () => {
  const random = seededRandom(20_260_302);
  let read = 0;
  for (let round = 0; round < 1000; round += 1) {
    const bundle = [searchset, containing, document, transaction][round % 4];
    read += await readAll(JSON.stringify(mutate(bundle, random, partsOf(bundle))) ?? 'null');
  }
  expect(read).toBeGreaterThan(300);
});

const report = {
  resourceType: 'DiagnosticReport',
  status: 'final',
  presentedForm: [{ data: base64('FINDINGS: Clear.') }],
};
const deep = (open: string, close: string, levels: number): string => `${open.repeat(levels)}1${close.repeat(levels)}`;

describe('hostile files', () => {
  it.each([
    ['lists without end', `{"resourceType":"DiagnosticReport","result":${deep('[', ']', 100_000)}}`],
    [
      'extensions without end',
      `{"resourceType":"DiagnosticReport","extension":${deep('{"extension":', '}', 100_000)}}`,
    ],
    [
      'bundles without end',
      `${'{"resourceType":"Bundle","entry":[{"resource":'.repeat(50_000)}1${'}]}'.repeat(50_000)}`,
    ],
    [
      'sections without end',
      `{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Composition","section":${deep('{"section":', '}', 50_000)}}}]}`,
    ],
    [
      'names of JavaScript',
      '{"__proto__":{"resourceType":"Bundle"},"resourceType":"constructor","toString":1,"hasOwnProperty":2}',
    ],
    ['inherited names', '{"resourceType":"DiagnosticReport","__proto__":{"conclusion":"Inherited."}}'],
  ])('%s', async (_name, text) => {
    expect(await readAll(text)).toBe(0);
  });

  it('resources that refer in circles', async () => {
    const members = {
      resourceType: 'Observation',
      id: 'o',
      status: 'final',
      valueString: 'Clear.',
      code: { text: 'Findings' },
      hasMember: [{ reference: 'Observation/o' }],
    };
    const role = {
      resourceType: 'PractitionerRole',
      id: 'r',
      practitioner: { reference: 'PractitionerRole/r' },
      organization: { reference: 'PractitionerRole/r' },
    };
    const order = {
      resourceType: 'ServiceRequest',
      id: 's',
      basedOn: [{ reference: 'ServiceRequest/s' }],
      subject: { reference: '#' },
      requester: { reference: 'PractitionerRole/r' },
    };
    const circling = {
      ...report,
      presentedForm: [],
      result: [{ reference: 'Observation/o' }],
      basedOn: [{ reference: 'ServiceRequest/s' }],
      performer: [{ reference: 'PractitionerRole/r' }],
      subject: { reference: '#' },
    };
    const entries = [circling, members, role, order].map((resource) => ['', resource] as const);
    expect(await readAll(JSON.stringify(bundleOf('collection', ...entries)))).toBe(1);
  });
});

/** Much, and what many refer to: time must grow with the size of the file alone. */
describe('large files', () => {
  const many = 2000;
  const list = (make: (index: number) => object): readonly object[] =>
    Array.from({ length: many }, (_, index) => ({ resource: make(index) }));
  const references = (type: string): readonly object[] =>
    Array.from({ length: many }, (_, index) => ({ reference: `${type}/${index}` }));

  it.each<[string, () => object]>([
    [
      'many reports',
      () => ({
        resourceType: 'Bundle',
        entry: list((id) => ({ ...report, id: String(id), subject: { reference: `Patient/${many - id}` } })),
      }),
    ],
    [
      'many members',
      () => ({
        resourceType: 'Bundle',
        entry: [
          ...list((id) => ({
            resourceType: 'Observation',
            id: String(id),
            valueString: 'x',
            hasMember: id < 20 ? references('Observation') : [],
          })),
          { resource: { ...report, presentedForm: [], result: references('Observation') } },
        ],
      }),
    ],
    [
      'many documents and orders',
      () => ({
        resourceType: 'Bundle',
        entry: [
          ...list((id) => ({
            resourceType: 'Composition',
            section: [{ entry: [{ reference: `DiagnosticReport/${id}` }] }],
          })),
          ...list((id) => ({ resourceType: 'ImagingStudy', basedOn: [{ reference: `ServiceRequest/${id}` }] })),
          ...list((id) => ({ resourceType: 'ServiceRequest', id: String(id) })),
          ...list((id) => ({ ...report, id: String(id), basedOn: [{ reference: `ServiceRequest/${id}` }] })),
        ],
      }),
    ],
    [
      'a long address',
      () => ({
        ...report,
        subject: { reference: 'A'.repeat(20_000_000) },
        performer: [{ display: 'dr '.repeat(5_000_000) }],
      }),
    ],
    [
      'a long conclusion',
      () => ({
        ...report,
        presentedForm: [{ data: base64('a'.repeat(5_000_000)) }],
        conclusion: `b${'a'.repeat(2_000_000)}`,
      }),
    ],
    [
      'a long name',
      () => ({ ...report, code: { text: 'ct '.repeat(5_000_000) }, identifier: [{ value: ' '.repeat(5_000_000) }] }),
    ],
  ])('%s', async (_name, make) => {
    const begun = performance.now();
    await readAll(JSON.stringify(make()));
    expect(performance.now() - begun).toBeLessThan(60_000);
  });

  it('fifty megabytes of text are one report too large', async () => {
    expect(
      await readAll(JSON.stringify({ ...report, presentedForm: [{ data: base64('word '.repeat(7_500_000)) }] })),
    ).toBe(0);
  });

  it('one long text that many reports share is not told without end', async () => {
    const binary = {
      resource: { resourceType: 'Binary', id: 'b', data: base64(`FINDINGS: ${'word'.repeat(2_000_000)}`) },
    };
    const sharing = list((id) => ({ ...report, id: String(id), presentedForm: [{ url: 'Binary/b' }] }));
    expect(await readAll(JSON.stringify({ resourceType: 'Bundle', entry: [binary, ...sharing] }))).toBeLessThan(20);
  });
});
