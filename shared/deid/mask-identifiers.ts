import type { IdentifierSpan } from './identifier.ts';

/** What stands in the place of an identifier, as in MIMIC-CXR's reports, which the models learnt from. */
export const mask = '___';

/** The text with a mask in the place of each span. @param spans in order, without overlap */
export function maskIdentifiers(text: string, spans: readonly Pick<IdentifierSpan, 'start' | 'end'>[]): string {
  return replaceSpans(text, spans, () => mask);
}

/** The text with something else in the place of each span. @param spans in order, without overlap */
export function replaceSpans<Span extends { readonly start: number; readonly end: number }>(
  text: string,
  spans: readonly Span[],
  substitute: (span: Span, found: string) => string,
): string {
  let behind = 0;
  const parts: string[] = [];
  for (const span of spans) {
    parts.push(text.slice(behind, span.start), substitute(span, text.slice(span.start, span.end)));
    behind = span.end;
  }
  return [...parts, text.slice(behind)].join('');
}
