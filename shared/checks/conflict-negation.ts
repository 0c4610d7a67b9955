import { sentenceText, statementsOf, type ReadText, type Statement } from './check-text.ts';
import type { Warning } from './check.ts';
import { inWords } from './check-words.ts';
import type { Finding } from './finding.ts';
import { isPositive, statedBy } from './support.ts';

/** Findings of a drafted sentence that the findings state the other way round: found against not found. */
export function negationConflicts(draft: ReadText, sentence: number, findings: ReadText): readonly Warning[] {
  const warnings: Warning[] = [];
  for (const drafted of draft.sentences[sentence]?.findings ?? []) {
    const against =
      drafted.state === 'absent'
        ? statedAgainstAbsent(drafted, sentenceText(draft, sentence), draft, findings)
        : deniedAgainstPositive(drafted, findings);
    if (drafted.name !== 'abnormality' && against.length > 0) {
      warnings.push({
        kind: 'negation',
        interrupts: true,
        text:
          drafted.state === 'absent'
            ? `Negation: the draft says no ${inWords(drafted)}, the findings state it.`
            : `Negation: the draft states ${inWords(drafted)}, the findings say there is none.`,
        finding: drafted.name,
        sentence,
        evidence: [...new Set(against.map((other) => other.sentence))],
      });
    }
  }
  return warnings;
}

function deniedAgainstPositive(drafted: Finding, findings: ReadText): readonly Statement[] {
  if (statementsOf(findings, statedBy(drafted.name)).some(({ finding }) => isPositive(finding))) {
    return [];
  }
  return (findings.byName.get(drafted.name) ?? []).filter(
    ({ finding }) =>
      finding.state === 'absent' &&
      sameSide(finding, drafted) &&
      // "No large effusion" leaves room for a small one.
      !(finding.severity === 'severe' && drafted.severity !== 'severe'),
  );
}

/** What is said not to be there in this manner may be there in another: "no acute fracture" beside an old one. */
const manner =
  /\b(acute|active|new|large|significant|suspicious|displaced|overt|frank|gross|additional|other|further|tension|convincing|typical|measurable|complicat\w+|healing|residual|recurrent|enlarging|discrete)\b/giu;

function statedAgainstAbsent(
  drafted: Finding,
  sentence: string,
  draft: ReadText,
  findings: ReadText,
): readonly Statement[] {
  const same = findings.byName.get(drafted.name) ?? [];
  if (same.some(({ finding }) => finding.state === 'absent' && finding.side === undefined)) {
    return [];
  }
  const start = drafted.start - sentence.length;
  const manners = [...draft.text.slice(Math.max(0, start), drafted.start).matchAll(manner)].map(([word]) =>
    word.toLowerCase(),
  );
  return same.filter(
    (other) =>
      other.finding.state === 'present' &&
      sameSide(other.finding, drafted) &&
      manners.every((word) => sentenceText(findings, other.sentence).toLowerCase().includes(word)),
  );
}

const sameSide = (one: Finding, other: Finding): boolean =>
  one.side === undefined ||
  other.side === undefined ||
  one.side === 'bilateral' ||
  other.side === 'bilateral' ||
  one.side === other.side;
