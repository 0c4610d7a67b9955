import type { Span } from '#shared/report/sections.ts';
import { findImpressionItems } from '#shared/report/impression-items.ts';
import { capitalised } from './letter-case.ts';

/** Changed text, and where in it the change stands. */
export interface Rewritten extends Span {
  readonly text: string;
  /** The words that stood there. */
  readonly original: string;
}

/** The text with other words in place of a span; the change is reported without the words that both have in common. */
export function replaced(text: string, span: Span, replacement: string): Rewritten {
  const before = text.slice(span.start, span.end);
  const head = commonWords(before, replacement);
  const tail = commonEnding(before.slice(head), replacement.slice(head));
  const changed = replacement.slice(head, replacement.length - tail);
  return {
    text: text.slice(0, span.start) + replacement + text.slice(span.end),
    start: span.start + head,
    end: span.start + head + changed.length,
    original: before.slice(head, before.length - tail),
  };
}

/** How many characters of whole words two texts begin with in common. */
function commonWords(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.charAt(length) === other.charAt(length)) {
    length += 1;
  }
  return one.slice(0, length).search(/\S*$/u);
}

function commonEnding(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) {
    length += 1;
  }
  const ending = one.slice(one.length - length);
  return length === 0 ? 0 : ending.length - ending.search(/\s|$/u);
}

/** Where a new sentence goes. */
export type Place = 'first' | 'last' | 'instead';

/** The impression with one more sentence; in a numbered impression it is the last item. */
export function withSentence(impression: string, sentence: string, place: Place): Rewritten {
  const added = capitalised(/[.!?]$/u.test(sentence) ? sentence : `${sentence}.`);
  const text = impression.trimEnd();
  if (place === 'instead' || text === '') {
    return { text: added, start: 0, end: added.length, original: '' };
  }
  const numbered = /^\s*\(?1([.)])/u.exec(text);
  if (place === 'first' && numbered === null) {
    return { text: `${added} ${text}`, start: 0, end: added.length, original: '' };
  }
  const items = findImpressionItems(text, { start: 0, end: text.length });
  const ended = /[.!?:]$/u.test(text) ? text : `${text}.`;
  const separator = text.includes('\n') ? '\n' : ' ';
  const marker = numbered === null ? '' : `${items.length + 1}${numbered[1] ?? '.'} `;
  const start = ended.length + separator.length + marker.length;
  return { text: ended + separator + marker + added, start, end: start + added.length, original: '' };
}

/**
 * The impression without a span: a statement, or a part of one. Where that was a whole item, the others are counted anew.
 * '' where nothing is left.
 */
export function without(impression: string, { start, end }: Span): Rewritten {
  const original = impression.slice(start, end);
  const items = findImpressionItems(impression, { start: 0, end: impression.length });
  const left = items.filter(
    (item) =>
      !(item.start <= start && end <= item.end) ||
      /\p{L}/u.test(impression.slice(item.start, start) + impression.slice(end, item.end)),
  );
  if (left.length === items.length) {
    const before = impression.slice(0, start).trimEnd();
    const after = impression.slice(end).trimStart();
    const text = `${before}${before === '' || /^(?:$|\.)/u.test(after) ? '' : ' '}${after}`;
    return { text, start: before.length, end: before.length, original };
  }
  const numbered = /^\s*\(?1[.)]/u.test(impression) && left.length > 1;
  const separator = impression.includes('\n') ? '\n' : ' ';
  const texts = left.map((item, index) => (numbered ? `${index + 1}. ` : '') + impression.slice(item.start, item.end));
  const position = left.filter((item) => item.start < start).length;
  const at = texts.slice(0, position).join(separator).length;
  return { text: texts.join(separator), start: at, end: at, original };
}
