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
  ['Diktiert, nicht gelesen. NE/bw\n', ['NE/bw']],
  ['Final to follow. SWL\n', ['SWL']],
  ['Dr. Müller / RK\nan:', ['RK']],
  ['Asst: Oldeneel C.\n', ['Oldeneel C.']],
  ['Naam: Oldeneel, N. ter\n', ['Oldeneel, N. ter']],
  ['PID|1||77^^^MRN||OLDENEEL^INGRID^A||', ['OLDENEEL^INGRID^A']],
  ['Case 4: A.D., 22F', ['A.D.']],
  ['geprüft AP, heute', []],
  ['Paraaf FD, 22-09', ['FD']],
  ['Typed by TS 08/06/2022', ['TS']],
  ['transcribed 10/12/2020 sc\n', ['sc']],
  ['Ref: TI/tf/2802670', ['TI/tf']],
  ['Gedruckt an 10.1.1.1 von hwdk, heute', ['hwdk']],
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
