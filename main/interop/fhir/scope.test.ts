import { describe, expect, it } from 'vitest';
import type { FhirElement } from './element.ts';
import { bundleOf } from './fhir-bundles.testing.ts';
import { readOne, studyOf, withText } from './reading.testing.ts';

const patient = (family: string, id = '1'): FhirElement => ({ resourceType: 'Patient', id, name: [{ family }] });

const version = (family: string, versionId: string): FhirElement => ({ ...patient(family), meta: { versionId } });

/** The family name of whom a report means that stands under a URL. */
const subjectOf = async (
  url: string,
  reference: string,
  ...others: readonly (readonly [url: string, resource: FhirElement])[]
): Promise<string | undefined> => {
  const result = await readOne(bundleOf('collection', [url, { ...withText, subject: { reference } }], ...others));
  return studyOf(result)?.patient?.family;
};

describe('references', () => {
  it.each([
    ['urn:uuid:1A', 'urn:uuid:1a'],
    ['urn:oid:1.2.3', 'urn:oid:1.2.3'],
    ['https://a.example/fhir/Patient/1', 'https://a.example/fhir/Patient/1'],
    ['https://a.example/fhir/Patient/1/_history/3', 'https://a.example/fhir/Patient/1'],
    ['Patient/1', ''],
    ['Patient/1/_history/1', ''],
    ['https://a.example/fhir/Patient/1', 'urn:uuid:1a'],
  ])('%s is found at "%s"', async (reference, url) => {
    expect(await subjectOf('', reference, [url, patient('Roe')])).toBe('Roe');
  });

  it('that are relative go on from where the report stands', async () => {
    const a = 'https://a.example/fhir';
    const b = 'https://b.example/fhir';
    const both = [
      [`${b}/Patient/1`, patient('Wrong')],
      [`${a}/Patient/1`, patient('Roe')],
    ] as const;
    expect(await subjectOf(`${a}/DiagnosticReport/1`, 'Patient/1', ...both)).toBe('Roe');
    expect(
      await subjectOf(`${a}/DiagnosticReport/1`, 'Patient/1', [`${b}/Patient/1`, patient('Wrong')]),
    ).toBeUndefined();
  });

  it('never lead to the same number on another server', async () => {
    const elsewhere = ['https://b.example/fhir/Patient/1', patient('Wrong')] as const;
    expect(await subjectOf('', 'https://a.example/fhir/Patient/1', elsewhere)).toBeUndefined();
  });

  it('to a version find that one', async () => {
    const versions = [
      ['', version('New', '2')],
      ['', version('Old', '1')],
    ] as const;
    expect(await subjectOf('', 'Patient/1/_history/1', ...versions)).toBe('Old');
    expect(await subjectOf('', 'Patient/1', ...versions)).toBe('New');
  });

  it('by a query find what has the identifier', async () => {
    const found = { ...patient('Roe'), identifier: [{ system: 'https://h.example/mrn', value: '8' }] };
    expect(await subjectOf('', 'Patient?identifier=https://h.example/mrn|8', ['', found])).toBe('Roe');
    expect(await subjectOf('', 'Patient?identifier=https%3A%2F%2Fh.example%2Fmrn%7C8', ['', found])).toBe('Roe');
    expect(await subjectOf('', 'Patient?name=Roe', ['', found])).toBeUndefined();
  });

  it('that lead nowhere say what they display and identify', async () => {
    const subject = {
      reference: 'Patient/9',
      display: 'Roe, Jane',
      identifier: { value: '12', assigner: { display: 'St. Example' } },
    };
    expect(studyOf(await readOne({ ...withText, subject }))?.patient).toEqual({
      family: 'Roe',
      given: 'Jane',
      mrn: '12',
      mrnIssuer: 'St. Example',
    });
  });

  it('to what is no patient give none', async () => {
    const device = { resourceType: 'Device', id: 'd', name: [{ family: 'Phantom' }] };
    expect(await subjectOf('', 'Device/d', ['', device])).toBeUndefined();
    expect(
      studyOf(await readOne({ ...withText, subject: { reference: 'Group/1', display: 'A group' } }))?.patient,
    ).toBeUndefined();
  });

  it('between contained resources stay within their holder', async () => {
    const order = {
      resourceType: 'ServiceRequest',
      id: 'o',
      requester: { reference: '#who' },
      subject: { reference: 'Patient/1' },
    };
    const who = { resourceType: 'Practitioner', id: 'who', name: [{ family: 'Oslo' }] };
    const stranger = { resourceType: 'Practitioner', id: 'who', name: [{ family: 'Wrong' }] };
    const report = { ...withText, contained: [order, who], basedOn: [{ reference: '#o' }] };
    const bundle = bundleOf('collection', ['', report], ['', { ...patient('Roe'), contained: [stranger] }]);
    expect(studyOf(await readOne(bundle))).toMatchObject({
      referringPhysician: { family: 'Oslo' },
      patient: { family: 'Roe' },
    });
  });
});
