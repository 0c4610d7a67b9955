import { sentenceText, type ReadText } from './check-text.ts';
import { isAdvice } from './check-words.ts';
import { findActionablePhrases } from './criticality/actionable-phrases.ts';

/** Words; findings of more are worth a draft, whatever they hold. */
const mostWords = 60;
/** What stands behind these words is told apart from what is denied before them. */
const turns =
  /\b(?:but|however|although|though|except|apart|aside|besides|otherwise|other\s+than|with\s+(?!no\b|normal\b|in\s+normal\b|out\b)|possib\w*|probabl\w*|may|might|could|cannot|likely|question\w*|suspicious|equivocal|borderline|limited|suboptimal|obscured)\b/iu;
/** A word that de-identification took out may have been any, and a question mark asks. */
const unknown = /x{3,}|_{2,}|\?/iu;
const verdict = /\b(?:no|not|without|normal|unremarkable|clear|intact|negative|within|free)\b/iu;

/**
 * Whether findings are short and hold nothing abnormal. Strict, for a report that is wrongly called so gets no draft by itself: each sentence
 * must be read, and say that something is absent or normal; no sentence may state anything as found or possible (devices and what is old
 * included), compare with an earlier study, measure, advise, make an exception, or hold a clause that is not read.
 */
export function isShortNormal(findings: ReadText): boolean {
  const words = findings.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words > 0 && words <= mostWords && findings.sentences.every((_, index) => deniesAll(findings, index));
}

function deniesAll(read: ReadText, index: number): boolean {
  const sentence = read.sentences[index];
  const text = sentenceText(read, index);
  return (
    sentence !== undefined &&
    sentence.findings.length > 0 &&
    sentence.findings.every(({ state, change }) => state === 'absent' && change === undefined) &&
    sentence.comparison === undefined &&
    read.amounts[index]?.length === 0 &&
    findActionablePhrases(read.text, sentence).length === 0 &&
    !turns.test(text) &&
    !unknown.test(text) &&
    !isAdvice(text) &&
    text.split(';').every((clause) => verdict.test(clause))
  );
}
