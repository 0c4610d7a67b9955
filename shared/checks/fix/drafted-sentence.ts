import { isAdvice } from '#shared/checks/check-words.ts';
import type { Span } from '#shared/report/sections.ts';
import { readList, withoutItem, withText, writeList, type ImpressionList } from './impression-list.ts';

/** A sentence of the impression where it stands in its list. */
export interface DraftedSentence {
  readonly list: ImpressionList;
  /** Index of its item. */
  readonly item: number;
  /** The item before and behind the sentence. */
  readonly before: string;
  readonly after: string;
  /** The sentence without the number of its item, and without its label ("CHEST: "). */
  readonly text: string;
  /** Where `text` begins in the impression. */
  readonly start: number;
}

const label = /^\p{Lu}[\p{L} /,&-]{1,40}:\s+/u;

const endsWithLabel = /(?:^|(?<=\s))\p{Lu}[\p{L} /,&-]{1,40}:\s+$/u;

/** Undefined where it is no part of one item. */
export function draftedSentence(impression: string, sentence: Span): DraftedSentence | undefined {
  const list = readList(impression);
  let at = 0;
  for (const [item, { before, text }] of list.items.entries()) {
    const itemStart = at + before.length;
    const itemEnd = itemStart + text.length;
    const start = Math.max(itemStart, sentence.start);
    if (start < itemEnd && itemStart < sentence.end) {
      const written = impression.slice(start, sentence.end);
      const labelled = start + (label.exec(written)?.[0].length ?? 0);
      return sentence.end > itemEnd
        ? undefined
        : {
            list,
            item,
            before: impression.slice(itemStart, labelled),
            text: impression.slice(labelled, sentence.end),
            after: impression.slice(sentence.end, itemEnd),
            start: labelled,
          };
    }
    at = itemEnd;
  }
  return undefined;
}

/** The impression with other words in the place of the sentence. */
export function reworded({ list, item, before, after }: DraftedSentence, text: string): string {
  return writeList(withText(list, item, before + text + after));
}

/** The impression without the sentence; '' where nothing is left of it. */
export function withoutSentence({ list, item, before, after }: DraftedSentence): string {
  // A label goes with the only sentence that stands behind it.
  const lead = before.replace(endsWithLabel, '').trimEnd();
  const rest = lead === '' ? after.trimStart() : lead + after;
  const text = writeList(/\p{L}/u.test(rest) ? withText(list, item, rest) : withoutItem(list, item));
  return /\p{L}/u.test(text) ? text : '';
}

/** Whether more than what was found would go with it: what to do next, who was told. */
export function holdsAdvice({ text }: DraftedSentence): boolean {
  return isAdvice(text);
}
