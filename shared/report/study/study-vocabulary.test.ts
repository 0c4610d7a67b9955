import { describe, expect, it } from 'vitest';
import { bodyPartVocabulary, silentBodyPartPhrases } from './body-part-vocabulary.ts';
import { childVocabulary, silentChildPhrases } from './child-vocabulary.ts';
import { modalityVocabulary, silentModalityPhrases } from './modality-vocabulary.ts';
import { compileTerms, findTerms, type StudyTerms } from './study-terms.ts';

const vocabularies: readonly (readonly [string, Readonly<Record<string, StudyTerms>>, string])[] = [
  ['modalities', modalityVocabulary, silentModalityPhrases],
  ['body parts', bodyPartVocabulary, silentBodyPartPhrases],
  ['child', childVocabulary, silentChildPhrases],
];

describe.each(vocabularies)('the vocabulary of %s', (_, vocabulary, silent) => {
  const compiled = compileTerms(vocabulary, silent);

  it.each(Object.keys(vocabulary))('finds each phrase of %s as one term of its weight', (kind) => {
    const terms = vocabulary[kind] ?? { decides: '' };
    const strengths = [
      [4, terms.decides],
      [2, terms.typical],
      [1, terms.hints],
    ] as const;
    for (const [weight, phrases] of strengths) {
      for (const phrase of (phrases ?? '').split(';').map((phrase) => phrase.trim().replaceAll(/\s+/gu, ' '))) {
        if (phrase !== '') {
          const found = findTerms(phrase.replaceAll('#', '4'), compiled).get(kind);
          expect({ phrase, weights: found?.map(({ weight }) => weight) }).toEqual({ phrase, weights: [weight] });
        }
      }
    }
  });
});

describe('terms of a text', () => {
  const terms = compileTerms(
    { head: { decides: 'head; skull' }, limb: { decides: 'femoral head' } },
    'head of the table',
  );

  it('are read whatever the case, the number and the line', () => {
    expect(findTerms('FEMORAL\nHEADS', terms).get('limb')).toEqual([
      { text: 'FEMORAL HEADS', start: 0, end: 13, weight: 4 },
    ]);
  });

  it('are the longest ones, and end where a sentence ends', () => {
    expect([...findTerms('Femoral head.', terms).keys()]).toEqual(['limb']);
    expect([...findTerms('Femoral. Head.', terms).keys()]).toEqual(['head']);
    expect([...findTerms('At the head of the table.', terms).keys()]).toEqual([]);
  });
});
