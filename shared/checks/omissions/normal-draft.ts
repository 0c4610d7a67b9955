import { sentenceText, type ReadText } from '#shared/checks/check-text.ts';
import { inWords } from '#shared/checks/check-words.ts';
import type { Warning } from '#shared/checks/check.ts';
import { significance } from './normal-draft-significance.ts';
import { reportedProbability, weighedFindings } from './normal-draft-weight.ts';

/** A draft without a positive finding is questioned where a radiologist would have reported one with this probability. */
const questioned = 0.82;
/** The same for a draft that calls the chest stable, or points to what was said above: it passes over nothing silently. */
const questionedWhenStable = 0.95;
const acknowledging =
  /\b(?:stable|unchanged|chronic|no\s+(?:\w+\s+){0,2}change|(?:as|see)\s+(?:above|described|noted)|post-?\s?(?:procedural|operative|surgical))\b/iu;

/** The warning that a draft calls a report normal whose findings are not. */
export function normalDraft(draft: ReadText, findings: ReadText): readonly Warning[] {
  if (!saysNormal(draft)) {
    return [];
  }
  const weighed = weighedFindings(findings, significance);
  const first = weighed[0];
  if (first === undefined || reportedProbability(weighed) < questionedFrom(draft)) {
    return [];
  }
  const named = weighed.slice(0, 3).map(({ statement }) => inWords(statement.finding));
  return [
    {
      kind: 'drafted-normal',
      interrupts: true,
      text: `The draft states no finding, the findings state ${named.join(', ')}.`,
      finding: first.statement.finding.name,
      evidence: [...new Set(weighed.map(({ statement }) => statement.sentence))].sort((a, b) => a - b),
    },
  ];
}

/** The probability from which on such a draft is questioned. */
const questionedFrom = ({ text }: ReadText): number => (acknowledging.test(text) ? questionedWhenStable : questioned);

/** The draft states no finding, neither one that the vocabulary knows nor one in other words. */
export function saysNormal(draft: ReadText): boolean {
  return (
    draft.positives.size === 0 &&
    draft.sentences.every(
      ({ findings }, index) =>
        findings.length > 0 || (draft.words[index]?.size ?? 0) < 2 || without.test(sentenceText(draft, index)),
    )
  );
}

const without = /\b(?:no|not|without|negative|normal|unremarkable|clear|stable|unchanged|as\s+(?:above|described))\b/iu;
