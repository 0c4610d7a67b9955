import { statementsOf, type ReadText } from './check-text.ts';
import { inWords } from './check-words.ts';
import type { Warning } from './check.ts';
import { severities, type Severity } from './finding.ts';
import { isPositive } from './support.ts';

/** Steps between two degrees that no two readers would use for one finding. */
const farApart = 2;

/** Findings of a drafted sentence that the findings give another degree: far apart interrupts, one step is quiet. */
export function severityConflicts(draft: ReadText, sentence: number, findings: ReadText): readonly Warning[] {
  const warnings: Warning[] = [];
  for (const drafted of draft.sentences[sentence]?.findings ?? []) {
    if (drafted.severity === undefined || !isPositive(drafted)) {
      continue;
    }
    const graded = statementsOf(findings, [drafted.name]).filter(
      ({ finding }) =>
        isPositive(finding) &&
        (finding.side === undefined || drafted.side === undefined || finding.side === drafted.side),
    );
    // Where one of them has no degree, it may be the one that the draft speaks of.
    const distances = graded.map(({ finding }) => distance(drafted.severity, finding.severity));
    const nearest = Math.min(...distances);
    const other = graded[distances.indexOf(nearest)];
    if (graded.length > 0 && nearest > 0 && other !== undefined) {
      warnings.push({
        kind: 'severity',
        interrupts: nearest >= farApart,
        text: `Severity: the draft says ${drafted.severity} ${inWords(drafted)}, the findings say ${other.finding.severity}.`,
        finding: drafted.name,
        sentence,
        evidence: [other.sentence],
      });
    }
  }
  return warnings;
}

function distance(one: Severity | undefined, other: Severity | undefined): number {
  return one === undefined || other === undefined ? 0 : Math.abs(severities.indexOf(one) - severities.indexOf(other));
}
