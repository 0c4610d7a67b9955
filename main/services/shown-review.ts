import type { ReviewRecord } from '#shared/records/review-record.ts';
import type { Review } from './checks.ts';

/** What a window shows of a review. */
export function shownReview({ impression, findings, check, isRead }: Review): ReviewRecord {
  return {
    impression,
    findings,
    findingsSentences: check.findings.map(({ start, end }) => ({ start, end })),
    impressionSentences: check.impression.map(({ start, end, evidence, support }) => ({
      start,
      end,
      evidence: [...evidence],
      support,
    })),
    warnings: check.warnings.map(({ kind, interrupts, text, sentence, evidence }) => ({
      key: '0'.repeat(64),
      kind,
      interrupts,
      text,
      ...(sentence !== undefined && { sentence }),
      evidence: [...evidence],
      isDismissed: false,
    })),
    items: [],
    critical: [],
    followUp: [],
    isShortNormal: false,
    isRead,
  };
}
