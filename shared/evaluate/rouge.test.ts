import { describe, expect, it } from 'vitest';
import { rouge } from './rouge.ts';

describe('rouge', () => {
  it('counts words, pairs of words and the longest common subsequence', () => {
    const scores = rouge('Small left pleural effusion.', 'Left small pleural effusion, unchanged', { stem: false });
    expect(scores.rouge1).toEqual({ precision: 4 / 5, recall: 1, f1: expect.closeTo(8 / 9, 12) });
    expect(scores.rouge2).toEqual({ precision: 1 / 4, recall: 1 / 3, f1: expect.closeTo(2 / 7, 12) });
    expect(scores.rougeL.precision).toBe(3 / 5);
    expect(scores.rougeL.recall).toBe(3 / 4);
  });

  it('compares stems where it is asked to', () => {
    const pair = ['Nodules are unchanged', 'nodule unchanging'] as const;
    expect(rouge(...pair, { stem: false }).rouge1.f1).toBe(0);
    expect(rouge(...pair, { stem: true }).rouge1).toEqual({ precision: 1, recall: 2 / 3, f1: 0.8 });
  });

  it('does not punish statements on lines of another order in ROUGE-Lsum', () => {
    const scores = rouge('No effusion.\nNormal heart size.', 'Normal heart size.\nNo effusion.', { stem: true });
    expect(scores.rougeLsum.f1).toBe(1);
    expect(scores.rougeL.f1).toBe(3 / 5);
  });

  it('counts no word more often than either text has it', () => {
    const { rouge1, rougeLsum } = rouge('no edema', 'no no\nno edema edema', { stem: false });
    expect(rouge1.precision).toBe(2 / 5);
    expect(rougeLsum.precision).toBe(2 / 5);
  });

  it.each([
    ['', ''],
    ['', 'Clear lungs.'],
    ['Clear lungs.', ' . \n'],
  ])('is 0 of %j and %j', (reference, prediction) => {
    const scores = rouge(reference, prediction, { stem: true });
    expect(Object.values(scores)).toEqual(Array.from({ length: 4 }, () => ({ precision: 0, recall: 0, f1: 0 })));
  });
});
