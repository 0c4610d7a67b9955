import { describe, expect, it } from 'vitest';
import type { StudyRecord } from '#shared/records/study-record.ts';
import type { FhirElement } from './element.ts';
import { bundleOf } from './fhir-bundles.testing.ts';
import { readOne, studyOf, withText } from './reading.testing.ts';

const study = async (fields: FhirElement, ...others: FhirElement[]): Promise<StudyRecord | undefined> =>
  studyOf(
    await readOne(
      bundleOf('collection', ['', { ...withText, ...fields }], ...others.map((resource) => ['', resource] as const)),
    ),
  );

const service = (code: string): FhirElement => ({
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code }],
});

describe('what is said of the study', () => {
  it.each([
    ['CT', 'CT'],
    ['NMR', 'MR'],
    ['RUS', 'US'],
    ['NMS', 'NM'],
    ['RX', 'XR'],
    ['RAD', 'MG'],
    ['PT', 'MG'],
  ])('modality of category %s', async (code, modality) => {
    expect(await study({ category: [service(code)], code: { text: 'Mammogram' } })).toMatchObject({ modality });
  });

  it('modality of DICOM, also in words', async () => {
    const coding = [{ system: 'http://dicom.nema.org/resources/ontology/DCM', code: 'PT' }];
    expect(await study({ category: [service('RAD'), { coding }] })).toMatchObject({ modality: 'PT' });
    expect(await study({ category: { text: 'XR' } })).toMatchObject({ modality: 'XR' });
  });

  it('of a study of PET and CT, the PET', async () => {
    const imaging = { resourceType: 'ImagingStudy', id: 'i', modality: [{ code: 'CT' }, { code: 'PT' }] };
    expect(await study({ imagingStudy: [{ reference: 'ImagingStudy/i' }] }, imaging)).toMatchObject({ modality: 'PT' });
  });

  it('the study that only the order names', async () => {
    const order = { resourceType: 'ServiceRequest', id: 'o', bodySite: [{ text: 'Left knee' }] };
    const imaging = {
      resourceType: 'ImagingStudy',
      id: 'i',
      basedOn: [{ reference: 'ServiceRequest/o' }],
      identifier: [{ type: { coding: [{ code: 'ACSN' }] }, value: 'A9' }],
      started: '2025-12-31T23:59:00-08:00',
      description: 'XR KNEE',
      referrer: { display: 'Dr. Peter Oslo' },
    };
    expect(await study({ basedOn: { reference: 'ServiceRequest/o' }, code: {} }, order, imaging)).toMatchObject({
      accession: 'A9',
      studyDate: '2025-12-31',
      description: 'XR KNEE',
      modality: 'XR',
      bodyPart: 'KNEE',
      referringPhysician: { family: 'Oslo', given: 'Peter' },
    });
  });

  it.each<[string, FhirElement, string | undefined]>([
    ['by its type', { identifier: [{ value: 'x' }, { type: { coding: [{ code: 'ACSN' }] }, value: 'A1' }] }, 'A1'],
    ['in words', { identifier: [{ type: { text: 'Accession Number' }, value: 'A2' }] }, 'A2'],
    ['by its system', { identifier: [{ system: 'https://h.example/accession-number', value: 'A3' }] }, 'A3'],
    [
      'of an order that is only named',
      { basedOn: [{ identifier: { type: { coding: [{ code: 'ACSN' }] }, value: 'A4' } }] },
      'A4',
    ],
    [
      'or else the filler, before the placer',
      {
        identifier: [
          { type: { coding: [{ code: 'PLAC' }] }, value: 'P' },
          { type: { coding: [{ code: 'FILL' }] }, value: 'F' },
        ],
      },
      'F',
    ],
    ['and nothing else', { identifier: [{ value: 'x' }] }, undefined],
  ])('accession %s', async (_name, fields, accession) => {
    expect((await study(fields))?.accession).toBe(accession);
  });

  it('the patient of the order, where the report refers to nobody', async () => {
    const order = { resourceType: 'ServiceRequest', id: 'o', subject: { reference: 'Patient/1' } };
    const patient = { resourceType: 'Patient', id: '1', name: [{ family: 'Roe' }] };
    const basedOn = { reference: 'ServiceRequest/o' };
    expect((await study({ basedOn }, order, patient))?.patient).toEqual({ family: 'Roe' });
    expect((await study({ basedOn, subject: { reference: 'Patient/2' } }, order, patient))?.patient).toBeUndefined();
  });

  it('people are people, and hospitals are none', async () => {
    const performer = [
      { display: 'Radiology Department' },
      { reference: 'Organization/1', display: 'St. Example' },
      { display: 'Vale, Ines' },
    ];
    expect(await study({ performer })).toMatchObject({
      institution: 'St. Example',
      readingPhysician: { family: 'Vale', given: 'Ines' },
    });
    const role = {
      resourceType: 'PractitionerRole',
      id: 'r',
      practitioner: { display: 'Ines Vale' },
      organization: { type: 'Organization', display: 'St. Role' },
    };
    expect(await study({ performer: [{ reference: 'PractitionerRole/r' }] }, role)).toMatchObject({
      institution: 'St. Role',
      readingPhysician: { family: 'Vale', given: 'Ines' },
    });
  });

  it.each([
    ['2026-03-02T00:30:00+14:00', '2026-03-02'],
    ['2026-03', '2026-03'],
    ['2026', '2026'],
    ['2026-13-01', undefined],
    ['yesterday', undefined],
    ['20260302', undefined],
  ])('the date %s as it is written', async (effectiveDateTime, day) => {
    expect((await study({ effectiveDateTime }))?.studyDate).toBe(day);
  });

  it('the status, as far as it says something', async () => {
    expect((await study({ status: 'cancelled' }))?.status).toBe('cancelled');
    expect((await study({ status: 'unknown' }))?.status).toBeUndefined();
  });

  it('long and broken words are one line that is not too long', async () => {
    const words = await study({
      code: { text: `CT\u0000\n chest ${'x '.repeat(20_000)}` },
      identifier: { value: 'y'.repeat(9999) },
    });
    expect(words?.description).toMatch(/^CT chest x.*…$/u);
  });
});
