import { expect, it } from 'vitest';
import { found } from '#shared/deid/found.testing.ts';
import { mergeSpans } from '#shared/deid/merge-spans.ts';
import { suspectIdentifiers } from './suspect-identifiers.ts';
import { tokensOf } from '#shared/deid/tokens.ts';

/** As if a rule had found the first word of the text. */
const suspects = (text: string) => {
  const tokens = tokensOf(text);
  const name = { start: 0, end: tokens[0]?.end ?? 0, category: 'name', rule: 'cue:dr', confidence: 0.97 } as const;
  return found(text, mergeSpans(suspectIdentifiers(text, tokens, [name])));
};

it.each([
  ['Osei: film 47118 was lost.', ['47118']],
  ['Osei: it was taken along by Quillfeather later.', ['Quillfeather']],
  ['Osei saw it.\nTamsin Ashgrove\nThe lungs are clear.', ['Tamsin Ashgrove']],
  ['Osei: sent from WRMC today.', ['WRMC']],
  ['Osei: gesehen, 12.3. erneut.', ['12.3.']],
])('suspects more of %j', (text, expected) => {
  expect(suspects(text)).toEqual(expected);
});

it.each([
  'Osei: 12400 mm of film.',
  'Osei: there is a Hodgkin lymphoma.',
  'Osei: films from CT today.',
  'Osei saw it.\nCT Abdomen\nThe lungs are clear.',
  'Osei: SUV 12.4, CPT 71260.',
])('suspects nothing in %j', (text) => {
  expect(suspects(text)).toEqual([]);
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
