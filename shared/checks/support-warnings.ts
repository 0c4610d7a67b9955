import { mayBeOfOneSide, statementsOf, type ReadText } from './check-text.ts';
import { inWords } from './check-words.ts';
import type { Warning } from './check.ts';
import { zonesMeet } from './conflict-side-places.ts';
import type { Finding } from './finding.ts';
import { concludedFrom, isPositive, isStated, isSupported } from './support.ts';

/** Positive findings of a drafted sentence that the findings neither state nor, at that place, give reason to conclude. */
export function unsupportedFindings(draft: ReadText, sentence: number, findings: ReadText): readonly Warning[] {
  return (draft.sentences[sentence]?.findings ?? [])
    .filter((finding) => isPositive(finding) && !isCarried(finding, findings))
    .map((finding) => ({
      kind: 'unsupported' as const,
      interrupts: false,
      text: `Not in the findings: ${inWords(finding)}.`,
      finding: finding.name,
      sentence,
      evidence: [],
    }));
}

function isCarried(drafted: Finding, findings: ReadText): boolean {
  if (isStated(drafted.name, findings.positives)) {
    return true;
  }
  return (
    isSupported(drafted.name, findings.positives) &&
    statementsOf(findings, concludedFrom(drafted.name)).some(
      ({ finding }) => isPositive(finding) && mayBeOfOneSide(finding, drafted) && zonesMeet(finding, drafted),
    )
  );
}
