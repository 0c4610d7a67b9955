import { readAddendumHeading } from './addendum-heading.ts';
import { labelFollows, readEnding, startsLikeText, wordAfter, type HeadingEnding } from './heading-ending.ts';
import { headingHit, toHit, type HeadingHit } from './heading-hit.ts';
import { casingOf, readPhrase, skip, type Casing, type Phrase } from './heading-phrase.ts';
import { headingNouns, headingVocabulary, leadingWords } from './heading-vocabulary.ts';
import type { Line } from './lines.ts';
import { isStudyTitle, namesRegion } from './study-title.ts';

/** Where a line stands, as far as that decides about headings in it. */
export interface LineContext {
  /** A new sentence may begin with the line: what is above it is blank, a heading, ends a sentence or is no full line. */
  readonly opensSentence: boolean;
}

const numberMark = /(?:\(?\d{1,2}[.):](?!\d)|[IVX]{1,4}[.)](?=[^\S\r\n])|[A-H][.)](?=[^\S\r\n]))[^\S\r\n]*/uy;
const blanks = /[^\S\r\n]*/uy;
const bullet = /^[-–•‣∙·■▪◦●○◆❖►▶➢➤✓→+]\s/u;
const ornament = /[\s>*#_=~\-–—•‣∙·■▪◦●○◆❖►▶➢➤✓→|[({<"'“\\+]*/uy;
const letterSpaced = /^(?:\p{Lu} ){3,}\p{Lu}\b/u;

type Verdict = 'heading' | 'doubtful' | 'none';

function judgeAtLineStart(
  text: string,
  line: Line,
  phrase: Phrase,
  casing: Casing,
  ending: HeadingEnding,
  context: LineContext,
): Verdict {
  const opens = context.opensSentence;
  const spacedDash = ending.closing === 'dash' && /^\s/.test(text.slice(phrase.end));
  if (
    phrase.everyday &&
    ending.closing !== 'colon' &&
    ending.closing !== 'alone' &&
    !(spacedDash && casing === 'upper')
  ) {
    return 'none';
  }
  switch (ending.closing) {
    case 'colon':
      return casing !== 'lower' || opens ? 'heading' : 'none';
    case 'alone': {
      const period = text.slice(phrase.end, line.end).trim().startsWith('.');
      if (casing === 'lower') {
        return opens && !period ? 'heading' : 'none';
      }
      return opens || (casing === 'upper' && !period) ? 'heading' : 'none';
    }
    case 'dash': {
      const glued = !/^\s/.test(text.slice(phrase.end, phrase.end + 1)) && text.charAt(phrase.end) === '-';
      return (glued ? casing === 'upper' && startsLikeText(wordAfter(text, ending.end)) : casing !== 'lower' || opens)
        ? 'heading'
        : 'none';
    }
    case 'gap':
      if (casing === 'upper') {
        return labelFollows(text, ending.end, line.end) ? 'none' : 'heading';
      }
      return casing === 'title' && startsLikeText(wordAfter(text, ending.end)) ? 'heading' : 'none';
    case 'period':
      return casing === 'upper' && startsLikeText(wordAfter(text, ending.end)) ? 'heading' : 'none';
    case 'space': {
      if (!startsLikeText(wordAfter(text, ending.end)) || labelFollows(text, ending.end, line.end)) {
        return 'none';
      }
      if (casing === 'upper') {
        const mixed = /\p{Ll}/u.test(text.slice(ending.end, line.end));
        return mixed ? 'heading' : opens ? 'doubtful' : 'none';
      }
      return casing === 'title' && opens && phrase.clear ? 'doubtful' : 'none';
    }
  }
}

const statusWord =
  /^(?:preliminary|provisional|prelim|vorläufige[rs]?|voorlopige?|final|definitieve?|endgültige[rs]?)$/i;

function statusOf(modifier: string): 'preliminary' | 'final' | undefined {
  const [first = ''] = modifier.trim().split(/\s/, 1);
  if (!statusWord.test(first)) {
    return undefined;
  }
  return /^[pv](?!$)/i.test(first) ? 'preliminary' : 'final';
}

/** "Sonographic findings:", "CT HEAD FINDINGS:", "Final impression -": a noun of the vocabulary after words of its own. */
const modifiedHeading =
  /((?:[\p{L}\d][\p{L}\d/&’'-]*\.?[^\S\r\n]+){1,4})([\p{L}]+)(?:[^\S\r\n]*\([^()\r\n]{0,40}\))?[^\S\r\n]*(?:[*_\])}>]*[^\S\r\n]*(:)[*_]*|$)/uy;

function readModified(text: string, line: Line, at: number, start: number): HeadingHit | undefined {
  const slice = text.slice(at, Math.min(line.end, at + 90));
  modifiedHeading.lastIndex = 0;
  const match = modifiedHeading.exec(slice);
  const [whole = '', modifier = '', noun = '', colonMark] = match ?? [];
  const kind = headingNouns[noun.toLowerCase()];
  if (kind === undefined) {
    return undefined;
  }
  const modifiers = modifier.trim().toLowerCase().split(/\s+/);
  const joined = modifiers.some((one) => leadingWords.has(one) && !modifierWords.has(one));
  const upper = casingOf(modifier + noun) === 'upper';
  const title = /^\p{Lu}/u.test(modifier) && /^\p{Lu}/u.test(noun);
  if (joined || (colonMark === undefined && !upper && !(title && at + whole.length >= line.end))) {
    return undefined;
  }
  const status = statusOf(modifier);
  return headingHit({
    start,
    end: at + whole.length,
    kinds: [kind],
    modified: status === undefined && !isStudyTitle(modifier.trim()) && !namesRegion(modifier),
    casing: upper ? 'upper' : 'title',
    ...(status === undefined ? {} : { status }),
  });
}

const modifierWords: ReadonlySet<string> = new Set(
  'other another additional further incidental associated significant key major minor positive negative pertinent relevant same and of for'.split(
    ' ',
  ),
);

/** The heading that a line begins with, if it does. */
export function headingAtLineStart(text: string, line: Line, context: LineContext): HeadingHit | undefined {
  if (letterSpaced.test(text.slice(line.start, line.start + 60).trimStart())) {
    return letterSpacedHeading(text, line);
  }
  const start = skip(blanks, text, line.start);
  const ornamented = skip(ornament, text, start);
  const numbered = skip(numberMark, text, ornamented);
  const at = skip(ornament, text, numbered);
  if (at >= line.end) {
    return undefined;
  }
  const hit =
    readAddendumHeading(text, line, at, start) ??
    readPlain(text, line, at, start, context) ??
    readModified(text, line, at, start);
  const listed = numbered > ornamented || bullet.test(text.slice(start, at));
  return hit !== undefined && listed ? { ...hit, listed } : hit;
}

function readPlain(text: string, line: Line, at: number, start: number, context: LineContext): HeadingHit | undefined {
  const phrase = readPhrase(text, at);
  if (phrase === undefined || phrase.end > line.end) {
    return undefined;
  }
  const casing = casingOf(text.slice(at, phrase.end));
  const ending = readEnding(text, phrase.end, line.end);
  if (ending === undefined) {
    return readQualified(text, line, phrase, casing, start);
  }
  const verdict = judgeAtLineStart(text, line, phrase, casing, ending, context);
  return verdict === 'none'
    ? readQualified(text, line, phrase, casing, start)
    : toHit(phrase, start, ending, casing, verdict === 'doubtful');
}

/** "FINDINGS OF CT CHEST:", "FINDINGS, HEAD:", "IMPRESSION CT HEAD:": capitals, or a study or region, to the colon. */
function readQualified(
  text: string,
  line: Line,
  phrase: Phrase,
  casing: Casing,
  start: number,
): HeadingHit | undefined {
  const [kind] = phrase.kinds;
  if (kind !== 'findings' && kind !== 'impression' && kind !== 'technique') {
    return undefined;
  }
  const rest = text.slice(phrase.end, Math.min(line.end, phrase.end + 60));
  const match = /^,?[^\S\r\n]+(?:(?:of|for|in)[^\S\r\n]+)?(?:the[^\S\r\n]+)?([\p{L}\d/&,. -]{2,50}):/iu.exec(rest);
  const words = match?.[1] ?? '';
  if (
    match === null ||
    (!(casing === 'upper' && casingOf(match[0]) === 'upper') && !(isStudyTitle(words) || namesRegion(words)))
  ) {
    return undefined;
  }
  return toHit(phrase, start, { closing: 'colon', end: phrase.end + match[0].length, continued: false }, casing);
}

/** "F I N D I N G S". */
function letterSpacedHeading(text: string, line: Line): HeadingHit | undefined {
  const raw = text.slice(line.start, line.end);
  const match = /^\s*((?:\p{Lu} )+\p{Lu})\s*(:?)/u.exec(raw);
  const kinds =
    match === null ? undefined : headingVocabulary.get((match[1] ?? '').replace(/ /g, '').toLowerCase())?.kinds;
  if (match === null || kinds === undefined || (match[2] === '' && match[0].length < raw.trimEnd().length)) {
    return undefined;
  }
  return headingHit({
    start: line.start + (raw.length - raw.trimStart().length),
    end: line.start + match[0].length,
    kinds,
    casing: 'upper',
  });
}
