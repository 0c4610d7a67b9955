import { splitSentences } from './sentences.ts';

/** With the white space around it. A hyphen at the end of a line is part of its word. */
const breakInWord = /(?<=\p{L}-)\s*[\n\r]\s*/gu;
const breakBetweenWords = /\s*[\n\r]\s*/gu;

/**
 * A text without the line breaks that only its width made: those in the middle of a sentence. Blank lines, lists, labels and lines that
 * end with their sentence stay.
 */
export function joinWrappedLines(text: string): string {
  let joined = '';
  let done = 0;
  for (const { start, end } of splitSentences(text)) {
    const sentence = text.slice(start, end).replaceAll(breakInWord, '').replaceAll(breakBetweenWords, ' ');
    joined += text.slice(done, start) + sentence;
    done = end;
  }
  return joined + text.slice(done);
}
