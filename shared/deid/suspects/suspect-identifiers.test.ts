import { expect, it } from 'vitest';
import { tokensOf } from '#shared/deid/tokens.ts';
import { suspectIdentifiers } from './suspect-identifiers.ts';
import { suspectsOf } from './suspects.testing.ts';

it.each([
  ['Osei: film 47118 was lost.', ['47118']],
  ['Osei: it was taken along by Quillfeather later.', ['Quillfeather']],
  ['Osei saw it.\nTamsin Ashgrove\nThe lungs are clear.', ['Tamsin Ashgrove']],
  ['Osei: sent from WRMC today.', ['WRMC']],
  ['Osei: gesehen, 12.3. erneut.', ['12.3.']],
])('suspects more of %j', (text, expected) => {
  expect(suspectsOf(text)).toEqual(expected);
});

it.each([
  'Osei: 12400 mm of film.',
  'Osei: there is a Hodgkin lymphoma.',
  'Osei: films from CT today.',
  'Osei saw it.\nCT Abdomen\nThe lungs are clear.',
  'Osei: SUV 12.4, CPT 71260.',
])('suspects nothing in %j', (text) => {
  expect(suspectsOf(text)).toEqual([]);
});

it('suspects nothing where no rule found anything telling', () => {
  const text = 'Film 47118 was taken along by Quillfeather later.';
  const tokens = tokensOf(text);
  expect(suspectIdentifiers(text, tokens, [])).toEqual([]);
  const age = { start: 0, end: 4, category: 'age', rule: 'age:number', confidence: 0.97 } as const;
  expect(suspectIdentifiers(text, tokens, [age])).toEqual([]);
  const unsure = { start: 0, end: 4, category: 'name', rule: 'plain:given-alone', confidence: 0.6 } as const;
  expect(suspectIdentifiers(text, tokens, [unsure])).toEqual([]);
});
