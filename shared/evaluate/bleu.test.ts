import { describe, expect, it } from 'vitest';
import { bleu, bleuCounts, sumBleuCounts } from './bleu.ts';
import { tokenize13a } from './tokenize-13a.ts';

describe('bleu', () => {
  it('is 1 of equal texts, and 0 where no word or no run of four words can match', () => {
    expect(bleu(bleuCounts('No acute cardiopulmonary disease.', 'No acute cardiopulmonary disease.'))).toBeCloseTo(1);
    expect(bleu(bleuCounts('Clear lungs and heart.', 'Small effusion is seen.'.replace('.', '')))).toBe(0);
    expect(bleu(bleuCounts('No edema.', 'No edema.'))).toBe(0);
  });

  it('of a set is that of the sums, not the mean', () => {
    const first = bleuCounts('No acute cardiopulmonary disease.', 'No acute cardiopulmonary disease.');
    const second = bleuCounts('Cardiomegaly.', 'No acute disease.');
    const both = sumBleuCounts(first, second);
    expect(both).toMatchObject({ referenceLength: 7, predictionLength: 9, runs: [9, 7, 5, 3], matches: [6, 4, 3, 2] });
    expect(bleu(both)).toBeCloseTo(((6 / 9) * (4 / 7) * (3 / 5) * (2 / 3)) ** 0.25, 12);
  });

  it('takes less where predictions are shorter than references', () => {
    const counts = bleuCounts('No acute cardiopulmonary disease is seen today', 'No acute cardiopulmonary disease');
    expect(bleu(counts)).toBeCloseTo(Math.exp(1 - 7 / 4), 12);
  });
});

describe('tokenize13a', () => {
  it('parts marks from words, but not those within numbers', () => {
    expect(tokenize13a('1.2 cm nodule (T8-T9), x-ray: 3-4 mm.')).toEqual(
      '1.2 cm nodule ( T8 - T9 ) , x-ray : 3 - 4 mm .'.split(' '),
    );
  });

  it('reads entities and joins words broken at a line', () => {
    expect(tokenize13a('cardio-\nmegaly &lt;5&gt;\nstable')).toEqual(['cardiomegaly', '<', '5', '>', 'stable']);
  });
});
