import { describe, expect, it } from 'vitest';
import type { PersonName, StudyRecord } from '#shared/records/study-record.ts';
import { found } from './found.testing.ts';
import { findKnownValues } from './known-values.ts';
import { mergeSpans } from './merge-spans.ts';
import { tokensOf } from './tokens.ts';

const known = (text: string, study: StudyRecord, people: readonly PersonName[] = []) =>
  found(text, mergeSpans(findKnownValues(text, tokensOf(text), study, people)));
const of = (family: string, given?: string, middle?: string): StudyRecord => ({
  patient: { family, ...(given !== undefined && { given }), ...(middle !== undefined && { middle }) },
});

it.each([
  ['PENHALLOW, ROSALIND came.', of('Penhallow', 'Rosalind'), ['PENHALLOW', 'ROSALIND']],
  ['Rosalind Penhallow came.', of('PENHALLOW', 'ROSALIND'), ['Rosalind Penhallow']],
  ['R. Penhallow came.', of('Penhallow', 'Rosalind'), ['R. Penhallow']],
  ['Penhallow, R. came.', of('Penhallow', 'Rosalind'), ['Penhallow, R.']],
  ['Penhallow’s prior study.', of('Penhallow'), ['Penhallow']],
  ["Penhallow's prior study.", of('Penhallow'), ['Penhallow']],
  ['ask penhallow about it', of('Penhallow'), ['penhallow']],
  ['Ms Penhallow-Osei came.', of('Penhallow-Osei'), ['Penhallow-Osei']],
  ['Ms Penhallow came.', of('Penhallow-Osei'), ['Penhallow']],
  ['PENHALLOWOSEI', of('Penhallow-Osei'), ['PENHALLOWOSEI']],
  ['gezien: van der Zwaluw', of('van der Zwaluw'), ['van der Zwaluw']],
  ['gezien: Zwaluw', of('van der Zwaluw'), ['Zwaluw']],
  ['Herr Mueller kam.', of('Müller'), ['Mueller']],
  ['Herr Müller kam.', of('Mueller'), ['Müller']],
  ['Herr MULLER kam.', of('Müller'), ['MULLER']],
  ['Frau Groesser kam.', of('Größer'), ['Groesser']],
  ['Müllers Befund', of('Müller'), ['Müllers']],
  ['Jansens onderzoek', of('Jansen'), ['Jansens']],
  ["mevrouw D'Haese", of("D'Haese"), ["D'Haese"]],
  ['mevrouw Dhaese', of("D'Haese"), ['Dhaese']],
  // Names that are words, where they are written as names.
  ['Seen with Mr White today.', of('White', 'Ann'), ['White']],
  ['Klein, Peter', of('Klein', 'Peter'), ['Klein', 'Peter']],
  ['gezien: meneer Groot vandaag', of('Groot', 'Jan'), ['Groot']],
  ['told Ann Long of it', of('Long', 'Ann'), ['Ann Long']],
  ['RE: ST. CLAIR, Ann / DOB', of('St. Clair', 'Ann'), ['ST. CLAIR', 'Ann']],
  ['en met j. terpstra via de balie', of('Terpstra', 'Jan'), ['j. terpstra']],
  ['gezien door A. Prins vandaag', of('Prins', 'Anna'), ['A. Prins']],
])('finds what is known in "%s"', (text, study, expected) => {
  expect(known(text, study)).toEqual(expected);
});

it.each([
  ['White matter disease.', of('White', 'Ann')],
  ['A white lesion.', of('White', 'Ann')],
  ['Smith fracture of the radius.', of('Smith', 'Ann')],
  ['Baker cyst behind the knee.', of('Baker', 'Ann')],
  ['Baker-Zyste links.', of('Baker', 'Ann')],
  ['a long segment stenosis', of('Long', 'Ann')],
  ['Long segment stenosis.', of('Long', 'Ann')],
  ['Kleiner Erguss. Klein und unverändert.', of('Klein', 'Peter')],
  ['Een klein infiltraat, groot hart.', of('Groot', 'Jan')],
  ['Groot hart. Klein infiltraat.', of('Klein', 'Jan')],
  ['WHITE MATTER DISEASE IS SEEN', of('White', 'Ann')],
  ['Status nach Morbus Hodgkin.', of('Hodgkin', 'Ann')],
])('leaves "%s" alone', (text, study) => {
  expect(known(text, study)).toEqual([]);
});

describe('numbers and places', () => {
  const study: StudyRecord = {
    patient: { mrn: '00417722' },
    accession: 'CT-24-1187',
    institution: 'Larkhill Infirmary',
    priors: [{ accession: 'XR-19-0042' }],
  };

  it.each([
    ['417722', ['417722']],
    ['00 41 77 22', ['41 77 22']],
    ['0000417722', ['0000417722']],
    ['41-77-22', ['41-77-22']],
    ['CT241187', ['CT241187']],
    ['ct-24-1187', ['ct-24-1187']],
    ['prior XR-19-0042', ['XR-19-0042']],
    ['at LARKHILL INFIRMARY', ['LARKHILL INFIRMARY']],
    ["Larkhill Infirmary's ward", ["Larkhill Infirmary's"]],
    ['Larkhill, Infirmary', ['Larkhill, Infirmary']],
    ['1417722', []],
    ['4177225', []],
  ])('in "%s"', (text, expected) => {
    expect(known(text, study)).toEqual(expected);
  });

  it('a short number counts where it is called one', () => {
    const short: StudyRecord = { patient: { mrn: '417' } };
    expect(known('MRN 417', short)).toEqual(['417']);
    expect(known('417 images', short)).toEqual([]);
  });
});

it('finds initials of those who sign, and no abbreviation', () => {
  const study: StudyRecord = { readingPhysician: { family: 'Penhallow', given: 'Rosalind' } };
  expect(known('Normal.\nRP/mk', study)).toEqual(['RP']);
  expect(known('Signed: RP', study)).toEqual(['RP']);
  expect(known('Told R.P. of it', study)).toEqual(['R.P.']);
  expect(known('RP shunt', study)).toEqual([]);
});

it('finds who works at the station', () => {
  expect(known('Told Penhallow of it', {}, [{ family: 'Penhallow', given: 'Rosalind' }])).toEqual(['Penhallow']);
});
