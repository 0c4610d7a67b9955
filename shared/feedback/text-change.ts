import { splitWords } from '#shared/evaluate/split-words.ts';
import { countWordEdits } from '#shared/evaluate/word-edits.ts';
import type { TextChange } from './feedback-content.ts';
import { sentenceFates } from './sentence-fates.ts';

/** How one text became another, by sentence and in words. */
export function textChange(before: string, after: string): TextChange {
  const [wordsBefore, wordsAfter] = [splitWords(before), splitWords(after)];
  return {
    sentences: [...sentenceFates(before, after)],
    wordEdits: countWordEdits(wordsBefore, wordsAfter),
    wordsBefore: wordsBefore.length,
    wordsAfter: wordsAfter.length,
  };
}

/** Whether two texts have the same words; letter case and what stands between them make no difference. */
export function hasSameWords({ wordEdits }: TextChange): boolean {
  return wordEdits === 0;
}
