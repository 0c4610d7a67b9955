import type { IdentifierSpan } from './identifier.ts';

/**
 * Spans in order and without overlap. Of those that overlap one is made that covers all; it has the category of the surest, among equals of the
 * longest.
 */
export function mergeSpans(spans: readonly IdentifierSpan[]): readonly IdentifierSpan[] {
  const merged: IdentifierSpan[] = [];
  for (const span of spans
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) {
      merged.push(span);
    } else {
      const surer = isSurer(span, last) ? span : last;
      merged[merged.length - 1] = { ...surer, start: last.start, end: Math.max(last.end, span.end) };
    }
  }
  return merged;
}

function isSurer(one: IdentifierSpan, other: IdentifierSpan): boolean {
  return one.confidence === other.confidence
    ? one.end - one.start > other.end - other.start
    : one.confidence > other.confidence;
}
