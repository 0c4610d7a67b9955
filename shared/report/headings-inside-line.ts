import { labelFollows, readEnding, startsLikeText, wordAfter, type HeadingEnding } from './heading-ending.ts';
import { toHit, type HeadingHit } from './heading-hit.ts';
import { casingOf, lastWords, readPhrase, type Phrase } from './heading-phrase.ts';
import { leadingWords } from './heading-vocabulary.ts';
import type { Line } from './lines.ts';

const sentenceBefore = /[.!?;:)\]”"][\s*_]+$|[^\S\r\n]{2,}$|\t[^\S\r\n]*$|[|•·■►][^\S\r\n]*$| [-–—]+ $|>$/;
const fullStopBefore = /[.!?;)\]”"][\s*_]*[\s>]$|[^\S\r\n]{2,}$|\t$|[|•·■►][^\S\r\n]*$/;
const lastWordBefore = /([\p{L}\p{M}\d'’-]+)[\s,*_]*$/u;

/** Whether a heading with a colon stands in the middle of a line: after the end of a sentence, or clear enough without. */
function inlineColonHeading(text: string, line: Line, from: number, colonAt: number): HeadingHit | undefined {
  const windowStart = Math.max(from, colonAt - 70);
  const before = text
    .slice(windowStart, colonAt)
    .replace(/[\s*_\])}>]+$/, '')
    .replace(/\([^()]{0,40}$/, '')
    .trimEnd();
  const last = /([\p{L}\p{M}]+)(?:\(s|\(en)?$/u.exec(before);
  if (last === null || !lastWords.has((last[1] ?? '').toLowerCase())) {
    return undefined;
  }
  const starts = Array.from(
    text.slice(windowStart, colonAt).matchAll(/[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*/gu),
    (match) => windowStart + match.index,
  );
  for (const at of starts.slice(-10)) {
    const phrase = readPhrase(text, at);
    if (phrase === undefined || phrase.end > colonAt || mixesCase(text.slice(at, phrase.end))) {
      continue;
    }
    const ending = readEnding(text, phrase.end, line.end);
    if (
      ending === undefined ||
      ending.closing !== 'colon' ||
      ending.end <= colonAt ||
      text.slice(phrase.end, colonAt).includes(':')
    ) {
      continue;
    }
    return judgeInline(text, line, from, at, phrase, ending);
  }
  return undefined;
}

/** "preop examination FINDINGS": only the last word is the heading. */
function mixesCase(phrase: string): boolean {
  const words = phrase.split(/\s+/);
  const last = casingOf(words.at(-1) ?? '');
  const first = casingOf(words[0] ?? '');
  return (last === 'upper' && first !== 'upper') || (last === 'title' && first === 'lower');
}

/** A list number counts as the heading's only where a sentence ended before it: "ESR of 92. Comparison:" has none. */
function ornamentStart(text: string, from: number, at: number): number {
  const lead = text.slice(Math.max(from, at - 12), at);
  const match =
    /(?:(?<=^|[.!?;:)][^\S\r\n]{1,3}|[^\S\r\n]{2})\(?\d{1,2}[.)][^\S\r\n]+|(?<=^|\s)[-–—•·■►][^\S\r\n]+)?[*_#>[({<]*$/u.exec(
      lead,
    );
  return at - (match?.[0].length ?? 0);
}

function judgeInline(
  text: string,
  line: Line,
  from: number,
  at: number,
  phrase: Phrase,
  ending: HeadingEnding,
): HeadingHit | undefined {
  const start = ornamentStart(text, from, at);
  const before = text.slice(line.start, start);
  const casing = casingOf(text.slice(at, phrase.end));
  const hit = toHit(phrase, start, ending, casing);
  if (before.trim() === '') {
    return undefined;
  }
  const tail = before.slice(-60);
  if (casing === 'lower') {
    return fullStopBefore.test(tail) ? hit : undefined;
  }
  if (sentenceBefore.test(tail)) {
    return hit;
  }
  // "…are clear.IMPRESSION:Normal" has lost its blanks.
  if (phrase.clear && /[.!?;)\]]$/.test(tail)) {
    return hit;
  }
  const previous = (lastWordBefore.exec(tail)?.[1] ?? '').toLowerCase();
  if (previous === '' || leadingWords.has(previous) || !/\s$/.test(tail)) {
    return undefined;
  }
  const clear = phrase.clear || (casing === 'upper' && phrase.kinds.length === 1);
  return clear ? hit : undefined;
}

const sentenceStart = /[.!?)\]:][^\S\r\n]+[*_[]*(?=\p{Lu})/gu;

/** A heading without a colon in the middle of a line: after the end of a sentence, in capitals or before a dash. */
function inlineBareHeading(text: string, line: Line, at: number): HeadingHit | undefined {
  const phrase = readPhrase(text, at);
  if (phrase === undefined || phrase.end > line.end || phrase.everyday || phrase.kinds.length > 1) {
    return undefined;
  }
  const ending = readEnding(text, phrase.end, line.end);
  const casing = casingOf(text.slice(at, phrase.end));
  if (ending === undefined || ending.closing === 'alone' || ending.closing === 'period') {
    return undefined;
  }
  if (ending.closing === 'colon') {
    return casing !== 'lower' && /[\])}>]|\d:/.test(text.slice(phrase.end, ending.end))
      ? toHit(phrase, ornamentStart(text, at - 8, at), ending, casing)
      : undefined;
  }
  if (ending.closing === 'dash') {
    const spaced = /\s/.test(text.charAt(phrase.end));
    return casing === 'upper' || (casing === 'title' && phrase.clear && spaced)
      ? toHit(phrase, at, ending, casing)
      : undefined;
  }
  const next = wordAfter(text, ending.end);
  const mixed = /^\p{Lu}\p{Ll}|^[\d(•*-]|^\p{Lu}$/u.test(next);
  return casing === 'upper' && mixed && startsLikeText(next) && !labelFollows(text, ending.end, line.end)
    ? toHit(phrase, at, ending, casing)
    : undefined;
}

/** The headings in the middle of a line, from `from` on, in order and without overlap. */
export function headingsInside(text: string, line: Line, from: number): readonly HeadingHit[] {
  const hits: HeadingHit[] = [];
  const content = text.slice(from, line.end);
  for (let at = content.indexOf(':'); at !== -1; at = content.indexOf(':', at + 1)) {
    const hit = inlineColonHeading(text, line, hits.at(-1)?.end ?? from, from + at);
    if (hit !== undefined) {
      hits.push(hit);
    }
  }
  for (const match of content.matchAll(sentenceStart)) {
    const hit = inlineBareHeading(text, line, from + match.index + match[0].length);
    if (hit !== undefined) {
      hits.push(hit);
    }
  }
  hits.sort((a, b) => a.start - b.start);
  let end = from;
  return hits.filter((hit) => {
    const free = hit.start >= end;
    end = free ? hit.end : end;
    return free;
  });
}
