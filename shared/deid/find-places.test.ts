import { expect, it } from 'vitest';
import { findPlaces } from './find-places.ts';
import { mergeSpans } from './merge-spans.ts';

const places = (text: string) =>
  mergeSpans(findPlaces(text)).map(({ start, end, category }) => [category, text.slice(start, end)]);

it.each([
  ['lives at 12 Larch Street, apt 4', 'address', '12 Larch Street, apt 4'],
  ['4 Quarry Lane', 'address', '4 Quarry Lane'],
  ['Penhallow, OH 44114', 'address', 'Penhallow, OH 44114'],
  ['PO Box 1177', 'address', 'PO Box 1177'],
  ['BR9 2QT', 'address', 'BR9 2QT'],
  ['Lindenstraße 5', 'address', 'Lindenstraße 5'],
  ['Am Feldhus 12, 48231 Warendorf', 'address', 'Am Feldhus 12, 48231 Warendorf'],
  ['Postfach 12 34', 'address', 'Postfach 12 34'],
  ['Steinbrück, den 29.07.2026', 'address', 'Steinbrück'],
  ['Zwaluwlaan 8', 'address', 'Zwaluwlaan 8'],
  ['7411 KT Deventer', 'address', '7411 KT Deventer'],
  ['woont in Oldeneel', 'address', 'Oldeneel'],
  ['Transferred to Larkhill Infirmary.', 'institution', 'Larkhill Infirmary'],
  ["St. Brannoc's Hospital", 'institution', "St. Brannoc's Hospital"],
  ['Klinikum Warendorf', 'institution', 'Klinikum Warendorf'],
  ['Sint Brannoc Ziekenhuis', 'institution', 'Sint Brannoc Ziekenhuis'],
])('finds the place of "%s"', (text, category, value) => {
  expect(places(text)).toEqual([[category, value]]);
});

it.each([
  'Heidelberg classification',
  'Boston brace',
  'Mayo Clinic grade 2',
  'Milwaukee shoulder',
  'The outside hospital sent images.',
  'Emergency Department',
  'Gallenweg 4 mm weit',
  'Morel-Lavallee 8 x 3 cm',
  'Boksersfractuur MC5',
  'Abflussweg 3',
  'Harnweg 2 frei',
  '2000 HU',
  '1500 MR units',
  'In der Klinik unauffällig.',
  'In het ziekenhuis gezien.',
  '5 Main branches',
  'Vancouver B2 fracture',
  '12345 counts',
  'Toronto consensus',
])('leaves "%s" alone', (text) => {
  expect(places(text)).toEqual([]);
});
