import { skip } from './heading-phrase.ts';
import { continuingWords } from './heading-vocabulary.ts';

/** What sets a heading off from the text after it: a colon or closing bracket, the line's end, a dash, a tab … */
type Closing = 'colon' | 'alone' | 'dash' | 'gap' | 'period' | 'space';

const qualifier =
  /[^\S\r\n]*(?:\([^()\r\n]{0,60}\)|\[[^[\]\r\n]{0,60}\])|[^\S\r\n]+(?:#|no\.?\s?)?\d{1,2}(?=[^\S\r\n]*(?:[:)–—-]|$))|(?:[^\S\r\n]+(?:vom|van|of|from|dated|d\.d\.))?[^\S\r\n]+\d[\d./-]{5,9}(?:,?[^\S\r\n]+\d\d?:\d\d(?:[^\S\r\n]?[ap]\.?m\.?)?)?(?=[^\S\r\n]*:)|[^\S\r\n]+(?:continued|cont'?d?|contd)\b\.?/imuy;
// Three underscores and more are a mask for removed words, not emphasis.
const closers = /(?:[^\S\r\n]?[*\])}>"'”|#=~\\]+|_{1,2}(?![_\p{L}]))+/uy;
const colon = /\.?[^\S\r\n]*[:：](?:[^\S\r\n]?:|[-–—]+(?=\s))?[*_\])}>"”]*/uy;
const timeStamp = /[^\S\r\n]*[[(]\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}[\d:., TapmAPMZ]{0,20}[\])]/uy;
const colonBelow = /(?:\r\n|[\r\n])[^\S\r\n]*[:：]/uy;
const lineRest = /^[^\S\r\n]*[.;,\-–—=~_*#]*[^\S\r\n]*$/u;
const dash =
  /[^\S\r\n]+(?:[-–—]+>?|=+>?)[^\S\r\n]+|[–—]+[^\S\r\n]*|-{1,2}>?(?=[^\S\r\n])|-(?=\p{Lu}|\d)|=+[^\S\r\n]*/uy;
const gap = /[^\S\r\n]*\t[^\S\r\n]*|[^\S\r\n]{2,}|\.{2,}/uy;

export interface HeadingEnding {
  readonly closing: Closing;
  readonly end: number;
  readonly continued: boolean;
}

/** How the heading phrase that ends at `at` is set off from what follows it on its line. */
export function readEnding(text: string, at: number, lineEnd: number): HeadingEnding | undefined {
  const qualified = skip(qualifier, text, at);
  const continued = qualified > at && /cont|fortsetzung|vervolg/i.test(text.slice(at, qualified));
  const closed = skip(closers, text, qualified);
  const coloned = skip(colon, text, closed);
  if (coloned > closed) {
    return { closing: 'colon', end: Math.min(skip(timeStamp, text, coloned), lineEnd), continued };
  }
  if (lineRest.test(text.slice(closed, Math.min(lineEnd, closed + 80))) && lineEnd - closed < 80) {
    return { closing: 'alone', end: skip(colonBelow, text, lineEnd), continued };
  }
  if (closed > qualified) {
    return { closing: 'colon', end: closed, continued };
  }
  if (qualified > at && !continued && !/\d$/.test(text.slice(at, qualified))) {
    return undefined;
  }
  const dashed = skip(dash, text, closed);
  if (dashed > closed) {
    return { closing: 'dash', end: dashed, continued };
  }
  const gapped = skip(gap, text, closed);
  if (gapped > closed) {
    return { closing: 'gap', end: gapped, continued };
  }
  const after = text.slice(closed, closed + 2);
  if (/^[.;]\s/.test(after)) {
    return { closing: 'period', end: closed + 1, continued };
  }
  return /^\s/.test(after) ? { closing: 'space', end: closed + 1, continued } : undefined;
}

const nextWord = /\s*([\p{L}\p{M}'’]+|[\d(•*-])/uy;

/** The word, or the digit or bullet, that follows. */
export function wordAfter(text: string, at: number): string {
  nextWord.lastIndex = at;
  return nextWord.exec(text)?.[1] ?? '';
}

/** Whether a text may begin with this word: a capital, a number or a bullet, and no "is" or "of". */
export function startsLikeText(next: string): boolean {
  const first = next.charAt(0);
  return (
    next !== '' && (first !== first.toLowerCase() || /[\d(•*-]/.test(first)) && !continuingWords.has(next.toLowerCase())
  );
}

/** Whether another label stands between the phrase and the text: "EXAM DATE:", "STUDY QUALITY:". */
export function labelFollows(text: string, at: number, lineEnd: number): boolean {
  return /^(?:\s*[\p{L}#.]+){1,3}\s*:/u.test(text.slice(at, Math.min(lineEnd, at + 50)));
}
