import { expect, it } from 'vitest';
import { authorshipOf } from './authorship.ts';

const draft = 'No acute cardiopulmonary abnormality.';

it.each([
  [draft, true],
  // A word in the middle of a short draft leaves no three in a row.
  ['No acute new cardiopulmonary abnormality.', true],
  ['Acute abnormality.', true],
  ['Small left effusion.', false],
  ['', false],
])('"%s" has words of the draft: %s', (impression, isDrafted) => {
  expect(authorshipOf(impression, [draft]) !== undefined).toBe(isDrafted);
});

it('tells whose each word is, by the nearest draft', () => {
  const { marks = [] } = authorshipOf(`${draft} Old rib fracture.`, ['Old scar in the lung.', draft]) ?? {};
  expect(marks.map(({ kind }) => kind)).toEqual(['drafted', 'own']);
});

it('of texts that are too long to tell, all may be drafted', () => {
  const long = 'The lungs are clear and the heart is normal. '.repeat(600);
  expect(authorshipOf(long, [`${long} Old scar.`])?.marks.map(({ kind }) => kind)).toEqual(['drafted']);
});
