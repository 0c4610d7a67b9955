import { sentenceText, type ReadText, type Statement } from './check-text.ts';
import { inWords } from './check-words.ts';
import type { Warning } from './check.ts';
import { reportedShare } from './normal-draft-significance.ts';
import { isPositive } from './support.ts';

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
  const found = findings.statements.filter(({ finding }) => isPositive(finding));
  const weighed = mostReported(found, findings);
  const allLeftOut = weighed.reduce((product, { share }) => product * (1 - share), 1);
  const first = weighed[0];
  const limit = acknowledging.test(draft.text) ? questionedWhenStable : questioned;
  if (first === undefined || 1 - allLeftOut < limit) {
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

/** The draft states no finding, neither one that the vocabulary knows nor one in other words. */
function saysNormal(draft: ReadText): boolean {
  return (
    draft.positives.size === 0 &&
    draft.sentences.every(
      ({ findings }, index) =>
        findings.length > 0 || (draft.words[index]?.size ?? 0) < 2 || without.test(sentenceText(draft, index)),
    )
  );
}

const without = /\b(?:no|not|without|negative|normal|unremarkable|clear|stable|unchanged|as\s+(?:above|described))\b/iu;

interface Weighed {
  readonly statement: Statement;
  readonly share: number;
}

/** Each finding once, where it weighs most; the weightiest first. */
function mostReported(statements: readonly Statement[], findings: ReadText): readonly Weighed[] {
  const best = new Map<string, Weighed>();
  for (const statement of statements) {
    const share = reportedShare(statement, findings);
    const known = best.get(statement.finding.name);
    if (known === undefined || known.share < share) {
      best.set(statement.finding.name, { statement, share });
    }
  }
  return [...best.values()].sort((a, b) => b.share - a.share || a.statement.finding.start - b.statement.finding.start);
}
