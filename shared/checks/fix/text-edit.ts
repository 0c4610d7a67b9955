import type { Span } from '#shared/report/sections.ts';

/** A text in the place of a span of another one; an empty span is where it goes in. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** The one edit, of whole words, that makes one text of another. */
export function editBetween(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charAt(head) === after.charAt(head)) {
    head += 1;
  }
  while (head > 0 && (cuts(before, head) || cuts(after, head))) {
    head -= 1;
  }
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) {
    tail += 1;
  }
  while (tail > 0 && (cuts(before, before.length - tail) || cuts(after, after.length - tail))) {
    tail -= 1;
  }
  return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) };
}

export function edited(text: string, { start, end, text: replacement }: TextEdit): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** A place within a word or a number. */
function cuts(text: string, at: number): boolean {
  return (
    at > 0 &&
    at < text.length &&
    (/[\p{L}\p{N}\p{M}\uD800-\uDFFF-]{2}/u.test(text.slice(at - 1, at + 1)) ||
      /\d[.,]\d/u.test(text.slice(at - 2, at + 1)) ||
      /\d[.,]\d/u.test(text.slice(at - 1, at + 2)))
  );
}
