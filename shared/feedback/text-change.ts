import { countWordEdits } from '#shared/evaluate/word-edits.ts';
import type { TextChange } from './feedback-content.ts';
import { sentenceFates, wordsOfSentences } from './sentence-fates.ts';

/** How one text became another, by sentence and in words. */
export function textChange(before: string, after: string): TextChange {
  const [wordsBefore, wordsAfter] = [wordsOfSentences(before), wordsOfSentences(after)];
  return {
    sentences: [...sentenceFates(before, after)],
    wordEdits: countWordEdits(wordsBefore, wordsAfter),
    wordsBefore: wordsBefore.length,
    wordsAfter: wordsAfter.length,
  };
}

/** Whether two texts have the same words; letter case, numbers of lists and what stands between words make no difference. */
export function hasSameWords({ wordEdits }: TextChange): boolean {
  return wordEdits === 0;
}
