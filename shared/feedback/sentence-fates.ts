import { longestCommonLength, longestCommonSubsequence } from '#shared/evaluate/longest-common-subsequence.ts';
import { splitWords, type Word } from '#shared/evaluate/split-words.ts';
import { countWordEdits } from '#shared/evaluate/word-edits.ts';
import { splitSentences } from '#shared/report/sentences.ts';

/**
 * - kept: stands there word for word
 * - moved: word for word, in another place among those that stayed
 * - edited: stands there with other words
 * - deleted: of the first text alone
 * - added: of the second text alone
 */
export const fateKinds = ['kept', 'moved', 'edited', 'deleted', 'added'] as const;
export type FateKind = (typeof fateKinds)[number];

/** What became of a sentence between two texts. Letter case, numbering and what stands between words make no difference. */
export interface SentenceFate {
  readonly fate: FateKind;
  /** As it stands in the first text; absent where it was added. */
  readonly before?: string;
  /** As it stands in the second text; absent where it was deleted. */
  readonly after?: string;
  /** Words that were inserted, deleted or replaced. */
  readonly wordEdits: number;
}

interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly keys: readonly string[];
  readonly key: string;
}

/** A pair of less common words than this share (Dice) is a deletion and an addition. */
const sameSentence = 0.5;
/** Nobody reads more; pairing them takes the square of it. */
const mostSentences = 400;

/** What became of each sentence: those of the second text in their order, then those that were deleted. */
export function sentenceFates(first: string, second: string): readonly SentenceFate[] {
  const before = sentencesOf(first).slice(0, mostSentences);
  const after = sentencesOf(second).slice(0, mostSentences);
  const partnerOf = pairs(before, after);
  const unmoved = inOrder(before, after, partnerOf);
  const used = new Set(partnerOf.values());
  const fates = after.map((sentence, index): SentenceFate => {
    const at = partnerOf.get(index);
    const partner = at === undefined ? undefined : before[at];
    if (partner === undefined) {
      return { fate: 'added', after: sentence.text, wordEdits: sentence.words.length };
    }
    const wordEdits = countWordEdits(partner.words, sentence.words);
    const fate = wordEdits > 0 ? 'edited' : unmoved.has(index) ? 'kept' : 'moved';
    return { fate, before: partner.text, after: sentence.text, wordEdits };
  });
  const deleted = before
    .filter((_, index) => !used.has(index))
    .map(({ text, words }): SentenceFate => ({ fate: 'deleted', before: text, wordEdits: words.length }));
  return [...fates, ...deleted];
}

/** The words of a text without the numbers of its list: who numbers a text changes no word of it. */
export function wordsOfSentences(text: string): readonly Word[] {
  return sentencesOf(text).flatMap(({ words }) => words);
}

/** What the sentences of a text are compared by. */
export function sentenceKeys(text: string): ReadonlySet<string> {
  return new Set(sentencesOf(text).map(({ key }) => key));
}

const listNumber = /^(?:\(?#?\d{1,2}[.):]|[-–—•*·])\s+/u;

function sentencesOf(text: string): readonly Sentence[] {
  return splitSentences(text)
    .map(({ start, end }) => {
      const plain = text.slice(start, end).replace(listNumber, '');
      const words = splitWords(plain);
      const keys = words.map(({ key }) => key);
      return { text: plain, words, keys, key: keys.join(' ') };
    })
    .filter(({ words }) => words.length > 0);
}

/** For sentences of the second text, the one of the first that each came from: equal ones first, then the most alike. */
function pairs(before: readonly Sentence[], after: readonly Sentence[]): ReadonlyMap<number, number> {
  const partnerOf = new Map<number, number>();
  const used = new Set<number>();
  const pair = (second: number, first: number): void => {
    partnerOf.set(second, first);
    used.add(first);
  };
  // Of several equal ones those that stand in the same order.
  const equal = longestCommonSubsequence(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  );
  equal.forEach(({ first, second }) => pair(second, first));
  for (const [second, { key }] of after.entries()) {
    const first = before.findIndex((sentence, index) => !used.has(index) && sentence.key === key);
    if (!partnerOf.has(second) && first >= 0) {
      pair(second, first);
    }
  }
  const alike = after.flatMap((sentence, second) =>
    partnerOf.has(second)
      ? []
      : before.flatMap((other, first) =>
          used.has(first) ? [] : [{ first, second, share: likeness(other, sentence) }],
        ),
  );
  for (const { first, second, share } of alike.toSorted((a, b) => b.share - a.share)) {
    if (share >= sameSentence && !used.has(first) && !partnerOf.has(second)) {
      pair(second, first);
    }
  }
  return partnerOf;
}

function likeness(one: Sentence, other: Sentence): number {
  return (2 * longestCommonLength(one.keys, other.keys)) / (one.keys.length + other.keys.length);
}

/** Those of the second text that stand in the order of their partners: the longest such row of them. */
function inOrder(
  before: readonly Sentence[],
  after: readonly Sentence[],
  partnerOf: ReadonlyMap<number, number>,
): ReadonlySet<number> {
  const stayed = new Set(partnerOf.values());
  const places = before.flatMap((_, index) => (stayed.has(index) ? [String(index)] : []));
  const rows = after.flatMap((_, second) => {
    const first = partnerOf.get(second);
    return first === undefined ? [] : [{ second, place: String(first) }];
  });
  const common = longestCommonSubsequence(
    places,
    rows.map(({ place }) => place),
  );
  return new Set(common.map(({ second }) => rows[second]?.second ?? -1));
}
