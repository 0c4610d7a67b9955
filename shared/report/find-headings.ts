import { clearHeadings, headingNouns, headingVocabulary, joiningWords } from './heading-vocabulary.ts';
import { endsSentence, type Line } from './lines.ts';
import type { SectionKind } from './sections.ts';

/** A place in the text that has the form of a section's heading. */
export interface HeadingHit {
  /** Where its number, bracket or star begins. */
  readonly start: number;
  /** After its colon, bracket or star. */
  readonly end: number;
  /** What it may mean, the preferred first. */
  readonly kinds: readonly [SectionKind, ...SectionKind[]];
  /** Opens nothing while a section of its kind is open. */
  readonly subordinate: boolean;
  /** "Additional findings:": opens findings only where there are none yet. */
  readonly modified: boolean;
  /** "FINDINGS (continued)". */
  readonly continued: boolean;
  /** A sentence might begin so too ("Comparison CT shows …"): not to be believed inside findings or impression. */
  readonly doubtful: boolean;
  readonly lowerCase: boolean;
  /** "Preliminary findings:", "Final impression:". */
  readonly status?: 'preliminary' | 'final';
}

/** Where a line stands, as far as that decides about headings in it. */
export interface LineContext {
  /** A new sentence may begin with the line: what is above it is blank, a heading, ends a sentence or is no full line. */
  readonly opensSentence: boolean;
}

type Casing = 'upper' | 'title' | 'lower';

interface Phrase {
  readonly end: number;
  readonly kinds: readonly [SectionKind, ...SectionKind[]];
  readonly subordinate: boolean;
  readonly clear: boolean;
}

type Closing = 'colon' | 'alone' | 'dash' | 'gap' | 'period' | 'space';

