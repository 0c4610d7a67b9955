import { expect, it } from 'vitest';
import { suspectsOf } from './suspects.testing.ts';

it.each([
  ['Osei: the MRI is scheduled 12/1.', ['12/1']],
  ['Osei: radiograph of 10-24.', ['10-24']],
  ['Osei: Handgelenk links in 2 Ebenen (14.01.): frei.', ['14.01.']],
  ['Osei: s/p fall 3/4, pain.', ['3/4']],
  ['Osei: OP 04.19, seither frei.', ['04.19']],
])('suspects the days of %j', (text, expected) => {
  expect(suspectsOf(text)).toEqual(expected);
});

it.each([
  'Osei: strength 4/5 on the left.',
  'Osei: the PSA was 18.2. No pain.',
  'Osei: 2/3 of the kidney.',
  'Osei: a mass of 14 x 11 mm.',
  'Osei: Goutallier 2-3.',
])('suspects no day in %j', (text) => {
  expect(suspectsOf(text)).toEqual([]);
});
