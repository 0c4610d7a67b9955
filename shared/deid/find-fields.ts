import { fieldLabels, type FieldLabel } from '#shared/deid/lists/field-labels.ts';
import { findDates } from './find-dates.ts';
import type { IdentifierSpan } from './identifier.ts';
import { readName } from './read-name.ts';
import type { Token } from './tokens.ts';
import { credentials, plainWords, roles, titles, titleParts } from '#shared/deid/lists/name-vocabulary.ts';
import { isWithoutCapitals } from './small-letters.ts';
import { tokenAt } from './token-at.ts';
import { matchesAt, startsOf } from './matches-of.ts';

/** Finds the values of fields: "MRN: 00-123", "Patient  SMITH, JOHN A | DOB 03/14/1951", "Job 4711". */

/** Bounded, for a run of spaces may be as long as a text. */
const spaces = String.raw`[^\S\r\n]{0,60}`;
const colon = String.raw`${spaces}(?:[:=|]|#:?|\.{2,12}(?=[ ]))[^\S\r\n|]{0,60}`;
const wide = String.raw`(?:\t${spaces}|[ \u00A0]{2,60})`;
const compiled = fieldLabels.map((label) => ({ label, pattern: new RegExp(sourceOf(label), 'iuy') }));
/** Where a label may begin: all are sought together, for to seek each by itself takes three times as long. */
const anyLabel = new RegExp(`(?=${sourceOf({ words: byFirstLetter(), isPlain: true, value: 'birth' })})`, 'giu');

