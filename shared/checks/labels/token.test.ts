import { describe, expect, it } from 'vitest';
import { tokenize } from './token.ts';

function forms(text: string): readonly string[] {
  return tokenize(text, { start: 0, end: text.length }).map(({ form }) => form);
}

describe('tokenize', () => {
  it('reads capitals, plurals and hyphens alike', () => {
    expect(forms('LEFT-SIDED Opacities and pneumothoraces')).toEqual([
      'left',
      'sided',
      'opacity',
      'and',
      'pneumothorax',
    ]);
    expect(forms('masses, apices, biopsies, diagnosis')).toEqual([
      'mass',
      ',',
      'apex',
      ',',
      'biopsy',
      ',',
      'diagnosis',
    ]);
  });

  it('joins words that are written in one or in two', () => {
    expect(forms('air space disease of the mid lung')).toEqual(['airspace', 'disease', 'of', 'the', 'midlung']);
    expect(forms('non-calcified')).toEqual(['noncalcified']);
  });

  it('mends common misspellings and knows masks', () => {
    expect(forms('effussions XXXX x-XXXX')).toEqual(['effusion', 'xxxx', 'x', 'xxxx']);
  });

  it('gives offsets of the whole text', () => {
    const text = 'Heart normal. Air-space disease, 7mm.';
    const [first, , size, unit] = tokenize(text, { start: 14, end: text.length }).filter(({ form }) => form !== ',');
    expect([first, size, unit].map((token) => text.slice(token?.start, token?.end))).toEqual(['Air-space', '7', 'mm']);
  });
});
