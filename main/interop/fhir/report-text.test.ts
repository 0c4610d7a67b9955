import { describe, expect, it } from 'vitest';
import type { FhirElement } from './element.ts';
import { base64, findings, impression, reportText } from './fhir-bundles.testing.ts';
import { plain, readOne, reportWith, sectionsOfResult } from './reading.testing.ts';

const results = [{ reference: '#a' }];

const observation = (fields: FhirElement, id = 'a'): FhirElement => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  ...fields,
});

const sections = async (fields: FhirElement): Promise<unknown> => sectionsOfResult(await readOne(reportWith(fields)));

const coded = (system: string, code: string): FhirElement =>
  observation({ code: { coding: [{ system, code }] }, valueString: 'Words.' });

const both = (one: FhirElement): FhirElement => ({
  contained: [one, observation({ code: { text: 'Befund' }, valueString: 'Frei.' }, 'b')],
  result: [...results, { reference: '#b' }],
});

describe('the text of a report', () => {
  it.each([
    ['plain text without a type', { data: base64(reportText) }],
    ['plain text in UTF-16', { contentType: 'text/plain; charset=UTF-16LE', data: base64(reportText, 'utf16le') }],
    [
      'plain text in a character set that nobody knows',
      plain(reportText, { contentType: 'text/plain;charset="klingon"' }),
    ],
    ['base64 in lines', plain(reportText, { data: base64(reportText).replaceAll(/(.{76})/gu, '$1\r\n') })],
    ['base64 without its end', plain(reportText, { data: base64(reportText).replace(/=+$/u, '') })],
    [
      'HTML',
      { contentType: 'text/html; charset=utf-8', data: base64(`<p>${reportText.replaceAll('\n', '<br>')}</p>`) },
    ],
    [
      'XHTML',
      { contentType: 'application/xhtml+xml', data: base64(`<div>${reportText.replaceAll('\n', '<br/>')}</div>`) },
    ],
    ['HTML that is called plain', plain(`<html><p>${reportText.replaceAll('\n', '<br>')}</p>`)],
    [
      'RTF',
      { contentType: 'application/rtf', data: base64(`{\\rtf1\\ansi ${reportText.replaceAll('\n', '\\par\n')}}`) },
    ],
    ['RTF that is called plain', plain(`{\\rtf1\\ansi ${reportText.replaceAll('\n', '\\par\n')}}`)],
  ])('in %s', async (_name, form) => {
    expect(await sections({ presentedForm: [form] })).toEqual({
      exam: 'CT CHEST WITHOUT CONTRAST',
      indication: 'Cough.',
      findings,
      impression,
    });
  });

  it('is the best form of several', async () => {
    const pdf = { contentType: 'application/pdf', data: base64('%PDF-1.7 …') };
    const html = { contentType: 'text/html', data: base64('<p>FINDINGS: Of HTML.</p>') };
    expect(await sections({ presentedForm: [pdf, html, plain('FINDINGS: Plain.')] })).toEqual({ findings: 'Plain.' });
    expect(await sections({ presentedForm: [pdf, html] })).toEqual({ findings: 'Of HTML.' });
    expect(await sections({ presentedForm: [plain(' '), pdf, html] })).toEqual({ findings: 'Of HTML.' });
    expect(await sections({ presentedForm: [plain('x', { data: 'no base64!' }), html] })).toEqual({
      findings: 'Of HTML.',
    });
  });

  it('is in the language of the report rather than translated', async () => {
    const english = plain('FINDINGS: Clear.', { language: 'en' });
    const german = { contentType: 'text/html', data: base64('<p>Befund: Frei.</p>'), language: 'de' };
    expect(await sections({ language: 'de-CH', presentedForm: [english, german] })).toEqual({ findings: 'Frei.' });
    expect(await sections({ presentedForm: [english, german] })).toEqual({ findings: 'Clear.' });
  });

  it('is the newest of several of one form', async () => {
    const older = plain('FINDINGS: Older.', { creation: '2026-01-01T08:00:00Z' });
    const newer = plain('FINDINGS: Newer.', { creation: '2026-01-02T08:00:00Z' });
    expect(await sections({ presentedForm: [older, newer] })).toEqual({ findings: 'Newer.' });
  });

  it('is in the results where no form can be read', async () => {
    const contained = [observation({ code: { text: 'Findings' }, valueString: findings })];
    const pdf = { contentType: 'application/pdf', data: base64('%PDF-1.7') };
    expect(await sections({ contained, result: results, presentedForm: [pdf] })).toEqual({ findings });
  });

  it('is one Observation with all sections in it', async () => {
    const contained = [
      observation({ code: { coding: [{ system: 'http://loinc.org', code: '18748-4' }] }, valueString: reportText }),
    ];
    expect(await sections({ contained, result: results })).toMatchObject({
      exam: 'CT CHEST WITHOUT CONTRAST',
      findings,
      impression,
    });
  });

  it.each([
    ['of findings', { coding: [{ system: 'http://loinc.org', code: '59776-5' }] }],
    ['that is called a report', { text: 'Radiology Report' }],
    ['of anything', { text: 'CT Chest' }],
  ])('may stand whole in an Observation %s', async (_name, code) => {
    const contained = [observation({ code, valueString: reportText })];
    expect(await sections({ contained, result: results })).toMatchObject({
      findings,
      impression,
      indication: 'Cough.',
    });
    const more = observation({ code: { text: 'Addendum' }, valueString: 'Addendum: Seen again.' }, 'b');
    expect(await sections({ contained: [...contained, more], result: [...results, { reference: '#b' }] })).toEqual({
      exam: 'CT CHEST WITHOUT CONTRAST',
      indication: 'Cough.',
      findings,
      impression,
      addendum: 'Seen again.',
    });
  });

  it('does not name the study before what was found', async () => {
    const one = observation({ code: { text: 'CT chest' }, valueString: 'Clear.' });
    expect(await sections(both(one))).toEqual({ findings: 'Clear.\nFrei.' });
  });

  it('is the lines, components, members and notes of Observations', async () => {
    const contained = [
      observation({
        code: { coding: [{ code: '59776-5' }] },
        hasMember: [{ reference: '#b' }, { reference: '#c' }, { reference: '#a' }],
      }),
      observation({ code: { text: 'Findings' }, valueString: 'Clear.', note: [{ text: 'As before.' }] }, 'b'),
      observation(
        {
          code: { text: 'Nodule' },
          component: [
            { code: { text: 'Size' }, valueQuantity: { value: 6, unit: 'mm' } },
            { code: { text: 'Site' }, valueCodeableConcept: { coding: [{ display: 'Right upper lobe' }] } },
            { code: { text: 'Impression' }, valueString: 'Benign.' },
          ],
        },
        'c',
      ),
    ];
    expect(await sections({ contained, result: results })).toEqual({
      findings: 'Clear.\nAs before.\nSize: 6 mm\nSite: Right upper lobe',
      impression: 'Benign.',
    });
  });

  it('takes codes that name sections from LOINC and DICOM alone', async () => {
    expect(await sections(both(coded('http://loinc.org', '19005-8')))).toEqual({
      findings: 'Frei.',
      impression: 'Words.',
    });
    expect(await sections(both(coded('http://dicom.nema.org/resources/ontology/DCM', '121073')))).toMatchObject({
      impression: 'Words.',
    });
    expect(await sections(both(coded('https://h.example/own', '121073')))).toEqual({ findings: 'Words.\nFrei.' });
  });

  it('is the narrative where nothing else is', async () => {
    const text = { status: 'generated', div: '<div><p>FINDINGS: Clear.</p><p>IMPRESSION: Normal.</p></div>' };
    expect(await sections({ text })).toEqual({ findings: 'Clear.', impression: 'Normal.' });
    expect(await sections({ text: { ...text, status: 'empty' } })).toBe('REPORT_EMPTY');
  });

  it('is not a narrative that was generated of a report whose text nobody can read here', async () => {
    const presentedForm = [{ contentType: 'application/pdf', data: base64('%PDF-1.7') }];
    const text = { status: 'generated', div: '<div>CT chest of Ada Rowan</div>' };
    expect(await sections({ text, presentedForm })).toBe('REPORT_NOT_TEXT');
    const additional = { status: 'additional', div: '<div>FINDINGS: Clear.</div>' };
    expect(await sections({ text: additional, presentedForm })).toEqual({ findings: 'Clear.' });
  });
});
