import { sentenceText, readText, type ReadText } from './check-text.ts';
import type { Author, CheckedReport, CheckedSentence, ImpressionCheck, Warning, WarningKind } from './check.ts';
import { comparisonConflicts } from '#shared/checks/conflicts/conflict-comparison.ts';
import { negationConflicts } from '#shared/checks/conflicts/conflict-negation.ts';
import { numberConflicts, numbersOf, type KnownNumbers } from '#shared/checks/conflicts/conflict-number.ts';
import { severityConflicts } from '#shared/checks/conflicts/conflict-severity.ts';
import { sexConflicts } from '#shared/checks/conflicts/conflict-sex.ts';
import { placeConflicts } from '#shared/checks/conflicts/conflict-place.ts';
import { tensionConflicts, tensionLeftOut } from '#shared/checks/conflicts/conflict-tension.ts';
import { narrowedSides } from '#shared/checks/conflicts/conflict-side-narrowed.ts';
import { sideConflicts, widenedSides } from '#shared/checks/conflicts/conflict-side.ts';
import { evidenceFor } from '#shared/checks/support/evidence.ts';
import { hasPrior } from '#shared/checks/conflicts/prior.ts';
import { normalDraft } from '#shared/checks/omissions/normal-draft.ts';
import { omissions } from '#shared/checks/omissions/omission.ts';
import { selfContradictions } from './check-itself.ts';
import { draftedActs } from '#shared/checks/support/drafted-acts.ts';
import { unsupportedFindings } from '#shared/checks/support/support-warnings.ts';

/**
 * Checks an impression against the findings that it was drafted from: what each of its sentences rests on, and what a
 * radiologist should look at before accepting it. The same input gives the same warnings in the same order.
 */
export function checkImpression(
  impression: string,
  report: CheckedReport,
  author: Author = 'radiologist',
): ImpressionCheck {
  return impressionChecker(report, author).check(impression);
}

/** Checks one impression after the other against a report that is read once. */
export interface ImpressionChecker {
  readonly report: CheckedReport;
  readonly findings: ReadText;
  /** As `checkImpression`. */
  readonly check: (impression: string) => ImpressionCheck;
}

export function impressionChecker(report: CheckedReport, author: Author): ImpressionChecker {
  const findings = readText(report.findings);
  const numbers = numbersOf(report.findings, report.background);
  // Few drafts ask what the background holds, and few whether there was an earlier study.
  let read: ReadText | undefined;
  const background = (): ReadText => (read ??= readText(report.background));
  let hasOne: boolean | undefined;
  const prior = (): boolean => (hasOne ??= hasPrior(report));
  const known: ReadReport = { report, author, findings, numbers, background, prior };
  return { report, findings, check: (impression) => checkAgainst(known, impression) };
}

interface ReadReport {
  readonly report: CheckedReport;
  readonly author: Author;
  readonly findings: ReadText;
  readonly numbers: KnownNumbers;
  readonly background: () => ReadText;
  readonly prior: () => boolean;
}

function checkAgainst(known: ReadReport, impression: string): ImpressionCheck {
  const { report, author, findings, numbers, background, prior } = known;
  const draft = readText(impression);
  // A sentence that is written again rests on the same, and is warned of once.
  const firsts = firstOfEachText(draft);
  const ties = new Map(firsts.map((index) => [sentenceText(draft, index), evidenceFor(draft, index, findings)]));
  const sentences = draft.sentences.map((sentence, index): CheckedSentence => {
    const { sentences: evidence = [], support = 'nothing to support' } = ties.get(sentenceText(draft, index)) ?? {};
    return { ...sentence, evidence, support };
  });
  const conflictsOf = (index: number): readonly Warning[] => [
    ...sideConflicts(draft, index, findings, report),
    ...widenedSides(draft, index, findings),
    ...narrowedSides(draft, index, findings),
    ...placeConflicts(draft, index, findings),
    ...tensionConflicts(draft, index, findings),
    ...negationConflicts(draft, index, findings),
    ...numberWarnings(draft, index, report.findings, numbers),
    ...severityConflicts(draft, index, findings),
    ...sexConflicts(draft, index, report),
    ...comparisonConflicts(draft, index, findings, prior),
    ...unsupportedFindings(draft, index, findings, background),
    ...(author === 'model' ? draftedActs(draft, index, findings, background) : []),
  ];
  const conflicts = [...firsts.flatMap(conflictsOf), ...selfContradictions(draft, findings)];
  const omitted = omissions(draft, findings);
  const left = [...normalDraft(draft, findings, author), ...tensionLeftOut(draft, findings), ...omitted];
  const criticalLeftOut = omitted.flatMap(({ kind, evidence }) => (kind === 'critical-omitted' ? evidence : []));
  return {
    findings: findings.sentences,
    impression: sentences,
    warnings: ordered(withoutRepeats(conflicts, left)),
    criticalLeftOut: [...new Set(criticalLeftOut)].sort((a, b) => a - b),
  };
}

