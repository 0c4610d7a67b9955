import { describe, expect, it } from 'vitest';
import { contentWeightsSchema, selectContent } from './content-selection.ts';

const weights = {
  told: { intercept: -1, significance: 2, 'said mild': -0.5 },
  abnormal: { intercept: 0.25, 'word clear': -3 },
};

describe('content selection', () => {
  it('adds up the log-odds of the features that it knows, the likeliest finding first', () => {
    const { findings, abnormal } = selectContent(
      {
        findings: [
          {
            name: 'scarring',
            critical: false,
            consented: false,
            features: { significance: 0.25, 'said mild': 1, 'word never-seen': 1 },
          },
          { name: 'pleural-effusion', critical: false, consented: false, features: { significance: 1 } },
        ],
        report: { 'word clear': 1, 'word lungs': 1 },
      },
      weights,
    );
    expect(findings.map(({ name }) => name)).toEqual(['pleural-effusion', 'scarring']);
    expect(findings[0]?.probability).toBeCloseTo(1 / (1 + Math.exp(-1)));
    expect(findings[1]?.probability).toBeCloseTo(1 / (1 + Math.exp(1)));
    expect(abnormal).toBeCloseTo(1 / (1 + Math.exp(2.75)));
  });

  it('does not leave to the weights what is critical, or what radiologists hardly ever pass over', () => {
    const tension = { name: 'pneumothorax', critical: true, consented: false, features: { significance: -5 } } as const;
    const { findings, abnormal } = selectContent({ findings: [tension], report: { 'word clear': 1 } }, weights);
    expect([findings[0]?.probability, abnormal]).toEqual([0.9, 0.9]);
    const consented = { ...tension, critical: false, consented: true };
    const other = selectContent({ findings: [consented], report: { 'word clear': 1 } }, weights);
    expect([other.findings[0]?.probability, other.abnormal]).toEqual([0.9, 0.9]);
  });

  it('refuses weights that are no numbers', () => {
    expect(contentWeightsSchema.safeParse(weights).success).toBe(true);
    expect(contentWeightsSchema.safeParse({ ...weights, told: { intercept: 'many' } }).success).toBe(false);
    expect(contentWeightsSchema.safeParse({ told: {} }).success).toBe(false);
  });
});
