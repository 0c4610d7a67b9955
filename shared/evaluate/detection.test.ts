import { describe, expect, it } from 'vitest';
import { detectionText } from './detection-text.ts';
import { detectionTable } from './detection.ts';
import { finish } from './steps.ts';
import type { EvaluationCase } from './evaluation-data.ts';

function evaluationCase(id: string, findings: string, reference: string, abnormal: boolean): EvaluationCase {
  return { id, background: 'Comparison: None.', findings, reference, abnormal };
}

const cases = [
  evaluationCase('a', 'Small right pleural effusion. No pneumothorax.', 'Small right pleural effusion.', true),
  evaluationCase('b', 'The lungs are clear. The heart is normal.', 'No acute disease.', false),
  // The radiologist's own slip: what disturbs in an untouched impression.
  evaluationCase('c', 'Large left pneumothorax.', 'Large right pneumothorax.', true),
];

describe('detectionTable', () => {
  it('counts the errors made and those found, with intervals', () => {
    const side = finish(detectionTable(cases, 1)).detections.find(({ kind }) => kind === 'side');
    expect(side?.interrupting).toMatchObject({ count: 1, of: 1, share: 1 });
    expect(side?.interrupting.interval?.low).toBeCloseTo(0.2065, 3);
  });

  it('counts what disturbs without an error, of all reports and of abnormal ones', () => {
    const { all, abnormal } = finish(detectionTable(cases, 1)).untouched;
    expect(all.interrupted).toMatchObject({ count: 1, of: 3 });
    expect(abnormal.interrupted).toMatchObject({ count: 1, of: 2 });
    expect(all.alertsPerReport).toBeGreaterThanOrEqual(1 / 3);
  });

  it('gives the predictive value when 5 % of the drafts are faulty', () => {
    const side = finish(detectionTable(cases, 1)).detections.find(({ kind }) => kind === 'side');
    expect(side?.predictiveValue).toBeCloseTo(0.05 / (0.05 + 0.95 / 3), 10);
  });

  it('is the same for the same seed', () => {
    expect(finish(detectionTable(cases, 5))).toEqual(finish(detectionTable(cases, 5)));
    expect(finish(detectionTable([...cases].reverse(), 5))).toEqual(finish(detectionTable(cases, 5)));
  });

  it('has no shares of nothing', () => {
    const { detections, untouched } = finish(detectionTable([], 1));
    expect(
      detections.every(({ interrupting, predictiveValue }) => interrupting.share === null && predictiveValue === null),
    ).toBe(true);
    expect(untouched.all.alertsPerReport).toBeNull();
  });
});

describe('detectionText', () => {
  it('has a row for every kind, in columns', () => {
    const [heading = '', ...rows] = detectionText(finish(detectionTable(cases, 1))).split('\n');
    expect(heading).toMatch(/^error +made +interrupted +any warning +right kind +PPV at 5 %$/u);
    expect(rows[0]).toMatch(/^side +1 +1\.000 +\[\.21, 1\.00\] /u);
    expect(rows[8]).toMatch(/^all /u);
  });
});
