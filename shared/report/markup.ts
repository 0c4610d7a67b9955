/**
 * What other systems leave in a report's text: HL7's `\.br\`, RTF control words, HTML tags. All are white space to a
 * reader; the parser sees them blanked in place, so that its offsets stay those of the text as given.
 */

const hl7Break = /\\\.br\\|\\X0[AD]\\/gi;
const htmlBreak = /<(?:br|\/p|\/div|\/li|\/tr|\/h\d|\/ul|\/table)\s*\/?>/gi;
const htmlTag =
  /<\/?(?:p|div|span|b|i|u|strong|em|font|li|ul|ol|tr|td|th|table|tbody|h[1-6]|html|body|pre)(?:\s[^<>]{0,100})?>/gi;
const htmlSpace = /&nbsp;|&#160;/gi;
const rtfSign = /\\(?:rtf1|pard?|b0|line)\b/;
const rtfBreak = /\\(?:par|line)\b ?/g;
const rtfWord = /\\[a-z]{1,20}-?\d{0,6} ?|[{}]/g;

function replaceMarkup(text: string, lineBreak: (found: string) => string, blank: (found: string) => string): string {
  let result = text;
  if (result.includes('\\')) {
    result = result.replace(hl7Break, lineBreak);
    if (rtfSign.test(result)) {
      result = result.replace(rtfBreak, lineBreak).replace(rtfWord, blank);
    }
  }
  if (result.includes('<')) {
    result = result.replace(htmlBreak, lineBreak).replace(htmlTag, blank);
  }
  return result.includes('&') ? result.replace(htmlSpace, blank) : result;
}

/** The text with markup turned into white space of the same length. */
export function blankMarkup(text: string): string {
  return replaceMarkup(
    text,
    (found) => '\n'.padEnd(found.length, ' '),
    (found) => ' '.repeat(found.length),
  );
}

/** The text as a person reads it: line breaks for those of other systems, nothing for other markup. */
export function withoutMarkup(text: string): string {
  return replaceMarkup(
    text,
    () => '\n',
    (found) => (found.startsWith('&') ? ' ' : ''),
  );
}
