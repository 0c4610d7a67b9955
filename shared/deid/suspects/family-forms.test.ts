import { expect, it } from 'vitest';
import { isMadeAsFamilyName } from './family-forms.ts';

it.each([
  'feldhusmeier',
  'oldeneeldijk',
  'anastasopoulos',
  'mcquillan',
  'kaczmarczyk',
  'hoeksma',
  'yıldızoğlu',
  'quillworth',
])('"%s" is made as family names are', (word) => {
  expect(isMadeAsFamilyName(word)).toBe(true);
});

it.each([
  'ehemann',
  'finger',
  'plasma',
  'pelvic',
  'lesion',
  'schrittmacher',
  'läsionen',
  'macular',
  'ziekenhuis',
  'median',
])('"%s" is not', (word) => {
  expect(isMadeAsFamilyName(word)).toBe(false);
});
