import { expect, it } from 'vitest';
import { suspectsOf } from './suspects.testing.ts';

it.each([
  ['Osei: kopie an W. Quillfeather.', ['W. Quillfeather']],
  ['Osei: seen.\nW. White  today', ['W. White']],
  ["Osei: besproken, van 't Oldeneel belt terug.", ["van 't Oldeneel"]],
  ['Osei: kopie naar ten Oldeneel.', ['ten Oldeneel']],
  ['Osei: overleg de jong.', ['de jong']],
  ['Osei, aanwezig: Schaap (rad), Hoekveld (chir), Kok (path).', ['Schaap', 'Hoekveld', 'Kok']],
  ['Osei, 95. Fall at home.', ['95']],
  ["Osei. Quill'Angel was paged at noon.", ["Quill'Angel"]],
  ['Osei. Attendees: Quillford, Baker, de la Torre', ['Quillford, Baker', 'de la Torre']],
  ['Osei. Radiologie: Behrens; Strahlentherapie: Santoro', ['Behrens', 'Santoro']],
  ['Osei: besproken.\nVan Oldeneel', ['Van Oldeneel']],
])('suspects the names and ages of %j', (text, expected) => {
  expect(suspectsOf(text)).toEqual(expected);
});

it.each([
  'Osei: A. Carotis frei.',
  'Osei: de grote haard.',
  'Osei: ter vergelijking.',
  'Osei, 45. Fall at home.',
  'Osei: die Fraktur und der Wirbelkörper (LWK) sind frei.',
  'Osei. Radiologie: Keine Anforderung',
  'Osei. Surgery was paged. Neurology was informed.',
  'OSEI: BI-RADS 4B. STEREOTACTIC BIOPSY.',
])('suspects nobody in %j', (text) => {
  expect(suspectsOf(text)).toEqual([]);
});
