import { describe, expect, it } from 'vitest';
import type { Warning } from '#shared/checks/check.ts';
import type { EvaluationCase } from './evaluation-data.ts';
import { scorePair } from './score-pair.ts';

const report: EvaluationCase = {
  id: 'one',
  background: '',
  findings: 'There is a small left pleural effusion. Heart size is normal. No pneumothorax.',
  reference: 'Small left pleural effusion.',
  abnormal: true,
};

function score(impression: string, warnings: readonly Warning[] = []) {
  return scorePair(report, { id: 'one', impression, warnings });
}

describe('scorePair', () => {
  it('sees what the reference itself says as right', () => {
    expect(score(report.reference)).toMatchObject({
      rouge1: 1,
      rougeLsum: 1,
      wordEdits: 0,
      words: 4,
      referenceWords: 4,
      novelty: 0,
      agreed: ['pleural-effusion'],
      invented: [],
      missed: [],
      unsupported: [],
      positives: 1,
      calledNormal: false,
    });
  });

  it('counts a finding that is denied as none, and one that is possible as one', () => {
    expect(score('No pleural effusion.')).toMatchObject({ missed: ['pleural-effusion'], calledNormal: true });
    expect(score('Possible pleural effusion.')).toMatchObject({ agreed: ['pleural-effusion'], calledNormal: false });
  });

  it('names what the reference does not say and what the findings do not hold', () => {
    expect(score('Left pleural effusion. Right pneumothorax.')).toMatchObject({
      agreed: ['pleural-effusion'],
      invented: ['pneumothorax'],
      unsupported: ['pneumothorax'],
      positives: 2,
    });
  });

  it.each(['', 'Small left pleural effusion since XXXX.', 'Effusion, seen ___.'])(
    'counts %j as empty: it calls the report normal',
    (impression) => {
      expect(score(impression)).toMatchObject({
        rouge1: 0,
        words: 0,
        wordEdits: 4,
        missed: ['pleural-effusion'],
        positives: 0,
        calledNormal: true,
      });
    },
  );

  it('is interrupted by warnings that interrupt, not by quiet ones', () => {
    const warning: Warning = { kind: 'omitted', interrupts: false, text: 'Left out.', evidence: [0] };
    expect(score('Normal.', [warning]).interrupted).toBe(false);
    expect(score('Normal.', [warning, { ...warning, kind: 'drafted-normal', interrupts: true }]).interrupted).toBe(
      true,
    );
  });
});
