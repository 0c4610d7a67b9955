import { sentenceText, type ReadText } from './check-text.ts';
import type { Warning } from './check.ts';
import { wordOverlap } from './evidence-words.ts';

const negation =
  /\b(?:no|not|without|none|neither|nor|negative|absent|absence|free|clear|intact|normal|unremarkable|resolved)\b/iu;

const advice = /\b(?:recommend\w*|suggest\w*|consider\w*|advis\w+|should|could|would|if)\b/iu;

/** "Right shoulder.", "Lumbar spine": the part of the body that what follows is about. */
const isHeading = (sentence: string): boolean =>
  /^\W*(?:\w+\W+){0,2}\w+\W*$/u.test(sentence) && !negation.test(sentence);

/** For what the vocabulary does not know: the findings hold all words of the sentence, and only with the other polarity. */
export function negationOfWords(draft: ReadText, sentence: number, findings: ReadText): readonly Warning[] {
  const words = draft.words[sentence] ?? new Set<string>();
  const sentenceWords = sentenceText(draft, sentence);
  if (
    words.size === 0 ||
    (draft.sentences[sentence]?.findings.length ?? 0) > 0 ||
    isHeading(sentenceWords) ||
    advice.test(sentenceWords)
  ) {
    return [];
  }
  const denied = negation.test(sentenceWords);
  const holding = findings.sentences.flatMap((_, index) =>
    wordOverlap(words, findings.words[index] ?? new Set()) === 1 ? [index] : [],
  );
  const agrees = (index: number): boolean => {
    const other = sentenceText(findings, index);
    return isHeading(other) || negation.test(other) === denied;
  };
  if (holding.length === 0 || holding.some(agrees)) {
    return [];
  }
  const text = denied
    ? 'Negation: the draft denies here what the findings state.'
    : 'Negation: the draft states here what the findings deny.';
  return [{ kind: 'negation', interrupts: true, text, sentence, evidence: holding }];
}
