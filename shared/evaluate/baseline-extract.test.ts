import { describe, expect, it } from 'vitest';
import { extractImpression } from './baseline-extract.ts';

describe('the sentence extractor', () => {
  it('repeats the sentences with findings that impressions repeat, in their order', () => {
    expect(
      extractImpression(
        'The heart is enlarged. No pneumothorax. There are degenerative changes of the spine. Small left pleural effusion.',
      ),
    ).toBe('The heart is enlarged. Small left pleural effusion.');
  });

  it('says that all is normal where nothing is worth repeating', () => {
    const normal = 'No acute cardiopulmonary abnormality.';
    expect(extractImpression('The lungs are clear. No effusion.')).toBe(normal);
    expect(extractImpression('Mild degenerative changes of the thoracic spine.')).toBe(normal);
    expect(extractImpression('')).toBe(normal);
  });

  it('weighs a finding with its degree and its age', () => {
    expect(extractImpression('Large right scar. There is an old healed rib fracture.')).toBe('Large right scar.');
  });

  it('writes no masks', () => {
    expect(extractImpression('XXXX left pleural effusion since XXXX.')).toBe('left pleural effusion since.');
  });
});
