import { describe, expect, it } from 'vitest';
import { wordDiff } from './word-diff.ts';

describe('wordDiff', () => {
  it('sets words that one text alone has apart from those of both', () => {
    expect(wordDiff('1. Small left effusion.\n2. No edema.', 'Small right effusion. No edema.')).toEqual([
      { in: 'reference', reference: '1. ', prediction: '' },
      { in: 'both', reference: 'Small ', prediction: 'Small ' },
      { in: 'reference', reference: 'left ', prediction: '' },
      { in: 'prediction', reference: '', prediction: 'right ' },
      { in: 'both', reference: 'effusion.\n', prediction: 'effusion. ' },
      { in: 'reference', reference: '2. ', prediction: '' },
      { in: 'both', reference: 'No edema.', prediction: 'No edema.' },
    ]);
  });

  it.each([
    ['', ''],
    ['', 'Clear.'],
    [' (Clear)  lungs ', '— clear heart!'],
    ['...', 'No edema'],
    ['Stable. Stable.', 'stable'],
  ])('gives both texts back, put together: %j, %j', (reference, prediction) => {
    const runs = wordDiff(reference, prediction);
    expect(runs.map((run) => run.reference).join('')).toBe(reference);
    expect(runs.map((run) => run.prediction).join('')).toBe(prediction);
    expect(runs.every((run, index) => run.in !== runs[index - 1]?.in)).toBe(true);
  });

  it('takes texts of very many words for all different', () => {
    const [reference, prediction] = ['Small effusion. '.repeat(3000), 'No edema. '.repeat(3000)];
    expect(wordDiff(reference, prediction)).toEqual([
      { in: 'reference', reference, prediction: '' },
      { in: 'prediction', reference: '', prediction },
    ]);
  });
});
