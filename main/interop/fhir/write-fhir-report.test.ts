import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { readJsonReports } from '#main/interop/json-reports.ts';
import type { OutgoingReport } from '#main/services/ports.ts';
import { sectionText } from '#shared/report/sections.ts';
import { writeFhirReport } from './write-fhir-report.ts';

const full: OutgoingReport = {
  id: '0f1e2d3c-4b5a-4968-8776-655443322110',
  study: {
    patient: {
      family: 'van der Berg',
      given: 'Änne',
      mrn: '00123',
      mrnIssuer: 'St. Example',
      birthDate: '1959-03-02',
      sex: 'F',
    },
    accession: 'ACC-77',
    modality: 'CT',
    bodyPart: 'CHEST',
    studyDate: '2026-03-02',
    description: 'CT CHEST WITHOUT CONTRAST',
    reason: 'Cough; weight loss',
    referringPhysician: { family: 'Oslo', given: 'Peter' },
    readingPhysician: { family: 'Vale', given: 'Ines' },
    institution: 'Example Radiology',
    status: 'preliminary',
  },
  title: 'CT chest',
  sections: [
    { kind: 'exam', heading: 'EXAM', text: 'CT CHEST WITHOUT CONTRAST' },
    { kind: 'indication', heading: 'INDICATION', text: 'Cough.' },
    { kind: 'comparison', heading: 'COMPARISON', text: '' },
    {
      kind: 'impression',
      heading: 'IMPRESSION',
      text: '1. 6 mm nodule ≥ 4 mm in the right upper lobe.\n2. No effusion.',
    },
    { kind: 'findings', heading: 'FINDINGS', text: 'The lungs are clear.\n\nNo effusion or pneumothorax.' },
  ],
  readerName: 'Dr. Ines Vale',
  acceptedAt: Date.UTC(2026, 2, 2, 22, 30),
};

const bare: OutgoingReport = {
  id: full.id,
  study: {},
  title: 'Chest radiograph',
  sections: [
    { kind: 'findings', heading: 'BEFUND', text: 'Unauffällig.' },
    { kind: 'impression', heading: 'BEURTEILUNG', text: 'Kein Infiltrat.' },
  ],
  readerName: 'Ines Vale',
  acceptedAt: 0,
};

/** What FHIR R4 allows of what is written, element by element (http://hl7.org/fhir/R4). */
const id = z.string().regex(/^[A-Za-z0-9\-.]{1,64}$/u);
const string = z
  .string()
  .regex(/^[ \r\n\t\S]+$/u)
  .max(1024 * 1024);
