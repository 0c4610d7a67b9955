import { splitSentences } from '#shared/report/sentences.ts';
import { restoreCasing, type CasingTable } from './casing.ts';

/** The form in which a model's output is shown: an impression as radiologists write it. */

/** Impression items, one statement each, in the order in which the model wrote them. */
export function impressionItems(output: string, casing: CasingTable): readonly string[] {
  const text = restoreCasing(output.replace(/\s+/gu, ' ').trim(), casing);
  return splitSentences(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((item) => /[\p{L}\d]/u.test(item));
}

/** One item stands alone, several are numbered. */
export function formatImpression(items: readonly string[]): string {
  return items.length === 1 ? (items[0] ?? '') : items.map((item, index) => `${index + 1}. ${item}`).join('\n');
}
