import { describe, expect, it } from 'vitest';
import { labelsInWords } from './label-notation.testing.ts';

describe('PE', () => {
  it.each([
    ['Negative for PE.', '-pulmonary-embolism'],
    ['No evidence of acute PE to the segmental level.', '-pulmonary-embolism'],
    ['Central PE with signs of right heart strain.', '+pulmonary-embolism'],
    ['Small segmental PE on the left.', '+pulmonary-embolism left mild'],
    ['Small right PE.', ''],
    ['Neither pneumothorax nor PE.', '-pneumothorax'],
    ['PE: abdomen soft.', ''],
    ['Technique: CT chest, PE protocol.', ''],
  ])('%s', (sentence, labels) => {
    expect(labelsInWords(sentence)).toBe(labels);
  });
});

describe('An effusion', () => {
  it('is one of the joint where the text is of a joint', () => {
    expect(labelsInWords('Medial meniscus torn. Moderate effusion.')).toBe(
      '+soft-tissue-tear | +joint-effusion moderate',
    );
  });

  it('is one of the pleura where it is called so, or the chest is named', () => {
    expect(labelsInWords('Moderate effusion. Knee prosthesis.')).toBe(
      '+joint-effusion moderate | +surgical-material {knee}',
    );
    expect(labelsInWords('Moderate effusion. The lungs are clear. Rotator cuff tear.')).toBe(
      '+pleural-effusion moderate | -lung-opacity | +soft-tissue-tear {shoulder}',
    );
    expect(labelsInWords('Moderate pleural effusion. Rotator cuff tear.')).toBe(
      '+pleural-effusion moderate | +soft-tissue-tear {shoulder}',
    );
  });
});
