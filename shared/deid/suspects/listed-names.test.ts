import { expect, it } from 'vitest';
import { suspectsOf } from './suspects.testing.ts';

it.each([
  // Wherever they stand between capitals.
  ['Osei: no new lesion. Okonkwo/Llewellyn', ['Okonkwo', 'Llewellyn']],
  ['Osei: geen afwijking. Lambertus had het niet gezien.', ['Lambertus']],
  ['Osei: no new lesion. Grace Llewellyn saw it.', ['Grace Llewellyn']],
  ['Osei: kein Befund. H.C. Wischnewski', ['H.C. Wischnewski']],
  ['Osei: geen afwijking. Van Oosterhuis belde.', ['Van Oosterhuis']],
  ['OSEI: NO NEW LESION. TOLD LLEWELLYN OF IT.', ['LLEWELLYN']],
  // Dictated, with a cue or a second name.
  ['Osei: a stable nodule, dictated by tamsin today.', ['tamsin']],
  ['Osei: a stable nodule, and rosalind cho agrees.', ['rosalind cho']],
])('knows the names in %j', (text, expected) => {
  expect(suspectsOf(text)).toEqual(expected);
});

it('knows names in a text without capitals', () => {
  const text =
    'osei wrote that the lungs are clear and the heart is not enlarged and there is no effusion and no pneumothorax seen by us, told llewellyn and tamsin ashgrove of it';
  expect(suspectsOf(text)).toEqual(['llewellyn', 'tamsin ashgrove']);
});

it.each([
  'Osei: Stanford A dissection.',
  'Osei: the iris is normal.',
  'Osei: a Bennett fracture.',
  'Osei: Douglas pouch free.',
])('leaves the things of %j', (text) => {
  expect(suspectsOf(text)).toEqual([]);
});
