import { sentenceText, statementsOf } from '#shared/checks/check-text.ts';
import type { Warning } from '#shared/checks/check.ts';
import { numberConflicts, numbersOf } from '#shared/checks/conflicts/conflict-number.ts';
import { amountsIn } from '#shared/checks/conflicts/conflict-number-values.ts';
import type { Finding } from '#shared/checks/labels/finding.ts';
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
    if (saysOfWhat(warning, sentence)) {
      yield* swapped(sentence, otherSides(sentence.text));
      yield [reworded(sentence, allOtherSides(sentence.text))];
    }
    yield* inTheirWords(warning, checked);
  }
}

/** A side is that of a finding, or of words that one sentence of the findings holds; of a place alone it may be right to deny it there. */
function saysOfWhat({ finding, evidence }: Warning, { findings }: WarnedSentence): boolean {
  return finding !== undefined || evidence.length === 1 || (evidence.length === 0 && findings.some(isPositive));
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

/** A number gives way to the only one of its kind that the findings' closest sentence has, or to the same digits in another unit. */
export function* numberProposals(warning: Warning, checked: CheckedImpression): Proposals {
  const sentence = warnedSentence(warning, checked);
  if (sentence === undefined) {
    return;
  }
  const { findings } = checked.checker;
  const [closest] = sentence.evidence;
  const isOfTheSame =
    closest !== undefined &&
    findings.sentences[closest]?.findings.some(({ name }) => sentence.findings.some((other) => other.name === name));
  const amounts = closest === undefined ? [] : otherAmounts(sentence.text, sentenceText(findings, closest));
  yield (isOfTheSame === true ? amounts : amounts.filter(hasSameDigits)).map(({ text }) => reworded(sentence, text));
  yield otherAmounts(sentence.text, findings.text)
    .filter(hasSameDigits)
    .map(({ text }) => reworded(sentence, text));
  yield* inTheirWords(warning, checked);
}

interface OtherAmount {
  /** The sentence with it. */
  readonly text: string;
  readonly drafted: string;
  readonly known: string;
}

/** With a wrong amount as the only one of its kind in a text. */
function otherAmounts(sentence: string, text: string): readonly OtherAmount[] {
  const { amounts } = numbersOf(text);
  const wrong = new Set(numberConflicts(sentence, numbersOf(text)).map(({ draft }) => draft.start));
  return amountsIn(sentence).flatMap((drafted) => {
    const [only, ...others] = amounts.filter(({ kind }) => kind === drafted.kind);
    if (only === undefined || others.length > 0 || !wrong.has(drafted.start)) {
      return [];
    }
    const known = text.slice(only.start, only.end);
    return [
      {
        text: replaced(sentence, drafted, known).text,
        drafted: sentence.slice(drafted.start, drafted.end),
        known,
      },
    ];
  });
}

/** "4.6 mm" for "4.6 cm", "14 mm" for "1.4 mm". */
function hasSameDigits({ drafted, known }: OtherAmount): boolean {
  return drafted.replaceAll(/\D/gu, '') === known.replaceAll(/\D/gu, '');
}

const opening = /^there (?:is|are) (?:(?:an?|some) )?/iu;

/** "Acute abnormality" lost its "no"; of what has a name the findings' own sentence says more. */
export function* negationProposals(warning: Warning, checked: CheckedImpression): Proposals {
  const sentence = warnedSentence(warning, checked);
  if (sentence !== undefined) {
    if (sentence.findings.every(({ name, state }) => name === 'abnormality' && state === 'present')) {
      yield [reworded(sentence, `No ${uncapitalised(sentence.text.replace(opening, ''))}`)];
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
  const asked =
    warning.evidence.length > 0
      ? warning.evidence
      : sentence.evidence
          .slice(0, 1)
          .filter((index) => isTold(findings.sentences[index]?.findings ?? []) === isTold(sentence.findings));
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
    if (isInProportion(statements, sentence) && others.every((other) => !isPositive(other) || named.has(other.name))) {
      const rest = withoutSentence(sentence);
      const missing = statements.filter((statement) => !rest.includes(statement));
      yield [missing.length === 0 ? rest : reworded(sentence, missing.join(' '))];
    }
  }
}

const isTold = (told: readonly Finding[]): boolean => told.some(isPositive);

/** A line of the findings is no small change of a few words. */
const mostCharacters = 160;
const timesLonger = 3;

function isInProportion(statements: readonly string[], { text }: WarnedSentence): boolean {
  const characters = statements.join(' ').length;
  return characters > 0 && characters <= Math.max(mostCharacters, timesLonger * text.length);
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
