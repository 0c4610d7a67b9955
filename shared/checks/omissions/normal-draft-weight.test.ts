import { describe, expect, it } from 'vitest';
import { readText } from '#shared/checks/check-text.ts';
import {
  modifiersOf,
  reportedProbability,
  shareUnder,
  weighedFindings,
  withConsent,
  type SignificanceWeights,
} from './normal-draft-weight.ts';

const weights: SignificanceWeights = {
  shares: { nodule: 0.5, granuloma: 0.1, 'pleural-effusion': 0.8, pneumothorax: 0.1 },
  modifiers: {
    minimal: -1,
    mild: -0.5,
    moderate: 1,
    severe: 2,
    unchanged: -0.5,
    changed: 1,
    lasting: -1,
    sized: 1,
    acute: 1,
    borderline: -1,
  },
};

function share(findings: string): number {
  const read = readText(findings);
  const [first] = read.statements;
  return first === undefined ? 0 : shareUnder(first, read, weights);
}

describe('the weight of a finding', () => {
  it('is its share, more where it is much or new, less where it is slight, old or known', () => {
    expect(share('Pleural effusion.')).toBeCloseTo(0.8);
    expect(share('Large pleural effusion.')).toBeGreaterThan(share('Moderate pleural effusion.'));
    expect(share('Moderate pleural effusion.')).toBeGreaterThan(0.8);
    expect(share('Small pleural effusion.')).toBeLessThan(0.8);
    expect(share('New pleural effusion.')).toBeGreaterThan(0.8);
    expect(share('Unchanged pleural effusion.')).toBeLessThan(0.8);
    expect(share('Old pleural effusion.')).toBeLessThan(0.8);
  });

  it.each([
    ['A nodule of 9 mm.', true],
    ['A nodule of 0.9 cm.', true],
    ['A nodule lies at the base. This measures about 9 mm.', true],
    ['A nodule of 4 mm.', false],
    ['A calcified nodule of 9 mm.', false],
    ['A nodule lies at the base. The aorta measures 39 mm.', false],
  ])('counts a size that is followed: %s', (findings, sized) => {
    const read = readText(findings);
    const nodule = read.statements.find(({ finding }) => finding.name === 'nodule');
    expect(nodule && modifiersOf(nodule, read).includes('sized')).toBe(sized);
  });

  it('is more beside a word for acute disease, as far as it is not denied', () => {
    expect(share('Pleural effusion with an infected appearance.')).toBeGreaterThan(share('Pleural effusion.'));
    expect(share('Pleural effusion without infection.')).toBe(share('Pleural effusion.'));
  });

  it('is less at the border to the normal', () => {
    expect(share('Borderline cardiomegaly.')).toBeLessThan(share('Mild cardiomegaly.'));
  });

  it('is never small for what nobody passes over', () => {
    const { shares, modifiers } = withConsent(weights);
    expect(shares.pneumothorax).toBeGreaterThan(0.8);
    expect(shares.granuloma).toBe(0.1);
    expect(modifiers.sized).toBeGreaterThan(1);
  });
});

describe('the probability that a report is not called normal', () => {
  it('joins its findings, each once', () => {
    const weighed = weighedFindings(
      readText('Granuloma at the right apex. Granuloma at the left base. Pleural effusion. No nodule.'),
      weights,
    );
    expect(weighed.map(({ statement }) => statement.finding.name)).toEqual(['pleural-effusion', 'granuloma']);
    expect(reportedProbability(weighed)).toBeCloseTo(1 - 0.2 * 0.9);
    expect(reportedProbability([])).toBe(0);
  });
});
