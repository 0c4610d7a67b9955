import { describe, expect, it } from 'vitest';
import { actionablePhrases } from './actionable-phrases.ts';
import type { ActionableRule } from './actionable-rule.ts';
import { actionableRules } from './actionable-rules.ts';

const conditions = ['state', 'severity', 'notSeverity', 'change', 'words', 'report', 'beside', 'belowMm'] as const;

function isUnconditional(rule: ActionableRule): boolean {
  return conditions.every((condition) => rule[condition] === undefined);
}

describe('the table of actionable findings', () => {
  it('names each row once', () => {
    const ids = [...actionableRules, ...actionablePhrases].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has no row that an earlier one without conditions hides', () => {
    const hidden = actionableRules.filter((rule, index) =>
      rule.findings.every((name) =>
        actionableRules.slice(0, index).some((earlier) => isUnconditional(earlier) && earlier.findings.includes(name)),
      ),
    );
    expect(hidden.map(({ id }) => id)).toEqual([]);
  });

  it('gives each row one sentence for people', () => {
    for (const { because } of [...actionableRules, ...actionablePhrases]) {
      expect(because).toMatch(/^\p{Lu}[^.]+\.$/u);
    }
  });
});
