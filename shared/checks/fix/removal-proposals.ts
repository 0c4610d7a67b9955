import type { Warning } from '#shared/checks/check.ts';
import { sexedWords } from '#shared/checks/conflicts/patient-sex.ts';
import { draftedSentence, holdsAdvice, reworded, withoutSentence } from './drafted-sentence.ts';
import { inTheirWords } from './reword-proposals.ts';
import { withoutComparison, withoutPart } from './shortened-sentence.ts';
import { warnedSentence, type CheckedImpression, type Proposals } from './warned-impression.ts';

/** What the findings do not hold goes: the part of the sentence that says it, or the sentence. */

export function* unsupportedProposals(warning: Warning, checked: CheckedImpression): Proposals {
  const sentence = warnedSentence(warning, checked);
  if (sentence === undefined) {
    return;
  }
  // The findings say what it is instead.
  if (warning.evidence.length > 0) {
    yield* inTheirWords(warning, checked);
  }
  for (const rest of sentence.warned === undefined ? [] : withoutPart(sentence.text, sentence.warned)) {
    yield [reworded(sentence, rest)];
  }
  if (!holdsAdvice(sentence)) {
    yield [withoutSentence(sentence)];
    yield* inTheirWords(warning, checked);
  }
}

export function* comparisonProposals(warning: Warning, checked: CheckedImpression): Proposals {
  const sentence = warnedSentence(warning, checked);
  if (sentence === undefined) {
    return;
  }
  if (warning.evidence.length > 0) {
    yield* inTheirWords(warning, checked);
    return;
  }
  const rest = withoutComparison(sentence.text);
  if (rest !== undefined) {
    yield [reworded(sentence, rest)];
  }
  if (!holdsAdvice(sentence)) {
    yield [withoutSentence(sentence)];
    yield* inTheirWords(warning, checked);
  }
}

/** "Given the history of cancer, …": half a sentence without what it leads to. */
const leadsTo =
  /^(?:however,?\s+)?(?:given|because|based|if|as|since|due|in\s+(?:view|light|case)|considering|although|while|when|for)\b/iu;

/** What was done or is to be done stands behind a comma or in a sentence of its own. */
export function* actProposals(warning: Warning, checked: CheckedImpression): Proposals {
  const sentence = warnedSentence(warning, checked);
  if (sentence !== undefined) {
    for (const { index } of sentence.text.matchAll(/[,;]\s/gu)) {
      const [rest] = withoutPart(sentence.text, { start: index + 2, end: sentence.text.length });
      yield rest === undefined || leadsTo.test(rest) ? [] : [reworded(sentence, rest)];
    }
    if (sentence.findings.length === 0) {
      yield [withoutSentence(sentence)];
    }
  }
}

export function* sexProposals(warning: Warning, checked: CheckedImpression): Proposals {
  const sentence = warnedSentence(warning, checked);
  if (sentence !== undefined && !holdsAdvice(sentence)) {
    for (const word of sexedWords(sentence.text)) {
      yield withoutPart(sentence.text, word)
        .slice(0, 1)
        .map((text) => reworded(sentence, text));
    }
    yield [withoutSentence(sentence)];
  }
}

/** One of the two sentences goes: the one that the findings do not say. */
export function* contradictionProposals(warning: Warning, checked: CheckedImpression): Proposals {
  const { check, checker, impression } = checked;
  const stated = warnedSentence(warning, checked);
  const isKnown = warning.evidence.some((index) =>
    checker.findings.sentences[index]?.findings.some(
      ({ name, state }) => name === warning.finding && state !== 'absent',
    ),
  );
  if (stated === undefined) {
    return;
  }
  if (!isKnown) {
    if (warning.evidence.length > 0 && !holdsAdvice(stated)) {
      yield [withoutSentence(stated)];
    }
    return;
  }
  // A denial of several things goes only where it denies no more than this.
  yield check.impression
    .filter(
      ({ findings }, index) =>
        index !== warning.sentence &&
        findings.length > 0 &&
        findings.every(({ state }) => state === 'absent') &&
        new Set(findings.map(({ name }) => name)).size === 1,
    )
    .flatMap((denial) => {
      const drafted = draftedSentence(impression, denial);
      return drafted === undefined ? [] : [withoutSentence(drafted)];
    });
}
