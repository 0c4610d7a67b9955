import { sentenceText, type ReadText } from '#shared/checks/check-text.ts';
import { isPositive } from '#shared/checks/support/support.ts';

const denies = /\b(?:no|not|without|none|normal|unremarkable|clear|intact|patent|within normal limits)\b/iu;

/**
 * The findings' own sentences, word for word and in their order: what stands in for a draft where no model may write one. What
 * only denies or calls normal is left out, as far as the sentences are in the language of the vocabulary; all of them stay
 * where nothing else is told.
 */
export function ownSentences(findings: ReadText): readonly string[] {
  const sentences = findings.sentences.map((sentence, index) => ({
    text: sentenceText(findings, index).replace(/\s+/gu, ' ').trim(),
    tells:
      sentence.findings.some(isPositive) ||
      (sentence.findings.length === 0 && !denies.test(sentenceText(findings, index))),
  }));
  const worded = sentences.filter(({ text }) => /\p{L}/u.test(text));
  const telling = worded.filter(({ tells }) => tells);
  return (telling.length === 0 ? worded : telling).map(({ text }) => text);
}
