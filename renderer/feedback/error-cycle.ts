import type { ErrorCategory, ErrorMark, ErrorSeverity } from '#shared/feedback/error-mark.ts';
import type { WrittenPart } from '#shared/records/report-record.ts';
import { splitSentences } from '#shared/report/sentences.ts';

/** A stretch of a text, in UTF-16 code units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The sentence that the cursor stands in, or behind; before the first one, the first. Undefined in an empty text. */
export function sentenceAt(text: string, at: number): Span | undefined {
  const sentences = splitSentences(text);
  return sentences.findLast(({ start }) => start <= at) ?? sentences[0];
}

/** How a sentence is kept in a mark: no longer than the station takes it. */
export function sentenceOf(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + longestSentence));
}

const longestSentence = 1000;

/** What the key of a category does next with a sentence: significant, insignificant, nothing. */
export function nextSeverity(
  errors: readonly ErrorMark[],
  at: { readonly part: WrittenPart; readonly sentence: string; readonly category: ErrorCategory },
): ErrorSeverity | undefined {
  const now = errors.find(
    ({ part, sentence, category }) => part === at.part && sentence === at.sentence && category === at.category,
  )?.severity;
  return now === undefined ? 'significant' : now === 'significant' ? 'insignificant' : undefined;
}
