import { sentenceText, readText, type ReadText } from './check-text.ts';
import type { CheckedReport, CheckedSentence, ImpressionCheck, Warning, WarningKind } from './check.ts';
import { comparisonConflicts } from './conflict-comparison.ts';
import { negationConflicts } from './conflict-negation.ts';
import { numberConflicts, numbersOf, type KnownNumbers } from './conflict-number.ts';
import { severityConflicts } from './conflict-severity.ts';
import { sexConflicts } from './conflict-sex.ts';
import { sideConflicts, widenedSides } from './conflict-side.ts';
import { evidenceFor } from './evidence.ts';
import { normalDraft } from './normal-draft.ts';
import { omissions } from './omission.ts';
import { unsupportedFindings } from './support-warnings.ts';

/**
 * Checks an impression against the findings that it was drafted from: what each of its sentences rests on, and what a
 * radiologist should look at before accepting it. The same input gives the same warnings in the same order.
 */
export function checkImpression(impression: string, report: CheckedReport): ImpressionCheck {
  const draft = readText(impression);
  const findings = readText(report.findings);
  const numbers = numbersOf(report.findings, report.background);
  let read: ReadText | undefined;
  // Few drafts ask what the background holds.
  const background = (): ReadText => (read ??= readText(report.background));
  const sentences = draft.sentences.map((sentence, index): CheckedSentence => {
    const { sentences: evidence, support } = evidenceFor(draft, index, findings);
    return { ...sentence, evidence, support };
  });
  const conflicts = draft.sentences.flatMap((_, index) => [
    ...sideConflicts(draft, index, findings, report),
    ...widenedSides(draft, index, findings),
    ...negationConflicts(draft, index, findings),
    ...numberWarnings(draft, index, report.findings, numbers),
    ...severityConflicts(draft, index, findings),
    ...sexConflicts(draft, index, report),
    ...comparisonConflicts(draft, index, findings, report),
    ...unsupportedFindings(draft, index, findings, background),
  ]);
  const left = [...normalDraft(draft, findings), ...omissions(draft, findings)];
  return { findings: findings.sentences, impression: sentences, warnings: ordered(withoutRepeats(conflicts, left)) };
}

function numberWarnings(draft: ReadText, sentence: number, findings: string, known: KnownNumbers): readonly Warning[] {
  const text = sentenceText(draft, sentence);
  return numberConflicts(text, known).map((conflict) => ({
    kind: 'number' as const,
    interrupts: true,
    text: `Number: the draft says ${text.slice(conflict.draft.start, conflict.draft.end)}, the findings say ${
      conflict.finding === undefined ? 'no such measure' : findings.slice(conflict.finding.start, conflict.finding.end)
    }.`,
    sentence,
    evidence: [],
  }));
}

/**
 * One warning a cause: a drafted finding that contradicts the findings in one way is not asked for another, nor called
 * unsupported or left out; a report that is called normal has left out everything.
 */
function withoutRepeats(conflicts: readonly Warning[], left: readonly Warning[]): readonly Warning[] {
  const interrupting = conflicts.filter(({ interrupts }) => interrupts);
  const contradicted = new Set(interrupting.map(({ finding }) => finding));
  const firstOfItsFinding = interrupting.filter(
    ({ finding, sentence }, index) =>
      finding === undefined ||
      index === interrupting.findIndex((other) => other.finding === finding && other.sentence === sentence),
  );
  const calledNormal = left.some(({ kind }) => kind === 'drafted-normal');
  const denies = interrupting.some(({ kind }) => kind === 'negation');
  return [
    ...firstOfItsFinding,
    ...conflicts.filter(
      ({ interrupts, finding }) => !interrupts && (finding === undefined || !contradicted.has(finding)),
    ),
    ...left.filter(({ kind, finding }) =>
      kind === 'drafted-normal'
        ? !denies
        : !contradicted.has(finding) && !(calledNormal && kind === 'critical-omitted'),
    ),
  ];
}

/** What a reader should look at first. */
const importance: readonly WarningKind[] = [
  'side',
  'negation',
  'critical-omitted',
  'drafted-normal',
  'unsupported',
  'number',
  'severity',
  'sex',
  'comparison',
  'omitted',
];

function rank({ interrupts, kind }: Warning): number {
  return importance.indexOf(kind) + (interrupts ? 0 : importance.length);
}

/** Interrupting before quiet, each by the importance of its kind; within a kind in the order found. */
function ordered(warnings: readonly Warning[]): readonly Warning[] {
  return warnings.toSorted((a, b) => rank(a) - rank(b));
}
