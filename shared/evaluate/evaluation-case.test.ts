import { describe, expect, it } from 'vitest';
import { composeReport } from '#shared/report/compose-report.ts';
import { parseReport } from '#shared/report/parse-report.ts';
import { evaluationCase, statesFinding, withoutMasks } from './evaluation-case.ts';

function caseOf(findings: string, impression: string, marks: { abnormal?: boolean; hard?: boolean } = {}) {
  const report = composeReport([
    { kind: 'findings', heading: 'FINDINGS', body: findings },
    { kind: 'impression', heading: 'IMPRESSION', body: impression },
  ]);
  return evaluationCase({ id: 'a', report, ...marks });
}

describe('masks', () => {
  it.each([
    ['Normal chest x-XXXX.', 'Normal chest x-ray.'],
    ['Chest x XXXX from XXXX.', 'Chest x-ray from.'],
    ['XXXX XXXX is noted, unchanged from ___.', 'is noted, unchanged from.'],
    ['Seen by [**Name 12**] today.', 'Seen by today.'],
    ['1. Effusion.\n2. XXXX PICC.', '1. Effusion.\n2. PICC.'],
    ['Exam XX and a _ stay.', 'Exam XX and a _ stay.'],
  ])('of %j are removed', (text, expected) => {
    expect(withoutMasks(text)).toBe(expected);
  });
});

describe('a report of a data set', () => {
  it('makes a case with background, and a reference without masks', () => {
    const report = parseReport(
      'INDICATION: Cough.\nCOMPARISON: None.\nFINDINGS: Small left effusion.\nIMPRESSION: Small XXXX effusion.\n',
    );
    expect(evaluationCase({ id: 'a', report, hard: true })).toEqual({
      id: 'a',
      background: 'Indication: Cough.\nComparison: None.',
      findings: 'Small left effusion.',
      reference: 'Small effusion.',
      abnormal: true,
      hard: true,
    });
  });

  it('is abnormal as the data set says, else as its reference reads', () => {
    expect(caseOf('Clear.', 'No effusion.')).toMatchObject({ abnormal: false });
    expect(caseOf('Clear.', 'Possible effusion.')).toMatchObject({ abnormal: true });
    expect(caseOf('Clear.', 'No effusion.', { abnormal: true })).toMatchObject({ abnormal: true });
    expect(caseOf('Clear.', 'No effusion.')).not.toHaveProperty('hard');
  });

  it.each([
    ['', 'Normal.', 'no findings'],
    ['XXXX ___', 'Normal.', 'no findings'],
    ['Clear.', '', 'no impression'],
    ['Clear.', 'XXXX. ___.', 'no impression'],
  ])('is left out with findings %j and impression %j', (findings, impression, reason) => {
    expect(caseOf(findings, impression)).toBe(reason);
  });
});

it('a finding is stated where it is present or possible', () => {
  expect(statesFinding('No pneumothorax. No effusion.')).toBe(false);
  expect(statesFinding('No pneumothorax. Effusion cannot be excluded.')).toBe(true);
  expect(statesFinding('Chronic changes without acute disease.')).toBe(false);
});
