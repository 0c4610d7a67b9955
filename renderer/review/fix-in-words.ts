import { wordDiff } from '#shared/evaluate/word-diff.ts';
import type { Fix } from '#shared/records/review-record.ts';

/**
 * What a fix would write that does not stand there yet; '' where it only takes away. List numbers that move are not told. Of an impression
 * that is put anew as a whole, only the new words are worth reading.
 */
export function addedByFix(impression: string, { start, end, text }: Fix): string {
  return wordDiff(impression.slice(start, end), text)
    .filter((run) => run.in === 'prediction')
    .map(({ prediction }) => prediction.replaceAll(/^\s*\d{1,2}[.)]\s*|\s*\b\d{1,2}[.)]\s*$/gmu, '').trim())
    .filter((words) => /\p{L}|\d/u.test(words))
    .join(' … ');
}
