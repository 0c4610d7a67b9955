import type { Change, Severity } from '#shared/checks/labels/finding.ts';

/** Terms that several rows of the table of actionable findings share. */

export const settled: readonly Change[] = ['unchanged', 'decreased'];
export const growing: readonly Change[] = ['new', 'increased'];
export const slight: readonly Severity[] = ['minimal', 'mild'];

/** What is stated to have been there before. */
export const known =
  /\b(?:known|chronic|old|remote|healed|healing|longstanding|long-standing|history of|sequelae?|residual|previously (?:seen|noted|described))\b/i;
