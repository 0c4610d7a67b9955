import { expect, it } from 'vitest';
import { findCuedNames } from './find-cued-names.ts';
import { found } from './found.testing.ts';
import { mergeSpans } from './merge-spans.ts';
import { tokensOf } from './tokens.ts';

const names = (text: string) => found(text, mergeSpans(findCuedNames(text, tokensOf(text))));

it.each([
  // Titles.
  ['Seen by Dr. Quillfeather today.', ['Quillfeather']],
  ['Dr. Brack and Osei agree.', ['Brack', 'Osei']],
  ['Prof. Dr. med. Ottokar Feldhus', ['Ottokar Feldhus']],
  ['Frau Mai ist bekannt.', ['Mai']],
  ['Herrn Klein geht es gut.', ['Klein']],
  ['dhr. Vrij komt terug.', ['Vrij']],
  ['mevr. van der Zwaluw', ['van der Zwaluw']],
  ['Mr. White was told.', ['White']],
  // Deeds.
  ['Dictated by Tamsin Ashgrove at noon.', ['Tamsin Ashgrove']],
  ['Discussed with the referring physician, Rosalind Penhallow.', ['Rosalind Penhallow']],
  ['befundet von Anneliese Brackwedde', ['Anneliese Brackwedde']],
  ['Besprochen mit Stationsarzt Ottokar Feldhus.', ['Ottokar Feldhus']],
  ['besproken met Tjeerd Oldeneel', ['Tjeerd Oldeneel']],
  ['doorgebeld aan Wietske Terpstra', ['Wietske Terpstra']],
  ['dictated\nby Tamsin Ashgrove', ['Tamsin Ashgrove']],
  // Degrees, particulars, brackets, occupations.
  ['Tamsin Ashgrove, MD', ['Tamsin Ashgrove']],
  ['Tamsin J. Ashgrove MD', ['Tamsin J. Ashgrove']],
  ['Skye Rivers (DOB 6/1/2010)', ['Skye Rivers']],
  ['Told to the resident (Penhallow).', ['Penhallow']],
  ['vaatchirurg Van Oldeneel', ['Van Oldeneel']],
  ['cardiologist Penhallow', ['Penhallow']],
  ['Reumatoloog Oldeneel in cc.', ['Oldeneel']],
  ['Neurochirurg De Oldeneel gebeld.', ['De Oldeneel']],
  ['Physiotherapie Feldhus', ['Feldhus']],
  ['LVN Penhallow notified.', ['Penhallow']],
  ['AIOS L. Oldeneel', ['L. Oldeneel']],
  ['aanwezig: Van Oldeneel (longarts)', ['Van Oldeneel']],
  ['Tjeerd Oldeneel, forensisch radioloog', ['Tjeerd Oldeneel']],
  // Greetings and closings.
  ['Beste Tjeerd,', ['Tjeerd']],
  ['Mit freundlichen Grüßen\n\nOttokar Feldhus', ['Ottokar Feldhus']],
  ['Kind regards,\nTamsin Ashgrove', ['Tamsin Ashgrove']],
])('finds the names of "%s"', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

it.each([
  'MS lesions are stable.',
  'MR imaging of the brain.',
  'DR Chest.',
  'Fr 8 catheter',
  'an 8 Fr catheter',
  'PD Sequenz',
  'Discussed with the family.',
  'Reviewed by the attending.',
  'Seen by the patient.',
  'Bei Zustand nach Operation.',
  'Besprochen mit der Patientin.',
  'Besproken met de huisarts.',
  'Mit der Bitte um Kontrolle.',
  'Pt. with White matter disease.',
  'by Doppler',
  'Findings discussed.',
])('leaves "%s" alone', (text) => {
  expect(names(text)).toEqual([]);
});

it('reads names in small letters where the text has no capitals', () => {
  const text =
    'the lungs are clear and there is no effusion and no pneumothorax is seen, the heart is normal in size, no bony lesion is seen either, ' +
    'dictated by tamsin ashgrove';
  expect(names(text)).toEqual(['tamsin ashgrove']);
});
