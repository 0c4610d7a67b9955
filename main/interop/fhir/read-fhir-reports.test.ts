import { describe, expect, it, test } from 'vitest';
import { writeZip } from '#main/interop/zip-writer.testing.ts';
import { readReportsInBytes, type ReadResult } from '#main/interop/read-reports.ts';
import type { FhirElement } from './element.ts';
import {
  base64,
  bundleOf,
  containing,
  document,
  findings,
  impression,
  searchset,
  transaction,
} from './fhir-bundles.testing.ts';
import { plain, read, readOne, reportWith, sectionsOfResult, studyOf, withText } from './reading.testing.ts';

const patientIn = (family: string): FhirElement =>
  bundleOf(
    'collection',
    ['', { ...withText, subject: { reference: 'Patient/1' } }],
    ['', { resourceType: 'Patient', id: '1', name: [{ family }] }],
  );

describe('bundles as systems send them', () => {
  it('an answer to a search, its text in a Binary', async () => {
    const result = await readOne(searchset);
    expect(sectionsOfResult(result)).toEqual({ findings, impression });
    expect(result).toMatchObject({ value: { id: 'eR1', name: 'export' } });
    expect(studyOf(result)).toEqual({
      patient: {
        family: 'Rowan',
        given: 'Ada Mae',
        mrn: '00123456',
        mrnIssuer: 'urn:oid:1.2.840.99999.4',
        birthDate: '1959-03-02',
        sex: 'F',
      },
      accession: 'ACC-77',
      modality: 'CT',
      bodyPart: 'CHEST',
      studyDate: '2026-03-02',
      description: 'CT CHEST WO CONTRAST',
      reason: 'Cough; Weight loss',
      referringPhysician: { family: 'Oslo', given: 'Peter' },
      readingPhysician: { family: 'Vale', given: 'Ines' },
      institution: 'Example Radiology',
      status: 'final',
    });
  });

  it('a report that contains all that it refers to, its text in results', async () => {
    const result = await readOne(containing);
    expect(sectionsOfResult(result)).toEqual({ indication: 'Cough.', findings, impression });
    expect(studyOf(result)).toEqual({
      patient: {
        family: 'van der Berg',
        given: 'Jan',
        mrn: '4711',
        mrnIssuer: 'St. Example',
        birthDate: '1948-11',
        sex: 'M',
      },
      modality: 'MR',
      bodyPart: 'KNEE',
      studyDate: '2026-01-09',
      readingPhysician: { family: 'Vale', given: 'Ines' },
      status: 'preliminary',
    });
  });

  it('a German document, its text in sections', async () => {
    const result = await readOne(document);
    expect(sectionsOfResult(result)).toEqual({
      indication: 'Husten & Fieber.',
      findings: 'Lunge: Beidseits gut belüftet.\nHerz: Nicht vergrößert.',
      impression: 'Kein Nachweis eines Infiltrats.',
    });
    expect(result).toMatchObject({ value: { id: 'bericht-1', text: expect.stringContaining('BEFUND:') as string } });
    expect(studyOf(result)).toEqual({
      patient: {
        family: 'von Beispiel',
        given: 'Änne Käthe',
        mrn: '81-22',
        mrnIssuer: 'https://klinik.example/pid',
        birthDate: '1971',
        sex: 'O',
      },
      modality: 'XR',
      bodyPart: 'CHEST',
      studyDate: '2026-02-11',
      description: 'Röntgen Thorax in zwei Ebenen',
      readingPhysician: { family: 'Ärztle', given: 'Jörg' },
      institution: 'Klinikum Beispielstadt',
      status: 'final',
    });
  });

  it('a document without a report, which is one itself', async () => {
    const entries = (document['entry'] as readonly { resource: FhirElement }[]).filter(
      ({ resource }) => resource['resourceType'] !== 'DiagnosticReport',
    );
    const result = await readOne({ ...document, entry: entries });
    expect(sectionsOfResult(result)).toMatchObject({ impression: 'Kein Nachweis eines Infiltrats.' });
    expect(studyOf(result)).toMatchObject({
      institution: 'Klinikum Beispielstadt',
      description: 'Radiologischer Befundbericht',
    });
  });

  it('a document of another kind, which is none', async () => {
    const summary = {
      resourceType: 'Composition',
      title: 'Patient summary',
      section: [
        {
          title: 'Allergies',
          text: { status: 'generated', div: '<div>Penicillin</div>' },
          entry: [{ reference: 'DiagnosticReport/1' }],
        },
      ],
    };
    expect(sectionsOfResult(await readOne(bundleOf('document', ['', summary])))).toBe('REPORT_EMPTY');
    const bundle = bundleOf('document', ['', summary], ['', reportWith({ id: '1' })]);
    expect(sectionsOfResult(await readOne(bundle))).toBe('REPORT_EMPTY');
  });

  it('a Dutch transaction in Latin-1, the conclusion once', async () => {
    const result = await readOne(transaction);
    expect(sectionsOfResult(result)).toEqual({
      findings: 'Geen vrij vocht. Ductus choledochus 4 à 5 mm.',
      impression: 'Geen afwijkingen.',
    });
    expect(studyOf(result)).toEqual({
      patient: {
        family: 'de Vries',
        given: 'Pieter',
        mrn: '999990019',
        mrnIssuer: 'http://fhir.nl/fhir/NamingSystem/bsn',
        birthDate: '1960-07-08',
        sex: 'U',
      },
      modality: 'US',
      bodyPart: 'ABDOMEN',
      studyDate: '2026-04',
      description: 'Echografie abdomen',
      readingPhysician: { family: 'Jansen', given: 'Anneke' },
      status: 'amended',
    });
  });

  it.each(['collection', 'document', 'message', 'transaction', 'batch', 'searchset', 'batch-response', 'unheard-of'])(
    'of type %s',
    async (type) => {
      expect(sectionsOfResult(await readOne(bundleOf(type, ['', withText])))).toMatchObject({ findings, impression });
    },
  );

  it('with several reports, each one', async () => {
    const other = { ...withText, id: 'r2', presentedForm: [plain('FINDINGS: Other.')] };
    const results = await read(bundleOf('collection', ['', withText], ['', other]), 'two.json');
    expect(results).toMatchObject([
      { value: { id: 'r1', name: 'two.json report 1' } },
      { value: { id: 'r2', name: 'two.json report 2' } },
    ]);
  });

  it('within bundles, each with its own patients', async () => {
    const results = await read(bundleOf('searchset', ['', patientIn('Roe')], ['', patientIn('Poe')]));
    expect(results.map((result) => studyOf(result)?.patient?.family)).toEqual(['Roe', 'Poe']);
  });

  it('of a history, the newest version', async () => {
    const older = { ...withText, presentedForm: [plain('FINDINGS: Older.')] };
    expect(sectionsOfResult(await readOne(bundleOf('history', ['', withText], ['', older])))).toMatchObject({
      findings,
    });
  });
});

