import { expect, it } from 'vitest';
import { findFields } from './find-fields.ts';
import { mergeSpans } from './merge-spans.ts';
import { tokensOf } from './tokens.ts';

const fields = (text: string) =>
  mergeSpans(findFields(text, tokensOf(text))).map(({ start, end, category }) => [category, text.slice(start, end)]);

it.each([
  ['MRN: 00-41-77', [['mrn', '00-41-77']]],
  ['MRN 417722', [['mrn', '417722']]],
  ['Accession #: CT2024-11', [['accession', 'CT2024-11']]],
  ['Patient Name: Okafor, Ngozi A.', [['name', 'Okafor, Ngozi A.']]],
  [
    'Patient  QUILLFEATHER, ROSALIND | DOB 6 3 1951',
    [
      ['name', 'QUILLFEATHER, ROSALIND'],
      ['date', '6 3 1951'],
    ],
  ],
  ['Referring Physician: Dr. Tamsin Ashgrove', [['name', 'Tamsin Ashgrove']]],
  ['Job 471122', [['other-number', '471122']]],
  ['Serial no: PX-88213', [['device', 'PX-88213']]],
  ['Policy number: 88-1204417', [['insurance', '88-1204417']]],
  ['Address: 4 Larch End', [['address', '4 Larch End']]],
  ['Hospital: Larkhill Infirmary', [['institution', 'Larkhill Infirmary']]],
  ['Name: Brackwedde, Anneliese', [['name', 'Brackwedde, Anneliese']]],
  ['Pat.-Nr.: 4711822', [['mrn', '4711822']]],
  ['Überweiser: Dr. med. Ottokar Feldhus', [['name', 'Ottokar Feldhus']]],
  ['Naam: Dhr. P. van Oldeneel', [['name', 'P. van Oldeneel']]],
  ['BSN: 123456782', [['social-security', '123456782']]],
  ['Verwijzer: mw. dr. T. Terpstra', [['name', 'T. Terpstra']]],
])('finds the values of "%s"', (text, expected) => {
  expect(fields(text)).toEqual(expected);
});

it.each([
  'Patient: 54-year-old man',
  'Exam: CT chest',
  'Findings: Lungs are clear.',
  'Hospital: the patient was admitted there and is well.',
  'Fall 12',
  'Technik: axiale Schichten',
  'Onderzoek: CT thorax',
  'Indication: cough',
  'Patient positioning: supine',
])('leaves "%s" alone', (text) => {
  expect(fields(text)).toEqual([]);
});
