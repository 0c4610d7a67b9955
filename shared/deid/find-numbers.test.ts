import { expect, it } from 'vitest';
import { findNumbers } from './find-numbers.ts';
import { mergeSpans } from './merge-spans.ts';

const numbers = (text: string) =>
  mergeSpans(findNumbers(text)).map(({ start, end, category }) => [category, text.slice(start, end)]);

it.each([
  ['513-22-8841', 'social-security', '513-22-8841'],
  ['65 170839 J 003', 'social-security', '65 170839 J 003'],
  ['756.1234.5678.97', 'social-security', '756.1234.5678.97'],
  ['85.07.30-033.61', 'social-security', '85.07.30-033.61'],
  ['1EG4-TE5-MK73', 'insurance', '1EG4-TE5-MK73'],
  ['A123456780', 'insurance', 'A123456780'],
  ['DE89 3704 0044 0532 0130 00', 'account', 'DE89 3704 0044 0532 0130 00'],
  ['NL91ABNA0417164300', 'account', 'NL91ABNA0417164300'],
  ['1.2.840.113619.2.55.3.604688', 'other-number', '1.2.840.113619.2.55.3.604688'],
  ['Film-Nr. F-33817', 'other-number', 'F-33817'],
  ['Ticket no. 47110', 'other-number', '47110'],
  ['CT-20-0012345', 'accession', 'CT-20-0012345'],
  ['12345678', 'other-number', '12345678'],
  ['Unfall mit HH-AB 1234', 'vehicle', 'HH-AB 1234'],
])('finds the number in "%s"', (text, category, value) => {
  expect(numbers(text)).toEqual([[category, value]]);
});

it.each([
  'CPT 71260',
  'ICD-10 1234567',
  'model 1234567',
  'DLP 1234567 mGy*cm',
  'Counts: 5000000',
  'Image no. 12',
  'Bild Nr. 1234',
  'L4-L5 and T11-12',
  'G3P1011',
  'Platelets 250000/ul',
  'Phases at 30, 70 and 180 s',
  'BI-RADS 4',
  'Lot size 12',
])('leaves "%s" alone', (text) => {
  expect(numbers(text)).toEqual([]);
});
