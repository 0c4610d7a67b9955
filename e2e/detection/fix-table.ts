import { performance } from 'node:perf_hooks';
import { impressionChecker } from '#shared/checks/check-impression.ts';
import {
  warningKinds,
  type Author,
  type ImpressionCheck,
  type Warning,
  type WarningKind,
} from '#shared/checks/check.ts';
import { edited, type TextEdit } from '#shared/checks/fix/text-edit.ts';
import { warningFixes } from '#shared/checks/fix/warning-fixes.ts';
import type { EvaluationCase } from '#shared/evaluate/evaluation-data.ts';
import { injectErrors } from '#shared/evaluate/injection/inject.ts';
import { readPair } from '#shared/evaluate/injection/reading.ts';

/** A warning, what is offered to settle it, and the check of the impression with and without. */
export interface TriedFix {
  readonly impression: string;
  readonly warning: Warning;
  readonly check: ImpressionCheck;
  readonly fix?: { readonly edit: TextEdit; readonly impression: string; readonly check: ImpressionCheck };
}

export interface FixTable {
  readonly tried: readonly TriedFix[];
  /** Of each review, fixes included, in milliseconds. */
  readonly times: readonly number[];
}

/** The fixes of all warnings at each impression as its radiologist wrote it, and with `errors` errors made in it. */
export function fixTable(cases: readonly EvaluationCase[], author: Author, errors: number, seed: number): FixTable {
  const tried: TriedFix[] = [];
  const times: number[] = [];
  for (const { id, background, findings, reference } of cases) {
    const report = { findings, background };
    const reading = readPair({ background, findings, impression: reference });
    const made = injectErrors(reading, id, { seed, count: errors }).map(({ impression }) => impression);
    for (const impression of [reference, ...made]) {
      const started = performance.now();
      const checker = impressionChecker(report, author);
      const check = checker.check(impression);
      const fixes = warningFixes({ impression, check, checker });
      times.push(performance.now() - started);
      for (const [index, warning] of check.warnings.entries()) {
        const edit = fixes[index];
        const after = edit && edited(impression, edit);
        tried.push({
          impression,
          warning,
          check,
          ...(edit && after !== undefined && { fix: { edit, impression: after, check: checker.check(after) } }),
        });
      }
    }
  }
  return { tried, times };
}

/** How many warnings of a kind have a fix. */
export function fixedShares(tried: readonly TriedFix[]) {
  return warningKinds.flatMap((kind: WarningKind) => {
    const ofKind = tried.filter(({ warning }) => warning.kind === kind);
    return ofKind.length === 0
      ? []
      : [{ kind, warnings: ofKind.length, fixed: ofKind.filter(({ fix }) => fix !== undefined).length }];
  });
}
