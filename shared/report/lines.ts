import type { Span } from './sections.ts';

/** A line of the text; `end` is before its line break, `next` after it. */
export interface Line extends Span {
  readonly next: number;
  /** The line without white space around it. */
  readonly trimmed: string;
}

// Form feeds and vertical tabs end a line too: hospitals' printers use them to turn the page.
const lineBreak = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** The lines of a text, which they cover without gap. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(lineBreak)) {
    const next = match.index + match[0].length;
    lines.push({ start, end: match.index, next, trimmed: text.slice(start, match.index).trim() });
    start = next;
  }
  lines.push({ start, end: text.length, next: text.length, trimmed: text.slice(start).trim() });
  return lines;
}

const whiteSpace = /\s/;

/** A span without the white space at its two ends; where nothing else is in it, an empty span at its start. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && whiteSpace.test(text.charAt(start))) {
    start += 1;
  }
  if (start === end) {
    return { start: span.start, end: span.start };
  }
  while (whiteSpace.test(text.charAt(end - 1))) {
    end -= 1;
  }
  return { start, end };
}

/** Whether a stretch of text ends a sentence: by its mark, a closing bracket or quotation mark after it included. */
export function endsSentence(text: string): boolean {
  return /[.!?;:][\s)\]"'”’*_]*$/.test(text.slice(-8));
}

/** Whether a new sentence may begin after a line; a line this short did not wrap. */
export function mayEndSentence(line: Line): boolean {
  return line.trimmed === '' || line.trimmed.length < 50 || endsSentence(line.trimmed);
}

/** The lines of a stretch of the text, the first and the last cut to it. */
export function linesBetween(plain: string, lines: readonly Line[], from: number, to: number): readonly Line[] {
  const inside: Line[] = [];
  for (let index = firstLineAfter(lines, from); index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.start >= to) {
      break;
    }
    const start = Math.max(line.start, from);
    const end = Math.min(line.end, to);
    inside.push({ start, end, next: line.next, trimmed: plain.slice(start, end).trim() });
  }
  return inside;
}

/** The index of the first line that reaches beyond `offset`, by bisection: a text may have a million lines. */
function firstLineAfter(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle]?.next ?? 0) > offset) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}
