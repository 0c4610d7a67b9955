import { expect, it } from 'vitest';
import { suspectsOf } from './suspects.testing.ts';

it.each([
  ['Osei: images from Castlewick Open MRI.', ['Castlewick Open MRI']],
  ['Osei: sent by Quillford Trauma Center.', ['Quillford Trauma Center']],
  ['Osei: der Arbeitgeber ist die Spedition Harmbeck & Sohn.', ['Spedition Harmbeck & Sohn']],
  ['Osei: nachtploeg bij Transport Noordwold.', ['Transport Noordwold']],
  ['Osei: sent from WRMC today.', ['WRMC']],
  ['Osei: cc Quillford Lake Cardiology, fax', ['Quillford Lake Cardiology']],
  ['Osei: Praxisgemeinschaft Lindenhof', ['Praxisgemeinschaft Lindenhof']],
])('suspects the houses of %j', (text, expected) => {
  expect(suspectsOf(text)).toEqual(expected);
});

it('suspects houses in a text without capitals', () => {
  const text =
    'osei wrote that the lungs are clear and the heart is not enlarged and there is no effusion and no pneumothorax, compare the study at quillford family clinic and at saint vincent hospital';
  expect(suspectsOf(text)).toEqual(['quillford family clinic', 'saint vincent hospital']);
});

it.each([
  'Osei: MRI Prostata of today.',
  'Osei: seen at an outside hospital.',
  'Osei: films from CT today.',
  'Osei: Zentrum nekrotisch.',
  'Osei: Consult Cardiology today.',
])('suspects no house in %j', (text) => {
  expect(suspectsOf(text)).toEqual([]);
});