describe('files', () => {
  const patient = { resourceType: 'Patient', id: 'p', name: [{ family: 'Roe' }] };
  const report = { ...withText, subject: { reference: 'Patient/p' } };

  it('are known by their content whatever the name', async () => {
    for (const name of ['a', 'a.txt', 'a.json', 'a.fhir', 'a.ndjson']) {
      expect(sectionsOfResult((await read(withText, name))[0])).toMatchObject({ findings, impression });
      expect(sectionsOfResult((await read(JSON.stringify(withText, undefined, 2), name))[0])).toMatchObject({
        findings,
      });
    }
  });

  it('in zip files', async () => {
    const results: ReadResult[] = [];
    const zip = writeZip([{ name: 'a/bundle', content: JSON.stringify(searchset) }]);
    for await (const result of readReportsInBytes(zip, 'a.zip')) {
      results.push(result);
    }
    expect(results).toMatchObject([{ value: { id: 'eR1', name: 'a.zip entry a/bundle' } }]);
  });

  it('of lines, which may refer to one another', async () => {
    const lines = [report, patient, { ...report, id: 'r2' }].map((resource) => JSON.stringify(resource));
    const results = await read(`${lines.join('\n')}\n`, 'a.ndjson');
    expect(results).toMatchObject([
      { value: { id: 'r1', name: 'a.ndjson line 1', study: { patient: { family: 'Roe' } } } },
      { value: { id: 'r2', name: 'a.ndjson line 3' } },
    ]);
  });

  it('of lines, a bad one among them', async () => {
    const results = await read(`${JSON.stringify(report)}\n{"resourceType": \n{"findings": "Clear."}\n`, 'a.ndjson');
    expect(results.map((result) => (result.ok ? result.value.name : result.failure.code)).sort()).toEqual([
      'REPORT_MALFORMED',
      'a.ndjson line 1',
      'a.ndjson line 3',
    ]);
  });

  it('of several lines that are cut off are no reports, though some lines are texts', async () => {
    const cut = JSON.stringify(searchset, undefined, 2).slice(0, -20);
    expect(cut).toMatch(/^\s*"Mae"$/mu);
    expect(sectionsOfResult(await readOne(cut))).toBe('REPORT_MALFORMED');
  });

  it('of a list of resources', async () => {
    expect(studyOf(await readOne([patient, report]))?.patient).toEqual({ family: 'Roe' });
  });

  it('without a report say so', async () => {
    expect(await readOne(patient)).toMatchObject({
      failure: { code: 'REPORT_EMPTY', message: expect.stringContaining('without a DiagnosticReport') as string },
    });
    expect(sectionsOfResult(await readOne(bundleOf('searchset')))).toBe('REPORT_EMPTY');
  });
});

