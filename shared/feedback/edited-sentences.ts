import { splitWords } from '#shared/evaluate/split-words.ts';
import type { EditedSentence } from '#shared/records/insight-record.ts';
import type { ChangedSentence, ReaderWork } from './reader-work.ts';

/**
 * Drafted sentences that a reader changed. Those with the same words are one, whatever their case and punctuation. The most often changed first, then the latest.
 *
 * @param works the oldest first
 */
export function editedSentences(works: readonly ReaderWork[], most: number): EditedSentence[] {
  const newestFirst = works.toReversed().flatMap(({ sentences }) => sentences);
  const groups = Map.groupBy(newestFirst, ({ before }) =>
    splitWords(before)
      .map(({ key }) => key)
      .join(' '),
  );
  return [...groups.values()]
    .toSorted((one, other) => other.length - one.length)
    .slice(0, most)
    .map(changesOfOne);
}

/** @param changes the newest first */
function changesOfOne(changes: readonly ChangedSentence[]): EditedSentence {
  const changed = changes.flatMap(({ after }) => after ?? []);
  const [becameLast] = changed;
  return {
    text: changes[0]?.before ?? '',
    edited: changed.length,
    deleted: changes.length - changed.length,
    ...(becameLast !== undefined && { becameLast }),
  };
}
