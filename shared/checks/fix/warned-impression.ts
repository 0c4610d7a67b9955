import type { ImpressionChecker } from '#shared/checks/check-impression.ts';
import type { ImpressionCheck, Warning } from '#shared/checks/check.ts';
import type { Finding } from '#shared/checks/labels/finding.ts';
import type { Span } from '#shared/report/sections.ts';
import { draftedSentence, type DraftedSentence } from './drafted-sentence.ts';

/** An impression, and what was found wrong with it. */
export interface CheckedImpression {
  readonly impression: string;
  readonly check: ImpressionCheck;
  /** What checked it. */
  readonly checker: ImpressionChecker;
}

/**
 * Impressions that may settle a warning, in steps from the smallest change on. Those of one step are as likely as each other.
 */
export type Proposals = Iterable<readonly string[]>;

/** The sentence that a warning stands at, and its findings. */
export interface WarnedSentence extends DraftedSentence {
  readonly findings: readonly Finding[];
  /** Where the finding that is warned of stands within `text`. */
  readonly warned: Span | undefined;
  /** Indexes of the sentences of the findings that it rests on. */
  readonly evidence: readonly number[];
}

export function warnedSentence(
  { sentence, finding }: Warning,
  { impression, check }: CheckedImpression,
): WarnedSentence | undefined {
  const checked = sentence === undefined ? undefined : check.impression[sentence];
  const drafted = checked && draftedSentence(impression, checked);
  if (checked === undefined || drafted === undefined) {
    return undefined;
  }
  const warned = checked.findings.find(({ name }) => name === finding);
  return {
    ...drafted,
    findings: checked.findings,
    evidence: checked.evidence,
    warned: warned && { start: warned.start - drafted.start, end: warned.end - drafted.start },
  };
}
