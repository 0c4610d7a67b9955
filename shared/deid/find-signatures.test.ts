import { expect, it } from 'vitest';
import { findSignatures } from './find-signatures.ts';
import { found } from './found.testing.ts';
import { mergeSpans } from './merge-spans.ts';

const signatures = (text: string) => found(text, mergeSpans(findSignatures(text)));

it.each([
  ['Normal.\nJAS/mk\n', ['JAS/mk']],
  ['Normal.\nJAS:mk 03/04/26', ['JAS:mk']],
  ['D: JS\nT: mk', ['JS', 'mk']],
  ['Initials: TA', ['TA']],
  ['Signed TA on the ward', ['TA']],
  ['Kürzel: ofe', ['ofe']],
  ['gedicteerd door TTE, 14:00', ['TTE']],
  ['Befund.\nI. Haas\n', ['I. Haas']],
  ['VINK, S.Q.', ['VINK, S.Q.']],
  ['I, Thuy MacLeod, have reviewed the images.', ['Thuy MacLeod']],
  ['Unauffällig.\n-TL\n', ['TL']],
])('finds the signatures of "%s"', (text, expected) => {
  expect(signatures(text)).toEqual(expected);
});

it.each([
  'Normal.\nAP/lat\n',
  'AP/PA views',
  'and/or',
  'w/o contrast',
  'Signed on Monday',
  'Read by the team',
  'CT/MR',
  'ml/min',
  'We reviewed CT, MRI and films.',
  'Reviewed MR, unchanged.',
  'S: 12',
])('leaves "%s" alone', (text) => {
  expect(signatures(text)).toEqual([]);
});