const uri = z.string().regex(/^\S+$/u);
const code = z.string().regex(/^\S+(?: \S+)*$/u);
const date = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u);
const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u);
const uuid = z.string().regex(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
const reference = z.strictObject({
  reference: uuid,
  type: z.enum(['Patient', 'Practitioner', 'Organization', 'ServiceRequest']),
});
const coding = z.strictObject({ system: uri, code, display: string.optional() });
const concept = z.strictObject({ coding: z.array(coding).min(1).optional(), text: string.optional() });
const identifier = z.strictObject({
  type: concept.optional(),
  system: uri.optional(),
  value: string,
  assigner: z.strictObject({ display: string }).optional(),
});
const name = z.strictObject({
  use: z.literal('official').optional(),
  family: string.optional(),
  given: z.array(string).min(1).optional(),
  text: string.optional(),
});
const absent = z.strictObject({
  extension: z.tuple([
    z.strictObject({
      url: z.literal('http://hl7.org/fhir/StructureDefinition/data-absent-reason'),
      valueCode: z.literal('unknown'),
    }),
  ]),
});
const resource = z.discriminatedUnion('resourceType', [
  z.strictObject({
    resourceType: z.literal('DiagnosticReport'),
    id,
    identifier: z.array(identifier).min(1),
    basedOn: z.array(reference).min(1).optional(),
    status: z.literal('preliminary'),
    category: z.array(concept).min(1),
    code: concept,
    subject: reference.optional(),
    effectiveDateTime: date.optional(),
    issued: instant,
    performer: z.array(reference).min(1),
    resultsInterpreter: z.array(reference).min(1).optional(),
    conclusion: string.optional(),
    presentedForm: z
      .array(
        z.strictObject({ contentType: z.literal('text/plain; charset=utf-8'), data: z.base64(), creation: instant }),
      )
      .length(1)
      .optional(),
  }),
  z.strictObject({
    resourceType: z.literal('Patient'),
    id,
    identifier: z.array(identifier).min(1).optional(),
    name: z.array(name).length(1).optional(),
    gender: z.enum(['male', 'female', 'other', 'unknown']).optional(),
    birthDate: date.optional(),
  }),
  z.strictObject({ resourceType: z.literal('Practitioner'), id, name: z.array(name).length(1) }),
  z.strictObject({ resourceType: z.literal('Organization'), id, name: string }),
  z.strictObject({
    resourceType: z.literal('ServiceRequest'),
    id,
    identifier: z.array(identifier).min(1).optional(),
    status: z.literal('active'),
    intent: z.literal('order'),
    code: concept.optional(),
    subject: z.union([reference, absent]),
    requester: reference.optional(),
    reasonCode: z.array(concept).min(1).optional(),
    bodySite: z.array(concept).min(1).optional(),
  }),
]);
const bundleSchema = z.strictObject({
  resourceType: z.literal('Bundle'),
  id,
  type: z.literal('collection'),
  timestamp: instant,
  entry: z.array(z.strictObject({ fullUrl: uuid, resource })).min(1),
});

function write(report: OutgoingReport): z.infer<typeof bundleSchema> {
  return bundleSchema.parse(JSON.parse(writeFhirReport(report)));
}

function readBack(report: OutgoingReport) {
  const [result, ...others] = readJsonReports(writeFhirReport(report), 'written');
  expect(others).toEqual([]);
  if (result?.ok !== true) {
    throw new Error('What was written cannot be read.');
  }
  return result.value;
}

test.each([
  ['with all that can be known', full],
  ['with nothing beside its text', bare],
  ['without a patient', { ...full, study: { accession: 'A' } }],
  ['without text', { ...bare, sections: [] }],
  ['with an identifier of a system', { ...full, study: { patient: { mrn: '1', mrnIssuer: 'urn:oid:1.2.3' } } }],
  [
    'with signs that FHIR does not allow',
    { ...full, study: { description: 'CT\u0000\u001b chest' }, readerName: 'Ines\u0007 Vale' },
  ],
])('a report %s keeps to FHIR R4', (_name, report) => {
  const { entry } = write(report);
  const urls = new Set(entry.map(({ fullUrl }) => fullUrl));
  expect(urls.size).toBe(entry.length);
  const references = [...JSON.stringify(entry).matchAll(/"reference":"([^"]+)"/gu)].map(([, url]) => url);
  expect(references.filter((url) => url === undefined || !urls.has(url))).toEqual([]);
  expect(entry.map((one) => one.fullUrl)).toEqual(entry.map((one) => `urn:uuid:${one.resource.id}`));
});

describe('what is written is read back', () => {
  it('with all that was known', () => {
    const { study, report, id: readId } = readBack(full);
    expect(readId).toBe(full.id);
    expect(study).toEqual(full.study);
    for (const { kind, text } of full.sections) {
      expect(sectionText(report, kind)).toBe(text);
    }
    expect(report.sections.map(({ kind }) => kind)).toEqual(['exam', 'indication', 'impression', 'findings']);
  });

  it('under the headings of the site', () => {
    const { text, report, study } = readBack(bare);
    expect(text).toBe('BEFUND:\nUnauffällig.\n\nBEURTEILUNG:\nKein Infiltrat.\n');
    expect([sectionText(report, 'findings'), sectionText(report, 'impression')]).toEqual([
      'Unauffällig.',
      'Kein Infiltrat.',
    ]);
    expect(study).toEqual({
      modality: 'XR',
      bodyPart: 'CHEST',
      description: 'Chest radiograph',
      readingPhysician: { family: 'Vale', given: 'Ines' },
      status: 'preliminary',
    });
  });

  it.each(['CT', 'XR', 'MR', 'US', 'PT', 'NM', 'MG', 'XA', 'RF', 'DX', 'CR'])('with the modality %s', (modality) => {
    expect(readBack({ ...full, study: { ...full.study, modality } }).study?.modality).toBe(modality);
  });

  it.each(['1959', '1959-03', '1959-03-02'])('with dates as exact as %s', (day) => {
    const study = { ...full.study, studyDate: day, patient: { ...full.study.patient, birthDate: day } };
    expect(readBack({ ...full, study }).study).toEqual(study);
  });

  it('with further given names beside the first', () => {
    const patient = { family: 'Rowan', given: 'Ada', middle: 'Mae' };
    expect(readBack({ ...full, study: { patient } }).study?.patient).toEqual({ family: 'Rowan', given: 'Ada Mae' });
  });
});

function idsOf(report: OutgoingReport): readonly string[] {
  return write(report).entry.map(({ fullUrl }) => fullUrl);
}

test('the same report gives the same bytes, and another one other ids', () => {
  expect(writeFhirReport(full)).toBe(writeFhirReport(structuredClone(full)));
  const other = new Set(idsOf({ ...full, id: '0f1e2d3c-4b5a-4968-8776-655443322111' }));
  expect(idsOf(full).filter((url) => other.has(url))).toEqual([]);
});
