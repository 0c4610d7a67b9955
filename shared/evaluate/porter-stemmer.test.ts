import { describe, expect, it } from 'vitest';
import { porterStem } from './porter-stemmer.ts';

describe('porterStem', () => {
  it.each([
    ['effusions', 'effus'],
    ['opacities', 'opac'],
    ['unchanged', 'unchang'],
    ['radiology', 'radiolog'],
    ['stability', 'stabil'],
    ['generally', 'gener'],
    ['hilar', 'hilar'],
    ['mass', 'mass'],
  ])('%s gives %s, as Porter published it', (word, stem) => {
    expect(porterStem(word)).toBe(stem);
  });

  it.each([
    ['dies', 'die'],
    ['tied', 'tie'],
    ['dying', 'die'],
    ['skies', 'sky'],
    ['say', 'say'],
    ['carefully', 'care'],
  ])('%s gives %s, as NLTK departs from it', (word, stem) => {
    expect(porterStem(word)).toBe(stem);
  });

  it('leaves words of two letters and numbers alone', () => {
    expect(['is', 'as', '12', '1200', ''].map(porterStem)).toEqual(['is', 'as', '12', '1200', '']);
  });
});
