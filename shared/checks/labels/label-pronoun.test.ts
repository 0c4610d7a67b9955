import { describe, expect, it } from 'vitest';
import { labelsInWords } from './label-notation.testing.ts';

describe('"One" for the finding named last', () => {
  it.each([
    [
      'There is no pneumothorax on the right; a large one is seen on the left.',
      '-pneumothorax right | +pneumothorax left severe',
    ],
    ['No left effusion and a trace one on the right.', '-pleural-effusion left | +pleural-effusion right minimal'],
    ['A nodule in the right apex and a smaller one in the left base.', '+nodule right {apex} | +nodule left {base}'],
  ])('%s', (sentence, labels) => {
    expect(labelsInWords(sentence)).toBe(labels);
  });
});

describe('"One" as a number', () => {
  it.each([
    ['Three nodules, one measuring 7 mm.', '+nodule 7 mm'],
    ['There is a granuloma in one of the upper lobes.', '+granuloma {upper lobe}'],
    ['No fracture, one view only.', '-fracture'],
  ])('%s', (sentence, labels) => {
    expect(labelsInWords(sentence)).toBe(labels);
  });
});
