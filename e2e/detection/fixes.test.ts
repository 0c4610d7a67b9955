import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ImpressionCheck, Warning } from '#shared/checks/check.ts';
import { detectionCases } from './detection-cases.ts';
import { fixedShares, fixTable } from './fix-table.ts';

/** What a fix promises, over the test reports with errors made in them. */

const cases = await detectionCases(fileURLToPath(new URL('pairs.jsonl', import.meta.url)));

const count = ({ warnings }: ImpressionCheck, { kind, finding }: Warning): number =>
  warnings.filter((other) => other.kind === kind && other.finding === finding).length;

const interrupting = ({ warnings }: ImpressionCheck): readonly string[] =>
  warnings.filter(({ interrupts }) => interrupts).map(({ kind, text }) => `${kind} ${text}`);

describe.each(['model', 'radiologist'] as const)('a fix of what a %s wrote', (author) => {
  const { tried } = fixTable(cases, author, 8, 2);
  const fixed = tried.flatMap((one) => (one.fix === undefined ? [] : [{ ...one, fix: one.fix }]));

  it('settles its warning', () => {
    for (const { warning, check, fix } of fixed) {
      expect(count(fix.check, warning), `${warning.text}\n${fix.impression}`).toBeLessThan(count(check, warning));
    }
  });

  it('brings no warning that interrupts', () => {
    for (const { check, fix } of fixed) {
      const before = interrupting(check);
      expect(interrupting(fix.check).filter((text) => !before.includes(text))).toEqual([]);
    }
  });

  it('leaves the text outside of its span as it is', () => {
    for (const { impression, fix } of fixed) {
      const { start, end } = fix.edit;
      expect(fix.impression.startsWith(impression.slice(0, start))).toBe(true);
      expect(fix.impression.endsWith(impression.slice(end))).toBe(true);
      expect(0 <= start && start <= end && end <= impression.length).toBe(true);
    }
  });

  it('leaves a list that is counted from one on, without an empty line', () => {
    for (const { fix } of fixed) {
      expect(fix.impression).toMatch(/\S/u);
      expect(fix.impression).not.toMatch(/^\s|\n\s*\n|\s$/u);
      const numbers = Array.from(fix.impression.matchAll(/^(\d+)\. /gmu), ([, number]) => Number(number));
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      expect(numbers.length).not.toBe(1);
    }
  });

  it('is there for nearly every warning that interrupts', () => {
    const asked = tried.filter(({ warning }) => warning.interrupts);
    expect(asked.filter(({ fix }) => fix !== undefined).length / asked.length).toBeGreaterThan(0.9);
    for (const { kind, warnings, fixed } of fixedShares(tried)) {
      expect(fixed / warnings, kind).toBeGreaterThan(kind === 'contradiction' ? 0.1 : 0.5);
    }
  });
});
