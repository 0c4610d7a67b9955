import { readText } from '#shared/checks/check-text.ts';
import { reportedShare } from '#shared/checks/omissions/normal-draft-significance.ts';
import { normalImpression } from './baseline-normal.ts';
import { withoutMasks } from './evaluation-case.ts';

/**
 * A finding of at least this significance is worth an impression. It is chosen on the training reports of Open-i, where it calls
 * one of twelve abnormal reports normal.
 */
const worthRepeating = 0.2;

/**
 * The sentences of the findings that state something worth an impression, in their order, and no word of its own; the normal
 * impression where there is none.
 */
export function extractImpression(findings: string): string {
  const read = readText(findings);
  const chosen = new Set(
    read.statements
      .filter((statement) => statement.finding.state !== 'absent' && reportedShare(statement, read) >= worthRepeating)
      .map(({ sentence }) => sentence),
  );
  const text = read.sentences
    .filter((_, index) => chosen.has(index))
    .map(({ start, end }) => withoutMasks(findings.slice(start, end)))
    .join(' ');
  return text === '' ? normalImpression : text;
}
