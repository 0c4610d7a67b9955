const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a pattern with the flag g in a text, in their order: what `matchAll` gives, which clones the pattern first; with some two hundred
 * patterns to each short report that is a fifth of the time.
 *
 * @param hint quickly tells texts that hold no match: without the flags u and g, for patterns with the flag u take ten times as long
 */
export function matchesOf(text: string, pattern: RegExp, hint?: RegExp): readonly RegExpExecArray[] {
  if (hint !== undefined && !hint.test(text)) {
    return none;
  }
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') {
      pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
    }
  }
  return matches;
}
