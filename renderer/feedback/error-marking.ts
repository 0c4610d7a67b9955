import type { ErrorMark } from '#shared/feedback/error-mark.ts';
import type { WrittenPart } from '#shared/records/report-record.ts';
import { splitSentences } from '#shared/report/sentences.ts';
import type { Marking } from '#renderer/editor/marks.ts';
import { sentenceOf } from './error-cycle.ts';

/** The marking of a part with its marked sentences, each with its errors in words behind it. */
export function withErrors(
  marking: Marking,
  part: WrittenPart,
  errors: readonly ErrorMark[],
  inWords: (error: ErrorMark) => string,
): Marking {
  const ofPart = errors.filter((error) => error.part === part);
  const marked = ofPart.length === 0 ? [] : splitSentences(marking.text);
  const found = marked.flatMap((span) => {
    const sentence = sentenceOf(marking.text, span);
    const said = ofPart.filter((error) => error.sentence === sentence).map(inWords);
    return said.length === 0 ? [] : [{ span, label: said.join(' + ') }];
  });
  return {
    ...marking,
    marks: [...marking.marks, ...found.map(({ span: { start, end } }) => ({ from: start, to: end, kind: 'error' }))],
    tags: found.map(({ span: { end }, label }) => ({ at: end, kind: 'error', label })),
  };
}

/** Whether a sentence stands in a text as it was marked. */
export function holdsSentence(text: string, sentence: string): boolean {
  return splitSentences(text).some((span) => sentenceOf(text, span) === sentence);
}
