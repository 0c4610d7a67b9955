import { sentenceText, type ReadText, type Statement } from '#shared/checks/check-text.ts';
import { inWords } from '#shared/checks/check-words.ts';
import { concludedInWords } from '#shared/checks/support/support-in-words.ts';
import type { Warning } from '#shared/checks/check.ts';
import { isCritical } from './omission-critical.ts';
import { reportedShare } from './normal-draft-significance.ts';
import { concludedFrom, isPositive, statedBy } from '#shared/checks/support/support.ts';

/** Positive findings that the draft leaves out: critical ones interrupt, the others wait in the margin, the weightiest first. */
export function omissions(draft: ReadText, findings: ReadText): readonly Warning[] {
  const seen = new Set<string>();
  const concluded = new Set(
    draft.sentences.flatMap((_, index) => concludedInWords(sentenceText(draft, index), findings)),
  );
  const left: { readonly warning: Warning; readonly weight: number }[] = [];
  for (const statement of findings.statements) {
    const { finding } = statement;
    const key = `${finding.name} ${finding.side ?? ''}`;
    const isConcluded = concluded.has(statement.sentence) && !isCritical(statement, findings);
    if (!isPositive(finding) || seen.has(key) || isConcluded || isMentioned(statement, draft, findings)) {
      continue;
    }
    seen.add(key);
    left.push({ warning: warningOf(statement, findings), weight: reportedShare(statement, findings) });
  }
  return left.sort((a, b) => b.weight - a.weight).map(({ warning }) => warning);
}

/**
 * Whether the draft speaks of it: under its name, as something more special or general, or as its conclusion or its sign. For a
 * critical one another name than its signs' does not do that the findings state themselves: the hernia beside a mass is not it,
 * nor does naming a tube say that it lies in the wrong place.
 */
function isMentioned(statement: Statement, draft: ReadText, findings: ReadText): boolean {
  const { name } = statement.finding;
  const critical = isCritical(statement, findings);
  for (const positive of draft.positives) {
    const isSign = name !== 'device-malposition' && concludedFrom(name).has(positive);
    if (critical && positive !== name && findings.positives.has(positive) && !isSign) {
      continue;
    }
    if (
      statedBy(name).has(positive) ||
      statedBy(positive).has(name) ||
      concludedFrom(positive).has(name) ||
      concludedFrom(name).has(positive)
    ) {
      return true;
    }
  }
  return false;
}

function warningOf(statement: Statement, findings: ReadText): Warning {
  const { finding, sentence } = statement;
  const critical = isCritical(statement, findings);
  return {
    kind: critical ? 'critical-omitted' : 'omitted',
    interrupts: critical,
    text: critical ? `Omitted, though critical: ${inWords(finding)}.` : `Omitted: ${inWords(finding)}.`,
    finding: finding.name,
    evidence: [sentence],
  };
}
