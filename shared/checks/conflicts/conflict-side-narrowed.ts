import { sentenceText, type ReadText } from '#shared/checks/check-text.ts';
import { inWords, nameInWords } from '#shared/checks/check-words.ts';
import type { Warning } from '#shared/checks/check.ts';
import { isPositive, statedBy } from '#shared/checks/support/support.ts';

/** The draft says that the other side is free of it. */
const only = /\b(?:only|alone|unilateral|solely|isolated)\b/iu;

/** Findings that the draft states of one side and the findings of both: it may speak of the worse one, unless it says "only". */
export function narrowedSides(draft: ReadText, sentence: number, findings: ReadText): readonly Warning[] {
  for (const drafted of draft.sentences[sentence]?.findings ?? []) {
    const { name, side } = drafted;
    if (!isPositive(drafted) || (side !== 'left' && side !== 'right')) {
      continue;
    }
    const known = [...statedBy(name)].flatMap((other) =>
      (findings.byName.get(other) ?? []).filter(({ finding }) => isPositive(finding)),
    );
    const others = (draft.byName.get(name) ?? []).filter(({ finding }) => finding !== drafted && isPositive(finding));
    if (
      known.length > 0 &&
      known.every(({ finding }) => finding.side === 'bilateral') &&
      others.every(({ finding }) => finding.side === side)
    ) {
      return [
        {
          kind: 'side',
          interrupts: only.test(sentenceText(draft, sentence)),
          text: `Side: the impression says ${inWords(drafted)}, the findings say bilateral ${nameInWords(name)}.`,
          finding: name,
          sentence,
          evidence: [...new Set(known.map((other) => other.sentence))],
        },
      ];
    }
  }
  return [];
}
