import { expect, it } from 'vitest';
import { findDoubts } from './find-doubts.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { replaceBySurrogates } from './surrogates.ts';

/** What begins a rule again and again without ending it, or ends it without a word between. */
const fragments: readonly string[] = [
  'Dr. ',
  '1-',
  'Aa-',
  ' ',
  'Nr. 1',
  'A\n',
  'x@',
  'a@b.',
  'J. ',
  'John A. ',
  'Smith, ',
  'Smith J. ',
  '0',
  '9',
  '1 ',
  '1.2.',
  '12/4 ',
  '01.01.20',
  '(0',
  'a:',
  '::',
  'www.',
  'Aa ',
  'AA ',
  'aa ',
  'van de ',
  'MRN: ',
  'Name: ',
  'Patient: A ',
  'Hospital of ',
  'St. Aa ',
  'Klinik ',
  'Aastraße ',
  'Befund ',
  'in Aa ',
  'Dr. Aa and ',
  'reviewed by ',
  'Smith’',
  'e\u0301',
  '\u{1F600}',
  '\r\n',
  '\t|',
];

const study = {
  patient: { family: 'Smith', given: 'John', middle: 'A', mrn: '00123456' },
  accession: 'A-123-4567',
  institution: 'St. Mary Hospital',
};

/** What begins once, goes on and on, and ends otherwise than it must. */
const runs: readonly (readonly [string, string, string])[] = [
  ['MRN', ' ', '!'],
  ['MRN: 1', '*', 'x'],
  ['Acc', '\t', ':'],
  ['http://', ',', '1'],
  ['0', '.1', '..1'],
  ['Hospital', 'A.', 'Street'],
  ['den', ' ', 'Aa'],
  ['x', 'a', '@'],
  ['Grüße', '\n', '.'],
  ['94', ' ', 'Jahre'],
];

/** Milliseconds that this thread ran: the machine may have other work. */
function timeOf(text: string): number {
  const before = process.threadCpuUsage();
  const spans = findIdentifiers(text, study);
  findDoubts(text, spans);
  replaceBySurrogates(text, spans, { key: 'k', studyDate: '2026-03-01' });
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

function expectLinear(textOf: (length: number) => string): void {
  // Compiled before it is measured.
  timeOf(textOf(5000));
  const quarter = timeOf(textOf(50_000));
  // A square would be sixteen times; what takes a moment is measured badly.
  expect(timeOf(textOf(200_000))).toBeLessThan(10 * Math.max(quarter, 30));
}

it.each(fragments)('ends with 200 KB of %j in about four times what 50 KB take', (fragment) => {
  expectLinear((length) => `${fragment.repeat(Math.ceil(length / fragment.length))} ends`);
});

it.each(runs)('ends with %j, 200 KB of %j and %j in about four times what 50 KB take', (begin, fragment, end) => {
  expectLinear((length) => `${begin}${fragment.repeat(Math.ceil(length / fragment.length))}${end}`);
});