const longestPhrase = 7;
const word = /[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*(?:\(s\)|\(en\))?/uy;
const wordSpace = /\.?[^\S\r\n]{1,3}/uy;
const joint = /\.?[^\S\r\n]*(?:[/&+,]|\b(?:and|und|en|or)\b)[^\S\r\n]*/iuy;
const numberMark = /(?:\(?\d{1,2}[.):](?!\d)|[IVX]{1,4}[.)](?=[^\S\r\n])|[A-H][.)](?=[^\S\r\n]))[^\S\r\n]*/uy;
const ornament = /[\s>*#_=~\-–—•·■▪◦●►|[({<"'“\\+]*/uy;
const qualifier =
  /[^\S\r\n]*(?:\([^()\r\n]{0,60}\)|\[[^[\]\r\n]{0,60}\])|[^\S\r\n]+(?:#|no\.?\s?)?\d{1,2}(?=[^\S\r\n]*(?:[:)–—-]|$))|[^\S\r\n]+(?:continued|cont'?d?|contd)\b\.?/imuy;
const closers = /[^\S\r\n]?[*_\])}>"'”|#=~\\]+/uy;
const colon = /[^\S\r\n]*[:：](?:[^\S\r\n]*[-–—:]+(?=\s))?[*_"”]*/uy;
const lineRest = /^[^\S\r\n]*[.;,\-–—=~_*#]*[^\S\r\n]*$/u;
const dash = /[^\S\r\n]+(?:[-–—]+>?|=+>?)[^\S\r\n]+|[–—]+[^\S\r\n]*|-{1,2}>?(?=[^\S\r\n])|=+[^\S\r\n]*/uy;
const gap = /[^\S\r\n]*\t[^\S\r\n]*|[^\S\r\n]{2,}|\.{2,}/uy;
const letterSpaced = /^(?:\p{Lu} ){3,}\p{Lu}\b/u;

/** Moves a sticky expression over the text; returns the end of its match, or `at` where it does not match. */
function skip(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}

function normalise(phrase: string): string {
  return phrase
    .toLowerCase()
    .normalize('NFC')
    .replace(/\((?:s|en)\)/g, '')
    .replace(/[.\s]+/g, ' ')
    .replace(/’/g, "'")
    .trim();
}

const firstWords: ReadonlySet<string> = new Set(
  Array.from(headingVocabulary.keys(), (phrase) => phrase.split(' ')[0] ?? ''),
);
const lastWords: ReadonlySet<string> = new Set(
  Array.from(headingVocabulary.keys(), (phrase) => phrase.split(' ').at(-1) ?? ''),
);

/** The longest single phrase of the vocabulary that starts at `at`. */
function readSinglePhrase(text: string, at: number): Phrase | undefined {
  let found: Phrase | undefined;
  let end = at;
  for (let count = 1; count <= longestPhrase; count += 1) {
    const wordEnd = skip(word, text, end);
    if (wordEnd === end) {
      break;
    }
    if (count === 1 && !firstWords.has(normalise(text.slice(at, wordEnd)))) {
      break;
    }
    const phrase = normalise(text.slice(at, wordEnd));
    const meaning = headingVocabulary.get(phrase);
    if (meaning !== undefined) {
      found = {
        end: wordEnd,
        kinds: meaning.kinds,
        subordinate: meaning.subordinate,
        clear: clearHeadings.has(phrase),
      };
    }
    end = skip(wordSpace, text, wordEnd);
    if (end === wordEnd) {
      break;
    }
  }
  return found;
}

function joinKinds(first: Phrase, second: Phrase): readonly [SectionKind, ...SectionKind[]] {
  const [one] = first.kinds;
  const [two] = second.kinds;
  // "Findings and impression" is what the draft starts from; "technique and findings" holds findings too.
  return two === 'findings' || one === 'findings' ? ['findings'] : first.kinds;
}

/** The longest phrase that starts at `at`, joined ones ("EXAM / INDICATION") included. */
function readPhrase(text: string, at: number): Phrase | undefined {
  let phrase = readSinglePhrase(text, at);
  while (phrase !== undefined) {
    const next = skip(joint, text, phrase.end);
    const other = next === phrase.end ? undefined : readSinglePhrase(text, next);
    if (other === undefined) {
      break;
    }
    phrase = {
      end: other.end,
      kinds: joinKinds(phrase, other),
      subordinate: phrase.subordinate && other.subordinate,
      clear: phrase.clear || other.clear,
    };
  }
  return phrase;
}

function casingOf(phrase: string): Casing {
  const letters = phrase.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) {
    return 'upper';
  }
  const first = letters.charAt(0);
  return first === first.toUpperCase() ? 'title' : 'lower';
}

interface Ending {
  readonly closing: Closing;
  readonly end: number;
  readonly continued: boolean;
}

/** How the heading phrase that ends at `at` is set off from what follows it on its line. */
function readEnding(text: string, at: number, lineEnd: number): Ending | undefined {
  const qualified = skip(qualifier, text, at);
  const continued = qualified > at && /cont|fortsetzung|vervolg/i.test(text.slice(at, qualified));
  const closed = skip(closers, text, qualified);
  const coloned = skip(colon, text, closed);
  if (coloned > closed) {
    return { closing: 'colon', end: Math.min(skip(closers, text, coloned), lineEnd), continued };
  }
  if (lineRest.test(text.slice(closed, Math.min(lineEnd, closed + 80))) && lineEnd - closed < 80) {
    return { closing: 'alone', end: lineEnd, continued };
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
  if (/^\.\s/.test(after)) {
    return { closing: 'period', end: closed + 1, continued };
  }
  return /^\s/.test(after) ? { closing: 'space', end: closed + 1, continued } : undefined;
}

const nextWord = /\s*([\p{L}\p{M}'’]+|[\d(•*-])/uy;

function wordAfter(text: string, at: number): string {
  nextWord.lastIndex = at;
  return nextWord.exec(text)?.[1] ?? '';
}

function startsLikeText(next: string): boolean {
  const first = next.charAt(0);
  return (
    next !== '' && (first !== first.toLowerCase() || /[\d(•*-]/.test(first)) && !joiningWords.has(next.toLowerCase())
  );
}

/** Whether another label stands between the phrase and the text: "EXAM DATE:", "STUDY QUALITY:". */
function labelFollows(text: string, at: number, lineEnd: number): boolean {
  return /^(?:\s*[\p{L}#.]+){1,3}\s*:/u.test(text.slice(at, Math.min(lineEnd, at + 50)));
}

type Verdict = 'heading' | 'doubtful' | 'none';

function judgeAtLineStart(
  text: string,
  line: Line,
  phrase: Phrase,
  casing: Casing,
  ending: Ending,
  context: LineContext,
): Verdict {
  const opens = context.opensSentence;
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
      return (glued ? casing === 'upper' : casing !== 'lower' || opens) ? 'heading' : 'none';
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
  const joined = modifiers.some((one) => joiningWords.has(one) && !modifierWords.has(one));
  const upper = casingOf(modifier + noun) === 'upper';
  const title = /^\p{Lu}/u.test(modifier) && /^\p{Lu}/u.test(noun);
  if (joined || (colonMark === undefined && !upper && !(title && at + whole.length >= line.end))) {
    return undefined;
  }
  const status = statusOf(modifier);
  return {
    start,
    end: at + whole.length,
    kinds: [kind],
    subordinate: false,
    modified: status === undefined,
    continued: false,
    doubtful: false,
    lowerCase: false,
    ...(status === undefined ? {} : { status }),
  };
}

const modifierWords: ReadonlySet<string> = new Set(
  'other another additional further incidental associated significant key major minor positive negative pertinent relevant same and of for'.split(
    ' ',
  ),
);

function toHit(phrase: Phrase, start: number, ending: Ending, casing: Casing, doubtful = false): HeadingHit {
  return {
    start,
    end: ending.end,
    kinds: phrase.kinds,
    subordinate: phrase.subordinate,
    modified: false,
    continued: ending.continued,
    doubtful,
    lowerCase: casing === 'lower',
  };
}

/** The heading that a line begins with, if it does. */
export function headingAtLineStart(text: string, line: Line, context: LineContext): HeadingHit | undefined {
  const first = text.slice(line.start, line.start + 60);
  const spaced = letterSpaced.exec(first.trimStart());
  if (spaced !== null) {
    return letterSpacedHeading(text, line);
  }
  const ornamented = skip(ornament, text, line.start);
  const at = skip(ornament, text, skip(numberMark, text, ornamented));
  if (at >= line.end) {
    return undefined;
  }
  const start =
    line.start + (text.slice(line.start, line.end).length - text.slice(line.start, line.end).trimStart().length);
  const phrase = readPhrase(text, at);
  const ending = phrase === undefined ? undefined : readEnding(text, phrase.end, line.end);
  if (phrase !== undefined && ending !== undefined && phrase.end <= line.end) {
    const casing = casingOf(text.slice(at, phrase.end));
    const verdict = judgeAtLineStart(text, line, phrase, casing, ending, context);
    if (verdict !== 'none') {
      return toHit(phrase, start, ending, casing, verdict === 'doubtful');
    }
    const qualified = readQualified(text, line, phrase, casing, start);
    if (qualified !== undefined) {
      return qualified;
    }
  }
  return readModified(text, line, at, start);
}

/** "FINDINGS OF CT CHEST:", "IMPRESSION CT HEAD:": capitals to the colon after a heading in capitals. */
function readQualified(
  text: string,
  line: Line,
  phrase: Phrase,
  casing: Casing,
  start: number,
): HeadingHit | undefined {
  const [kind] = phrase.kinds;
  if (casing !== 'upper' || (kind !== 'findings' && kind !== 'impression' && kind !== 'technique')) {
    return undefined;
  }
  const match = /^[^\S\r\n]+[\p{Lu}\d/&,. -]{2,50}:/u.exec(text.slice(phrase.end, Math.min(line.end, phrase.end + 60)));
  if (match === null) {
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
  return {
    start: line.start + (raw.length - raw.trimStart().length),
    end: line.start + match[0].length,
    kinds,
    subordinate: false,
    modified: false,
    continued: false,
    doubtful: false,
    lowerCase: false,
  };
}

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
  const last = /([\p{L}\p{M}-]+)(?:\(s|\(en)?$/u.exec(before);
  if (last === null || !lastWords.has((last[1] ?? '').toLowerCase())) {
    return undefined;
  }
  const starts = Array.from(
    text.slice(windowStart, colonAt).matchAll(/[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu),
    (match) => windowStart + match.index,
  );
  for (const at of starts.slice(-longestPhrase - 3)) {
    const phrase = readPhrase(text, at);
    if (phrase === undefined || phrase.end > colonAt) {
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

function ornamentStart(text: string, from: number, at: number): number {
  const lead = text.slice(Math.max(from, at - 8), at);
  const match = /(?:(?:^|\s)(?:\(?\d{1,2}[.)]|[-–—•·■►])[^\S\r\n]+)?[*_#>[({<]*$/u.exec(lead);
  const length = match === null ? 0 : match[0].trimStart().length;
  return at - length;
}

function judgeInline(
  text: string,
  line: Line,
  from: number,
  at: number,
  phrase: Phrase,
  ending: Ending,
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
  const previous = (lastWordBefore.exec(tail)?.[1] ?? '').toLowerCase();
  if (previous === '' || !/\s$/.test(tail)) {
    return undefined;
  }
  const modifiedStart = modifiersStart(text, line, from, start);
  if (modifiedStart !== undefined && headingNouns[normalise(text.slice(at, phrase.end))] !== undefined) {
    return { ...hit, start: modifiedStart, modified: true };
  }
  if (joiningWords.has(previous)) {
    return undefined;
  }
  const clear = phrase.clear || (casing === 'upper' && phrase.kinds.length === 1);
  return clear ? hit : undefined;
}

/** Where "Sonographic" of ". Sonographic Findings:" begins, if a sentence ended before it. */
function modifiersStart(text: string, line: Line, from: number, start: number): number | undefined {
  const lead = text.slice(Math.max(line.start, from, start - 50), start);
  const match = /(?:^|[.!?][\s]+)((?:\p{Lu}[\p{L}-]*[^\S\r\n]+){1,3})$/u.exec(lead);
  return match === null ? undefined : start - (match[1] ?? '').length;
}

const sentenceStart = /[.!?)\]:][^\S\r\n]+[*_[]*(?=\p{Lu})/gu;

/** A heading without a colon in the middle of a line: after the end of a sentence, in capitals or before a dash. */
function inlineBareHeading(text: string, line: Line, at: number): HeadingHit | undefined {
  const phrase = readPhrase(text, at);
  if (phrase === undefined || phrase.end > line.end || phrase.kinds.length > 1) {
    return undefined;
  }
  const ending = readEnding(text, phrase.end, line.end);
  const casing = casingOf(text.slice(at, phrase.end));
  if (ending === undefined || ending.closing === 'colon' || ending.closing === 'alone' || ending.closing === 'period') {
    return undefined;
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

/** Whether a new sentence may begin after a line; a line this short did not wrap. */
export function mayEndSentence(line: Line): boolean {
  return line.trimmed === '' || line.trimmed.length < 50 || endsSentence(line.trimmed);
}