describe('a report that cannot be read says why', () => {
  const link = { contentType: 'text/plain', url: 'https://h.example/Binary/1' };
  test.each<[string, FhirElement, string, string]>([
    ['entered in error', { ...withText, status: 'entered-in-error' }, 'REPORT_MALFORMED', 'entered in error'],
    [
      'a PDF alone',
      reportWith({ presentedForm: [{ contentType: 'application/pdf', data: base64('%PDF-1.4') }] }),
      'REPORT_NOT_TEXT',
      'a PDF',
    ],
    ['a PDF that is called text', reportWith({ presentedForm: [plain('%PDF-1.4')] }), 'REPORT_NOT_TEXT', 'a PDF'],
    [
      'an image alone',
      reportWith({ presentedForm: [{ contentType: 'image/jpeg', data: base64('x') }] }),
      'REPORT_NOT_TEXT',
      'an image',
    ],
    [
      'a PDF with a conclusion',
      reportWith({
        presentedForm: [{ contentType: 'application/pdf', data: base64('%PDF-1.4') }],
        conclusion: 'Normal.',
      }),
      'REPORT_NOT_TEXT',
      'a PDF',
    ],
    ['a link alone', reportWith({ presentedForm: [link] }), 'REPORT_EMPTY', 'links to its text'],
    [
      'no base64',
      reportWith({ presentedForm: [plain('x', { data: 'FINDINGS: Clear.' })] }),
      'REPORT_MALFORMED',
      'base64',
    ],
    [
      'results elsewhere',
      reportWith({ result: [{ reference: 'Observation/1' }] }),
      'REPORT_EMPTY',
      'results that are not in the file',
    ],
    ['nothing', reportWith({ status: 'registered' }), 'REPORT_EMPTY', 'no text'],
  ])('%s', async (_name, report, code, words) => {
    expect(await readOne(report)).toMatchObject({
      failure: { code, message: expect.stringContaining(words) as string },
    });
  });

  it('while those beside it are read', async () => {
    const results = await read(bundleOf('collection', ['', reportWith({})], ['', withText]));
    expect(results.map((result) => result.ok)).toEqual([false, true]);
  });
});
