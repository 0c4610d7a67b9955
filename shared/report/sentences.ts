import { trimSpan } from './lines.ts';
import type { Span } from './sections.ts';

/** Abbreviations after which a sentence always goes on. */
const neverLast: ReadonlySet<string> = new Set(
  (
    'dr drs prof mr mrs ms st approx e.g i.e eg ie vs cf ca resp incl excl fig figs img im ser ref vol esp est max min avg temp ' +
    'z.b d.h u.a v.a i.v bzw ggf evtl inkl zw vgl li re bds o.g sog med habil z.n st.p ' +
    'bijv m.n o.a t.o.v i.v.m d.m.v t.g.v d.d dd enz art vv aa mm lt rt'
  ).split(' '),
);

/** Abbreviations after which a sentence goes on where a number follows. */
const beforeNumber: ReadonlySet<string> = new Set(
  'no nr nos p pp se sl pos segm seg grade jan feb mar apr jun jul aug sep sept oct okt nov dec dez dt'.split(' '),
);

const boundary = /[.!?]+["'”’)\]]*(?=\s|$)|[.!?](?=\p{Lu}\p{Ll})|(?:\r\n|[\n\r\f\v\u0085\u2028\u2029])/gu;
const listStart = /^[^\S\n\r]*(?:\(?\d{1,2}[.)]|[-–—•*·■▪◦●►])[^\S\n\r]+\S/;
const labelStart = /^[^\S\n\r]*\p{Lu}[\p{L} /,&-]{1,40}:(?:\s|$)/u;

/**
 * The sentences of a text as spans without surrounding white space. A number or bullet that heads a list item belongs to
 * its sentence; a wrapped line goes on; a blank line, a list item or a label ("LUNGS:") begins anew. What is longer than any
 * sentence that people write is parted behind a comma or a word, so that the work on a sentence stays bounded.
 */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    for (let from = start; from < end;) {
      const to = pieceEnd(text, from, end);
      const span = trimSpan(text, { start: from, end: to });
      if (span.end > span.start) {
        spans.push(span);
      }
      from = to;
    }
    start = end;
  };
  const smallStarts = isWithoutCapitals(text);
  let lineStart = 0;
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    const atMark = /^[.!?]/.test(match[0]);
    const ends = atMark
      ? endsAtMark(text, start, match.index, end, smallStarts)
      : endsAtLineBreak(text, start, { start: lineStart, end: match.index }, end);
    if (ends) {
      close(end);
    }
    lineStart = atMark ? lineStart : end;
  }
  close(text.length);
  return spans;
}

/** Of real sentences the longest that we have seen has 826 characters. */
const longest = 1000;

/** Where a sentence ends, or its first piece where it is too long. */
function pieceEnd(text: string, start: number, end: number): number {
  if (end - start <= longest) {
    return end;
  }
  const piece = text.slice(start, start + longest);
  const at = Math.max(piece.lastIndexOf(', '), piece.lastIndexOf('; '));
  return start + (at > 0 ? at : Math.max(piece.lastIndexOf(' '), 0) || longest - 1) + 1;
}

function endsAtMark(text: string, start: number, mark: number, end: number, smallStarts: boolean): boolean {
  const next = /\s*(\S)/y;
  next.lastIndex = end;
  const following = next.exec(text)?.[1] ?? '';
  if (text.charAt(mark) !== '.') {
    return following === '' || following !== following.toLowerCase() || !/\p{L}/u.test(following);
  }
  const before = /(\S*)$/.exec(text.slice(Math.max(start, mark - 24), mark))?.[1] ?? '';
  const word = before.replace(/^[("'[]+/, '').toLowerCase();
  if (isListNumber(text, start, mark, before)) {
    return false;
  }
  if ((neverLast.has(word) && !isMillimetres(text, mark, word)) || (beforeNumber.has(word) && /\d/.test(following))) {
    return false;
  }
  if (/^\p{Lu}$/u.test(before) && isInitial(text, start, mark)) {
    return false;
  }
  // "The lesion was biopsied. it was benign": a small letter goes on, unless the line or paragraph ends here.
  return (
    following === '' || smallStarts || !/\p{Ll}/u.test(following) || /^[^\S\n\r]*[\n\r]/.test(text.slice(end, end + 4))
  );
}

/** Dictated or typed in small letters throughout: there a full stop ends a sentence before a small letter too. */
function isWithoutCapitals(text: string): boolean {
  return /^\P{L}*\p{Ll}/u.test(text) && !/[.!?]\s+\p{Lu}/u.test(text);
}

/** "measuring 32 mm." has come to its end; "mm. interossei" are muscles. */
function isMillimetres(text: string, mark: number, word: string): boolean {
  return word === 'mm' && /\d\s*mm$/i.test(text.slice(Math.max(0, mark - 6), mark));
}

/** "2." at the beginning of a sentence is the number of a list item. */
function isListNumber(text: string, start: number, mark: number, before: string): boolean {
  return /^\(?#?\d{1,2}$/.test(before) && text.slice(start, mark).trim() === before;
}

/** "Dr. J. Smith", "J. K. Smith": a letter after a title, a name or another initial. */
function isInitial(text: string, start: number, mark: number): boolean {
  return /(?:\b(?:dr|drs|prof|mr|mrs|ms)\.?|\p{Lu}\.)\s+\p{Lu}$/iu.test(text.slice(Math.max(start, mark - 16), mark));
}

function endsAtLineBreak(text: string, start: number, line: Span, end: number): boolean {
  if (text.slice(start, line.end).trim() === '') {
    return true;
  }
  const rest = text.slice(end, end + 80);
  if (/^[^\S\n\r]*(?:[\n\r]|$)/.test(rest) || listStart.test(rest) || labelStart.test(rest)) {
    return true;
  }
  // A short line did not wrap; what follows it with a capital is a sentence of its own.
  return (
    line.end - line.start < 45 &&
    /^[^\S\n\r]*\p{Lu}/u.test(rest) &&
    !/[,;]\s*$|\b(?:and|or|of|the|a|in|with)\s*$/i.test(text.slice(line.start, line.end))
  );
}
