import { describe, expect, it } from 'vitest';
import { readText } from '#shared/checks/check-text.ts';
import { comparisonConflicts } from './conflict-comparison.ts';

const interrupts = (draft: string, findings: string): readonly boolean[] =>
  comparisonConflicts(readText(draft), 0, readText(findings), () => true).map((warning) => warning.interrupts);

describe('a change', () => {
  it.each([
    ['Stable right pleural effusion.', 'The right pleural effusion has increased.'],
    ['Increased right pleural effusion.', 'The right pleural effusion is unchanged.'],
    ['Decreased right pleural effusion.', 'The right pleural effusion is stable.'],
    ['Worsening edema.', 'Pulmonary edema has improved.'],
  ])('that the findings state otherwise interrupts: %s | %s', (draft, findings) => {
    expect(interrupts(draft, findings)).toEqual([true]);
  });

  it('is quiet where the finding is only said to be there still', () => {
    expect(interrupts('Decreased right pleural effusion.', 'Persistent right pleural effusion.')).toEqual([false]);
  });
});
