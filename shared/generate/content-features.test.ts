import { describe, expect, it } from 'vitest';
import { readText } from '#shared/checks/check-text.ts';
import { contentFeatures } from './content-features.ts';

const features = (text: string) => contentFeatures(readText(text));

describe('what speaks for telling a finding', () => {
  it('is said of each positive finding once, the most significant first', () => {
    const { findings } = features(
      'Mild degenerative changes of the spine. There is a large left pleural effusion. The left effusion is loculated. No nodule.',
    );
    expect(findings.map(({ name }) => name)).toEqual(['pleural-effusion', 'degenerative-change']);
    expect(findings[0]?.features).toMatchObject({
      'name pleural-effusion': 1,
      'said severe': 1,
      sentences: 2,
      first: 0,
      position: 1 / 3,
      rank: 0,
      unsided: 0,
      'word loculated': 1,
    });
    expect(findings[1]?.features).toMatchObject({ 'said mild': 1, first: 1, rank: 1, alone: 0, unsided: 1 });
    expect(findings[1]?.features).not.toHaveProperty('word loculated');
  });

  it('counts how likely something else is told', () => {
    const [alone] = features('Scarring at the left apex.').findings;
    const beside = features('Large right pneumothorax. Scarring at the left apex.').findings.find(
      ({ name }) => name === 'scarring',
    );
    expect(alone?.features).toMatchObject({ alone: 1, 'most significant other': 0, 'any other told': 0 });
    expect(beside?.features['any other told']).toBeGreaterThan(0.5);
  });

  it('is little of a report without findings', () => {
    const { findings, report } = features('The lungs are clear. 2 views.');
    expect(findings).toEqual([]);
    expect(report).toMatchObject({ findings: 0, 'word clear': 1, 'word views': 1 });
    expect(report['most significant']).toBeCloseTo(Math.log(0.01 / 1.01));
    expect(Object.keys(report)).not.toContain('word 2');
  });
});
