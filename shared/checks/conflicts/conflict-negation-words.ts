import { sentenceText, type ReadText } from '#shared/checks/check-text.ts';
import { isAdvice } from '#shared/checks/check-words.ts';
import type { Warning } from '#shared/checks/check.ts';
import { onlySide } from './conflict-side-places.ts';
import { wordOverlap } from '#shared/checks/support/evidence-words.ts';

const negation =
  /\b(?:no|not|without|none|neither|nor|negative|absent|absence|free|clear|intact|normal|unremarkable|resolved)\b/iu;

/** Words of a sentence that stand behind the last of these words and still speak of them: "… are intact". */
const verdict =
  /^\W*(?:\w+\s+){0,2}?(?:is|are|was|were|appears?|looks?|seems?|remains?|not)\s+(?:\w+\s+){0,2}?(?:not|absent|clear|free|intact|normal|unremarkable|negative)\b|^\W*(?:intact|normal|unremarkable|negative|absent|clear|not)\b/iu;

/** Whether a sentence of the findings denies these words; what it denies behind them, or in a clause before, is another thing. */
function isDenied(sentence: string, words: ReadonlySet<string>): boolean {
  const lower = sentence.toLowerCase();
  const starts = [...words].map((word) => lower.indexOf(word.slice(0, -1)));
  const end = Math.max(...[...words].map((word, index) => (starts[index] ?? 0) + word.length));
  const clause = Math.max(...['. ', '; '].map((mark) => lower.lastIndexOf(mark, Math.min(...starts)))) + 1;
  return negation.test(sentence.slice(clause, end)) || verdict.test(sentence.slice(end));
}

/** "Right shoulder.", "Lumbar spine": the part of the body that what follows is about. */
const heading =
  /^\W*(?:\w+\W+){0,3}(?:chest|abdomen|pelvis|spine|neck|head|brain|knees?|hips?|shoulders?|elbows?|wrists?|ankles?|f(?:oo|ee)t|hands?|femurs?|humer\w+|forearms?|legs?|arms?|ribs?|clavicles?|sinuses|orbits?|kidneys?|liver|lungs?|bones?)\W*$/iu;
export const isHeading = (sentence: string): boolean => heading.test(sentence) && !negation.test(sentence);

/** The sentence says how the study was done. */
const ofMethod = /\b(?:performed|obtained|acquired|views?|technique|protocol|sequences?)\b/iu;

/** "No stenosis of more than 50 %" leaves room for one. */
const beyond = /\b(?:greater|more|larger|less|smaller)\s+than\b/iu;

/** Each speaks of one side, and they are not the same. */
function areOfTwoSides(one: string, other: string): boolean {
  const side = onlySide(one);
  const otherSide = onlySide(other);
  return side !== undefined && otherSide !== undefined && side !== otherSide;
}

/** For what the vocabulary does not know: the findings hold all words of the sentence, and only with the other polarity. */
export function negationOfWords(draft: ReadText, sentence: number, findings: ReadText): readonly Warning[] {
  const words = draft.words[sentence] ?? new Set<string>();
  const sentenceWords = sentenceText(draft, sentence);
  if (
    words.size < 2 ||
    (draft.sentences[sentence]?.findings.length ?? 0) > 0 ||
    isHeading(sentenceWords) ||
    isAdvice(sentenceWords)
  ) {
    return [];
  }
  const denied = negation.test(sentenceWords);
  const holding = findings.sentences.flatMap((_, index) =>
    wordOverlap(words, findings.words[index] ?? new Set()) === 1 ? [index] : [],
  );
  const agrees = (index: number): boolean => {
    const other = sentenceText(findings, index);
    return (
      isHeading(other) ||
      ofMethod.test(other) ||
      beyond.test(other) ||
      areOfTwoSides(sentenceWords, other) ||
      isDenied(other, words) === denied
    );
  };
  if (holding.length === 0 || holding.some(agrees)) {
    return [];
  }
  const text = denied
    ? 'Negation: the impression denies here what the findings state.'
    : 'Negation: the impression states here what the findings deny.';
  return [{ kind: 'negation', interrupts: true, text, sentence, evidence: holding }];
}
