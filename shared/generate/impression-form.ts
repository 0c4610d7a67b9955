import { splitSentences } from '#shared/report/sentences.ts';
import { restoreCasing, type CasingTable } from './casing.ts';

/** The form in which a model's output is shown: an impression as radiologists write it. */

/** List numbers that the model wrote itself, as its training texts had them; "1.2 cm" and "2 nodules" are none. */
const writtenNumbers = /^\s*(?:\d{1,2}[.)](?:\s+|$))+/u;

/** Impression items, one statement each, in the order in which the model wrote them. */
export function impressionItems(output: string, casing: CasingTable): readonly string[] {
  const text = restoreCasing(output.replace(/\s+/gu, ' ').trim(), casing);
  return splitSentences(text)
    .map(({ start, end }) => text.slice(start, end).replace(writtenNumbers, ''))
    .map((item) => item.charAt(0).toUpperCase() + item.slice(1))
    .filter((item) => /\p{L}/u.test(item));
}

/** One item stands alone, several are numbered. */
export function formatImpression(items: readonly string[]): string {
  return items.length === 1 ? (items[0] ?? '') : items.map((item, index) => `${index + 1}. ${item}`).join('\n');
}
