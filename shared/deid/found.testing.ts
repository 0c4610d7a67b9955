/** The words of spans, in the order of the text. */
export function found(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): readonly string[] {
  return spans.toSorted((one, other) => one.start - other.start).map(({ start, end }) => text.slice(start, end));
}
