// White space as Python's str.split knows it, which is not quite that of JavaScript's \s.
const space = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u; // oxlint-disable-line no-control-regex
const mark = /[!-&(-+/:-@[-`{-~]/gu;
const pointAfterOther = /([^0-9])([.,])/gu;
const pointBeforeOther = /([.,])([^0-9])/gu;
const dashAfterDigit = /([0-9])-/gu;

/** The tokens of NIST's mteval-v13a, as sacrebleu makes them: case is kept, points and dashes within numbers too. */
export function tokenize13a(text: string): readonly string[] {
  const line = trimEnd(text)
    .replaceAll('<skipped>', '')
    .replaceAll('-\n', '')
    .replaceAll('\n', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  return ` ${line} `
    .replace(mark, ' $& ')
    .replace(pointAfterOther, '$1 $2 ')
    .replace(pointBeforeOther, ' $1 $2')
    .replace(dashAfterDigit, '$1 - ')
    .split(space)
    .filter((token) => token !== '');
}

/** As Python's str.rstrip. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && space.test(text.charAt(end - 1))) {
    end -= 1;
  }
  return text.slice(0, end);
}