function firstOfEachText(draft: ReadText): readonly number[] {
  const seen = new Map<string, number>();
  for (const index of draft.sentences.keys()) {
    const text = sentenceText(draft, index);
    if (!seen.has(text)) {
      seen.set(text, index);
    }
  }
  return [...seen.values()];
}

function numberWarnings(draft: ReadText, sentence: number, findings: string, known: KnownNumbers): readonly Warning[] {
  const text = sentenceText(draft, sentence);
  return numberConflicts(text, known).map((conflict) => ({
    kind: 'number' as const,
    interrupts: true,
    text: `Number: the impression says ${text.slice(conflict.draft.start, conflict.draft.end)}, the findings ${
      conflict.finding === undefined
        ? 'give no such measure'
        : `say ${findings.slice(conflict.finding.start, conflict.finding.end)}`
    }.`,
    sentence,
    evidence: [],
  }));
}

/**
 * One warning a cause: a drafted finding that contradicts the findings in one way is not asked for another, nor called
 * unsupported or left out; what is invented is invented with its measure; a report that is called normal has left out
 * everything.
 */
function withoutRepeats(conflicts: readonly Warning[], left: readonly Warning[]): readonly Warning[] {
  const interrupting = conflicts.filter(({ interrupts, kind }) => interrupts && kind !== 'contradiction');
  const invented = new Set(interrupting.filter(({ kind }) => kind === 'unsupported').map(({ sentence }) => sentence));
  const contradicted = new Set(interrupting.map(({ finding }) => finding));
  const firstOfItsFinding = interrupting.filter(
    ({ kind, finding, sentence }, index) =>
      !(kind === 'number' && invented.has(sentence)) &&
      (finding === undefined ||
        index === interrupting.findIndex((other) => other.finding === finding && other.sentence === sentence)),
  );
  const calledNormal = left.some(({ kind }) => kind === 'drafted-normal');
  const denies = interrupting.some(({ kind }) => kind === 'negation');
  const acts = new Set(conflicts.filter(({ kind }) => isAct(kind)).map(({ sentence }) => sentence));
  const wrong = new Set(interrupting.filter(({ kind }) => isWrong(kind)).map(({ finding }) => finding));
  return [
    ...firstOfItsFinding,
    ...conflicts.filter(({ kind, finding }) => kind === 'contradiction' && !wrong.has(finding)),
    ...conflicts.filter(
      ({ interrupts, kind, finding, sentence }) =>
        !interrupts &&
        kind !== 'contradiction' &&
        (finding === undefined ? isAct(kind) || !acts.has(sentence) : !contradicted.has(finding)),
    ),
    ...left.filter(({ kind, finding }) =>
      kind === 'drafted-normal'
        ? !denies
        : !contradicted.has(finding) && !(calledNormal && kind === 'critical-omitted'),
    ),
  ];
}

/** The sentence tells what was done or is to be done, which is asked for its ground as that. */
const isAct = (kind: WarningKind): boolean => kind === 'communication' || kind === 'recommendation';

/** The finding is not there, whatever else the draft says of it. */
const isWrong = (kind: WarningKind): boolean => kind === 'negation' || kind === 'unsupported';

/** What a reader should look at first. */
const importance: readonly WarningKind[] = [
  'scope',
  'unchecked',
  'side',
  'negation',
  'place',
  'critical-omitted',
  'drafted-normal',
  'contradiction',
  'communication',
  'unsupported',
  'number',
  'severity',
  'sex',
  'comparison',
  'recommendation',
  'certainty',
  'omitted',
];

function rank({ interrupts, kind }: Warning): number {
  return importance.indexOf(kind) + (interrupts ? 0 : importance.length);
}

/** Interrupting before quiet, each by the importance of its kind; within a kind in the order found. */
function ordered(warnings: readonly Warning[]): readonly Warning[] {
  return warnings.toSorted((a, b) => rank(a) - rank(b));
}