/** The words of all labels, those with the same first letter together, so that few are asked of each word of a text. */
function byFirstLetter(): readonly string[] {
  const all = fieldLabels.flatMap(({ words }) => words.flatMap(alternativesOf));
  const letters = Map.groupBy(all, (word) => /^[a-z](?![?*{])/.exec(word)?.[0] ?? '');
  return [...letters].map(
    ([letter, words]) => `${letter}(?:${words.map((word) => word.slice(letter.length)).join('|')})`,
  );
}

/** "a|(?:b|c)d" as "a" and "(?:b|c)d". */
function alternativesOf(pattern: string): readonly string[] {
  let depth = 0;
  const marked = [...pattern].map((sign) => {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    return sign === '|' && depth === 0 ? '\n' : sign;
  });
  return marked.join('').split('\n');
}

function sourceOf({ words, isPlain, value }: Omit<FieldLabel, 'category'>): string {
  const label = words.map((word) => `(?:${word})`).join('|');
  const plain = isPlain
    ? String.raw`|${spaces}\.?[^\S\r\n]?(?:no|nr|number|is|was|ist|war|lautet)?\.?[^\S\r\n]${spaces}(?=(?:\p{Lu}{1,4}[ -])?\p{L}{0,6}[-/. ]?\d)`
    : '';
  const direct = value === 'birth' ? String.raw`|[^\S\r\n]?(?=\d)` : '';
  // Letters of ASCII first: of others the engine asks a table, in texts that have letters beyond Latin-1.
  return String.raw`(?<![a-z]|[\p{L}\d@/])(?:${label})\)?\.{0,12}(?:${colon}|${wide}${plain}${direct})(?=[^\s:])`;
}

export function findFields(text: string, tokens: readonly Token[]): readonly IdentifierSpan[] {
  const isSmall = isWithoutCapitals(tokens);
  const spans: IdentifierSpan[] = [];
  const starts = startsOf(text, anyLabel);
  for (const { label, pattern } of compiled) {
    for (const match of matchesAt(text, pattern, starts)) {
      const start = match.index + match[0].length;
      const end = cellEnd(text, start, label.value === 'name' ? listBorder : fieldBorder);
      const hasColon = /[:=|#]/u.test(match[0]);
      spans.push(...valueOf(label, text, tokens, { start, end, hasColon, isSmall, label: match[0] }));
    }
  }
  return spans;
}

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly hasColon: boolean;
  /** The text is written without capitals. */
  readonly isSmall: boolean;
  /** As it is written. */
  readonly label: string;
}

const nextLabel = String.raw`[ \u00A0]{3,}|[ ]{2}\p{L}[\p{L}.'/ -]{0,30}:|[ ](?:MRN|DOB|Sex|Age|Acc\p{L}*#?|Date|Pat\p{L}*|Geb\p{L}*|Tel\p{L}*|Fax|Phone|Name|Naam|Exam|Study|Room|Ward|Status|Location|ID|Nr|No|Referring|Ordering|Attending)\.?:[ ]`;
const fieldBorder = new RegExp(String.raw`[\t\r\n|;]|${nextLabel}`, 'u');
/** Names may be listed: "PERKINS, RIVKA; JACKSON, DENISE". */
const listBorder = new RegExp(String.raw`[\t\r\n|]|${nextLabel}`, 'u');

/** A field ends with its line, at a tab, a bar, a wide space, or where the next label stands. */
function cellEnd(text: string, start: number, border: RegExp): number {
  return start + (border.exec(text.slice(start, start + 200))?.index ?? Math.min(200, text.length - start));
}

function valueOf(label: FieldLabel, text: string, tokens: readonly Token[], cell: Cell): readonly IdentifierSpan[] {
  switch (label.value) {
    case 'name':
      return namesIn(tokens, cell);
    case 'code':
      return codeIn(label, text, cell);
    case 'birth':
      return birthIn(text, cell);
    case 'whole':
      return wholeOf(label, text, cell);
  }
}

/** All names in a field: "Dr. Smith / J. Doe, MD". */
function namesIn(tokens: readonly Token[], { start, end, label, isSmall }: Cell): readonly IdentifierSpan[] {
  const spans: IdentifierSpan[] = [];
  let at = tokenAt(tokens, start);
  let behind = at;
  while (tokens[behind] !== undefined && (tokens[behind]?.start ?? 0) < end) {
    behind += 1;
  }
  const isPerson = /name|naam|vorname|by|von|durch|door|signed|\bcc\b/iu.test(label);
  while (at < behind) {
    const token = tokens[at];
    if (token === undefined) {
      break;
    }
    const isAside =
      token.kind !== 'word' || credentials.has(token.lower) || titles.has(token.lower) || titleParts.has(token.lower);
    if (isAside && !isInitialOf(token)) {
      // A number ends what names somebody: "54-year-old".
      if (token.kind === 'number') {
        break;
      }
      at += 1;
      continue;
    }
    // "LO PRESTI, Rocco" has a short word in capitals.
    const comma = at + (token.form === 'upper' && tokens[at + 1]?.form === 'upper' ? 2 : 1);
    const isTurned = tokens[comma]?.text === ',' && tokens[comma + 1]?.kind === 'word';
    // "LABORANT: PATIËNT KWAM PER ROLSTOEL" begins a sentence.
    if (/^(?:patient|patiënt)/u.test(token.lower) && token.lower.length < 11) {
      break;
    }
    const name = readName(tokens, at, {
      isCertain: isPerson || isTurned || isSmall,
      isSmall,
      mayTurn: true,
      before: behind,
    });
    if (name === undefined) {
      if (!roles.has(token.lower) && !plainWords.has(token.lower)) {
        break;
      }
      if (plainWords.has(token.lower) && spans.length === 0) {
        break;
      }
      at += 1;
      continue;
    }
    spans.push({
      start: tokens[name.first]?.start ?? start,
      end: tokens[name.end - 1]?.end ?? end,
      category: 'name',
      rule: 'field:name',
      confidence: isPerson ? 0.98 : 0.9,
    });
    at = name.end;
  }
  return spans;
}

function isInitialOf({ form }: Token): boolean {
  return form === 'initial';
}

const code =
  /[\p{L}\d](?:[\p{L}\d._/*-]|(?<!\.)[ ](?=\d{1,}(?![\p{L}\d]|[.,/:]\d|-\d\d|[ ]?(?:mm|cm|ml|m\b|x|y\b|year|jahr|jaar)))|(?<=(?:^|[^\p{L}])\p{Lu}{1,4})[ ](?=\d{3})|(?<=\d)[ ](?=\p{Lu}{1,2}(?:[ ]\d|[ ]{2}|[.,;|\r\n]|$)))*/uy;

const plate = /[\p{L}\d](?:[\p{Lu}\d]|[a-z](?=[a-z]?-)|[ -](?=[\p{Lu}\d]{1,6}(?!\p{Ll}))|-(?=[a-z]{0,2}\d)){2,11}/uy;

/** A number, with the letters and signs that belong to it. */
function codeIn(
  { category }: FieldLabel,
  text: string,
  { start, end, hasColon, label }: Cell,
): readonly IdentifierSpan[] {
  const cell = text.slice(start, end);
  const named =
    hasColon && !/^\p{Lu}{4}[ ]\d{4}[ ]\d{4}/u.test(cell)
      ? /^[\p{L}][\p{L} .&-]{2,40}[ ](?=\d{3,}[\d -]{3,})/u.exec(cell)?.[0].length
      : undefined;
  const first = named ?? /[\p{L}\d]/u.exec(cell)?.index;
  if (first === undefined || (first > 3 && named === undefined)) {
    return [];
  }
  const pattern = category === 'vehicle' ? plate : code;
  pattern.lastIndex = start + first;
  const found = pattern.exec(text)?.[0].replace(/(?<![._/*-])[._/*-]+$/u, '') ?? '';
  const digits = found.match(/\d/gu)?.length ?? 0;
  const from = start + first;
  const enough =
    /^(?:order|visit|fall|an|id|ref|lot|encounter|fin|har|versicherung|polis|case|policy|nr|no|az|claim|dossier|opdracht|auftrag|aanvraag|onderzoek|untersuchung|charge|plan|group|medicare|event)\b/iu.test(
      label,
    )
      ? 5
      : hasColon
        ? 2
        : 3;
  // What stands behind a weak label may be a date, a measure, a telephone number, which others find.
  // "LUMBAR SPINE MR: L1/2 normal" tells of a level of the spine.
  const isLevel = /^[CTLS]\d{1,2}(?:[/-][CTLS]?\d{1,2})?$/iu.test(found);
  return isLevel ||
    digits < enough ||
    (category !== 'social-security' && /^\d{1,4}[./]\d{1,2}[./]\d{2,4}$/u.test(found))
    ? []
    : [
        {
          start: from,
          end: from + found.length,
          category,
          rule: `field:${category}`,
          confidence: hasColon ? 0.98 : 0.92,
        },
      ];
}

/** Also of a birth date that no other rule can read. */
function birthIn(text: string, { start, end }: Cell): readonly IdentifierSpan[] {
  const cell = text.slice(start, Math.min(end, start + 40));
  if (findDates(cell).some((date) => date.start <= 2)) {
    return [];
  }
  const digits =
    /^[([ ]?(?:\d{1,2}[. /-]{1,2}(?:\d{1,2}|\p{L}{3,9})[. /-]{1,2}\d{2,4}|\d{1,2}\.\d{1,2}\.|(?:19|20)\d{2}|\d{6,8})(?!\d)/u.exec(
      cell,
    )?.[0];
  return digits === undefined
    ? []
    : [{ start, end: start + digits.length, category: 'date', rule: 'field:birth', confidence: 0.98 }];
}

/** Up to the end of the field, where it holds no sentence. */
function wholeOf(
  { category }: FieldLabel,
  text: string,
  { start, end, hasColon, label }: Cell,
): readonly IdentifierSpan[] {
  const value = text.slice(start, end).trimEnd().replace(/[.,]$/u, '');
  const isSentence =
    value.length > 90 ||
    /[.!?]\s+\p{Lu}/u.test(value.replaceAll(/\b(?:St|Str|Dr|Ave|Rd|Sint)\.\s/gu, '')) ||
    /\b(?:is|are|was|ist|sind|wurde|werd|zijn)\b/iu.test(value);
  const isName = /\p{Lu}|\d/u.test(value);
  const isField = hasColon || /[ \u00A0\t]{2,}$/u.test(label);
  return !isField || isSentence || !isName || value.length < 3
    ? []
    : [{ start, end: start + value.length, category, rule: `field:${category}`, confidence: 0.9 }];
}
