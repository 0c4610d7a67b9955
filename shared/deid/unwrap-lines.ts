/** Characters: a shorter line ends where its writer ended it. */
const shortestWrapped = 40;

/**
 * The text with spaces in the place of the line ends at which a printer or a dictation system broke it, so that a name or a number that was
 * broken reads as one. Every character stays where it is.
 */
export function unwrapLines(text: string): string {
  let lineStart = 0;
  const breaks: { readonly at: number; readonly length: number }[] = [];
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|[\n\r]/gu)) {
    const end = index + lineEnd.length;
    if (isWrapped(text, lineStart, index, end)) {
      breaks.push({ at: index, length: lineEnd.length });
    }
    lineStart = end;
  }
  let behind = 0;
  const parts: string[] = [];
  for (const { at, length } of breaks) {
    parts.push(text.slice(behind, at), ' '.repeat(length));
    behind = at + length;
  }
  return [...parts, text.slice(behind)].join('');
}

const ended = /[.:!?|;]\s*$/u;
const abbreviated = /\b(?:dr|drs|prof|mr|mrs|ms|med|st|hr|fr|dhr|mw|mevr|no|nr|tel)\.\s*$/iu;
const goesOn = /^[ ]{0,3}[\p{L}\d(+'"„“]/u;
const beginsAnew = /^[ ]{0,3}(?:[\p{L}][\p{L} ./()-]{0,40}:(?:\s|$)|\d{1,2}[.)]\s|[-–•*]\s)|^[^\r\n]*\|/u;

/** A long line without an end, before one that goes on and begins nothing. */
function isWrapped(text: string, start: number, end: number, next: number): boolean {
  const line = text.slice(start, end);
  // Most lines are short.
  if (line.length < shortestWrapped || line.trimEnd().length < shortestWrapped) {
    return false;
  }
  const following = text.slice(next, next + 80).split(/[\r\n]/u, 1)[0] ?? '';
  return (
    goesOn.test(following) &&
    !beginsAnew.test(following) &&
    !line.includes('|') &&
    (!ended.test(line) ||
      abbreviated.test(line) ||
      (/\d\.\s*$/u.test(line) && /^[ ]{0,3}\p{Lu}\p{L}{2,8}\.? (?:19|20)\d{2}/u.test(following)))
  );
}
