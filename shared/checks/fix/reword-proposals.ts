import { sentenceText, statementsOf } from '#shared/checks/check-text.ts';
import type { Warning } from '#shared/checks/check.ts';
import { numberConflicts, numbersOf } from '#shared/checks/conflicts/conflict-number.ts';
import { amountsIn } from '#shared/checks/conflicts/conflict-number-values.ts';
import { labelText } from '#shared/checks/labels/label-text.ts';
import { isPositive } from '#shared/checks/support/support.ts';
import type { Span } from '#shared/report/sections.ts';
import { holdsAdvice, reworded, withoutSentence } from './drafted-sentence.ts';
import { statementsOfFindings } from './findings-words.ts';
import { allOtherSides, otherDegrees, otherPlaces, otherSides, replaced, type Swap } from './swapped-words.ts';
import { warnedSentence, type CheckedImpression, type Proposals, type WarnedSentence } from './warned-impression.ts';

/** What says something else than the findings: the one word that differs gives way, or else the whole sentence to theirs. */

export function* sideProposals(warning: Warning, checked: CheckedImpression): Proposals {
  const sentence = warnedSentence(warning, checked);
  if (sentence !== undefined) {
    yield* swapped(sentence, otherSides(sentence.text));
    yield [reworded(sentence, allOtherSides(sentence.text))];
    yield* inTheirWords(warning, checked);
  }
}

export function* placeProposals(warning: Warning, checked: CheckedImpression): Proposals {
  const sentence = warnedSentence(warning, checked);
  if (sentence !== undefined) {
    yield* swapped(sentence, otherPlaces(sentence.text, evidenceText(warning.evidence, checked)));
    yield* inTheirWords(warning, checked);
  }
}

export function* severityProposals(warning: Warning, checked: CheckedImpression): Proposals {
  const sentence = warnedSentence(warning, checked);
  if (sentence !== undefined) {
    yield* swapped(sentence, otherDegrees(sentence.text, evidenceText(warning.evidence, checked)));
    yield* inTheirWords(warning, checked);
  }
}

/** A number gives way to the only one of its kind that the findings' sentences of the same thing have. */
export function* numberProposals(warning: Warning, checked: CheckedImpression): Proposals {
  const sentence = warnedSentence(warning, checked);
  if (sentence !== undefined) {
    for (const text of [evidenceText(sentence.evidence, checked), checked.checker.report.findings]) {
      yield otherAmounts(sentence.text, text).map((swap) => reworded(sentence, swap.text));
    }
    yield* inTheirWords(warning, checked);
  }
}

/** With a wrong amount as the only one of its kind in a text. */
function otherAmounts(sentence: string, text: string): readonly Swap[] {
  const known = numbersOf(text);
  const wrong = new Set(numberConflicts(sentence, known).map(({ draft }) => draft.start));
  return amountsIn(sentence).flatMap((drafted) => {
    const [only, ...others] = known.amounts.filter(({ kind }) => kind === drafted.kind);
    return only === undefined || others.length > 0 || !wrong.has(drafted.start)
      ? []
      : [replaced(sentence, drafted, text.slice(only.start, only.end))];
  });
}

/** "Acute abnormality" lost its "no"; of what has a name the findings' own sentence says more. */
export function* negationProposals(warning: Warning, checked: CheckedImpression): Proposals {
  const sentence = warnedSentence(warning, checked);
  if (sentence !== undefined) {
    if (sentence.findings.every(({ name, state }) => name === 'abnormality' && state === 'present')) {
      yield [reworded(sentence, `No ${uncapitalised(sentence.text)}`)];
    }
    yield* inTheirWords(warning, checked);
  }
}

/**
 * The sentence gives way to those of the findings that the warning speaks of, with those that say what else it says; never where a finding
 * would go with it that is not in question.
 */
export function* inTheirWords(warning: Warning, checked: CheckedImpression): Proposals {
  const sentence = warnedSentence(warning, checked);
  if (sentence === undefined || holdsAdvice(sentence)) {
    return;
  }
  const { findings } = checked.checker;
  const others = sentence.findings.filter(({ name }) => name !== warning.finding && name !== 'abnormality');
  const asked = warning.evidence.length > 0 ? warning.evidence : sentence.evidence.slice(0, 1);
  const companions = others.flatMap(({ name, state }) =>
    statementsOf(findings, [name])
      .filter(({ finding }) => finding.state === state)
      .slice(0, 1)
      .map((other) => other.sentence),
  );
  for (const told of [[...asked, ...companions], asked]) {
    const statements = statementsOfFindings(findings, told) ?? [];
    const named = new Set(
      statements.flatMap((text) => labelText(text)).flatMap((it) => it.findings.map(({ name }) => name)),
    );
    if (statements.length > 0 && others.every((other) => !isPositive(other) || named.has(other.name))) {
      const rest = withoutSentence(sentence);
      const missing = statements.filter((statement) => !rest.includes(statement));
      yield [missing.length === 0 ? rest : reworded(sentence, missing.join(' '))];
    }
  }
}

/** The word that stands closest to what is warned of is the one that is meant; where that has no name, any may be. */
function* swapped(sentence: WarnedSentence, swaps: readonly Swap[]): Proposals {
  const { warned } = sentence;
  if (warned === undefined) {
    yield swaps.map(({ text }) => reworded(sentence, text));
    return;
  }
  const steps = new Map<number, string[]>();
  for (const { text, at } of swaps.toSorted((a, b) => distance(a.at, warned) - distance(b.at, warned))) {
    steps.set(at.start, [...(steps.get(at.start) ?? []), reworded(sentence, text)]);
  }
  yield* steps.values();
}

const distance = (one: Span, other: Span): number => Math.max(0, other.start - one.end, one.start - other.end);

function evidenceText(evidence: readonly number[], { checker: { findings } }: CheckedImpression): string {
  return evidence.map((index) => sentenceText(findings, index)).join('\n');
}

function uncapitalised(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
