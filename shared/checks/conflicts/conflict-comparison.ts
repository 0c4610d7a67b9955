import { mayBeOfOneSide, sentenceText, statementsOf, type ReadText } from '#shared/checks/check-text.ts';
import { inWords } from '#shared/checks/check-words.ts';
import type { Warning } from '#shared/checks/check.ts';
import type { Change } from '#shared/checks/labels/finding.ts';
import { comparisonClaim } from './prior.ts';
import { isPositive } from '#shared/checks/support/support.ts';

/** Changes that cannot be true together. */
const opposites: Readonly<Record<Change, readonly Change[]>> = {
  new: ['unchanged', 'decreased', 'resolved'],
  increased: ['decreased', 'unchanged', 'resolved'],
  decreased: ['increased', 'unchanged', 'new'],
  unchanged: ['new', 'increased', 'decreased', 'resolved'],
  resolved: ['new', 'increased', 'unchanged'],
};

/** Drafted sentences that compare with a prior study that the report does not have, or say another change than the findings. */
export function comparisonConflicts(
  draft: ReadText,
  sentence: number,
  findings: ReadText,
  hasPrior: () => boolean,
): readonly Warning[] {
  const text = sentenceText(draft, sentence);
  const claim = comparisonClaim(text);
  if (claim === undefined) {
    return [];
  }
  if (!hasPrior()) {
    return [
      {
        kind: 'comparison',
        interrupts: true,
        text: `Comparison: the impression says "${text.slice(claim.start, claim.end)}", the report names no prior study.`,
        sentence,
        evidence: [],
      },
    ];
  }
  return changeConflicts(draft, sentence, findings);
}

interface SaidChange {
  readonly change: Change | undefined;
  readonly text: string;
}

/** What persists may be less than it was. */
const isStillThere = ({ change, text }: SaidChange): boolean =>
  change === 'unchanged' &&
  /\b(?:persist\w*|residual|remain\w*|again|still|continu\w+|re-?demonstrat\w*)\b/iu.test(text);

/** The sentence calls one thing stable and another changed, and either may be the finding. */
const isMixed = ({ change, text }: SaidChange): boolean =>
  change !== 'unchanged' && /\b(?:stable|unchanged|similar|no\s+(?:\w+\s+)?change)\b/iu.test(text);

function changeConflicts(draft: ReadText, sentence: number, findings: ReadText): readonly Warning[] {
  for (const drafted of draft.sentences[sentence]?.findings ?? []) {
    const { change } = drafted;
    if (change === undefined || !isPositive(drafted)) {
      continue;
    }
    const same = statementsOf(findings, [drafted.name]).filter(
      ({ finding }) => isPositive(finding) && mayBeOfOneSide(finding, drafted),
    );
    const first = same[0];
    const contradicted = same.every(
      ({ finding }) => finding.change !== undefined && opposites[change].includes(finding.change),
    );
    if (first !== undefined && contradicted) {
      const said = [
        { change, text: sentenceText(draft, sentence) },
        { change: first.finding.change, text: sentenceText(findings, first.sentence) },
      ];
      return [
        {
          kind: 'comparison',
          interrupts: !said.some(isStillThere) && !said.some(isMixed),
          text: `Comparison: the impression says ${change} ${inWords(drafted)}, the findings say ${first.finding.change}.`,
          finding: drafted.name,
          sentence,
          evidence: [first.sentence],
        },
      ];
    }
  }
  return [];
}
