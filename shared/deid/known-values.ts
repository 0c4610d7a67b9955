import type { PersonName, StudyRecord } from '#shared/records/study-record.ts';
import { isEponymHere } from '#shared/deid/lists/clinical-names.ts';
import { isGivenName } from '#shared/deid/lists/given-names.ts';
import type { IdentifierCategory, IdentifierSpan } from './identifier.ts';
import { calendarWords, particles, plainWords, roles } from '#shared/deid/lists/name-vocabulary.ts';
import { ordinaryWords } from '#shared/deid/lists/ordinary-words.ts';
import { placesOfParts } from './places-of-parts.ts';
import type { Token } from './tokens.ts';

/** Finds what the study's metadata says of patient, physicians and place, in every form in which a report repeats it. */
export function findKnownValues(
  text: string,
  tokens: readonly Token[],
  study: StudyRecord,
  people: readonly PersonName[],
): readonly IdentifierSpan[] {
  return [...findNames(text, tokens, study, people), ...findCodes(text, study), ...findInstitution(text, study)];
}

interface KnownWord {
  readonly rule: string;
  readonly part: 'family' | 'given';
}

function findNames(
  text: string,
  tokens: readonly Token[],
  study: StudyRecord,
  others: readonly PersonName[],
): readonly IdentifierSpan[] {
  const people: readonly (readonly [string, PersonName | undefined])[] = [
    ['patient', study.patient],
    ['referring', study.referringPhysician],
    ['reading', study.readingPhysician],
    ...others.map((person) => ['station', person] as const),
  ];
  const known = new Map<string, KnownWord>();
  const initials = new Map<string, string>();
  for (const [who, person] of people) {
    if (person === undefined) {
      continue;
    }
    for (const part of ['family', 'given', 'middle'] as const) {
      for (const word of wordsOf(person[part] ?? '')) {
        const entry = {
          rule: `known:${who}-${part}`,
          part: part === 'family' ? ('family' as const) : ('given' as const),
        };
        known.set(word, known.get(word) ?? entry);
      }
    }
    initialsOf(person).forEach((letters) => initials.set(letters, `known:${who}-initials`));
  }
  if (known.size === 0) {
    return [];
  }
  const entries = tokens.map((token) => (token.kind === 'word' ? entryOf(token, known) : undefined));
  const spans: IdentifierSpan[] = [];
  for (const [at, token] of tokens.entries()) {
    const entry = entries[at];
    if (entry !== undefined && isMeant(text, tokens, entries, at)) {
      const { start, end } = widened(tokens, at);
      spans.push({ start, end, category: 'name', rule: entry.rule, confidence: isWordToo(token) ? 0.85 : 0.99 });
    }
    const rule = initials.get(token.text);
    if (rule !== undefined && isWrittenInitials(text, tokens, at)) {
      spans.push({ start: token.start, end: token.end, category: 'name', rule, confidence: 0.8 });
    }
  }
  return [...spans, ...dottedInitials(text, [...initials.keys()])];
}

/** As names are compared: in lower case, without marks on letters. */
function plain(word: string): string {
  return isAscii.test(word) ? word.toLowerCase() : word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

const isAscii = /^[ -~]*$/;

/** What may stand for one word of a name: itself, its parts, its letters written otherwise. */
function wordsOf(name: string): readonly string[] {
  const whole = name.split(/[\s,]+/u).map((word) => word.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
  const parts = [...whole, ...whole.flatMap((word) => word.split(/[-‐‑–]/u))];
  const forms = parts.flatMap(formsOf);
  return [...new Set(forms)].filter((word) => word.length > 1 && !particles.has(word));
}

function formsOf(word: string): readonly string[] {
  const withoutVowels = plain(word.replaceAll(/ae/giu, 'a').replaceAll(/oe/giu, 'o').replaceAll(/ue/giu, 'u'));
  const ofLetters = [
    plain(word),
    plain(word.replaceAll(apostrophes, '')),
    plain(word.replaceAll(/[-‐‑–]/gu, '')),
    withoutVowels,
  ];
  return isAscii.test(word)
    ? ofLetters
    : [
        ...ofLetters,
        plain(
          word
            .replaceAll(/ä/giu, 'ae')
            .replaceAll(/ö/giu, 'oe')
            .replaceAll(/ü/giu, 'ue')
            .replaceAll('ß', 'ss')
            .replaceAll(/ø/giu, 'oe')
            .replaceAll(/å/giu, 'aa'),
        ),
        plain(word.replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('ł', 'l')),
      ];
}

function entryOf({ text }: Token, known: ReadonlyMap<string, KnownWord>): KnownWord | undefined {
  const word = plain(text);
  return (
    known.get(word) ??
    known.get(word.replaceAll(apostrophes, '')) ??
    hyphenated(word, known) ??
    possessiveOf(word, known)
  );
}

const apostrophes = /['’`´]/gu;

/** "Meyer-Schulz" of somebody known as Meyer. */
function hyphenated(word: string, known: ReadonlyMap<string, KnownWord>): KnownWord | undefined {
  if (!/[-‐‑]/.test(word)) {
    return undefined;
  }
  const found = word.split(/[-‐‑]/u).map((part) => known.get(part));
  return found.length > 1 && found.every((part) => part !== undefined) ? found[0] : undefined;
}

/** German and Dutch genitives: "Müllers Befund", "Jansens". */
function possessiveOf(word: string, known: ReadonlyMap<string, KnownWord>): KnownWord | undefined {
  return word.length > 5 && word.endsWith('s') ? known.get(word.slice(0, -1)) : undefined;
}

/** Names that are words of reports count where they are written as names are, or beside another part of one. */
function isMeant(
  text: string,
  tokens: readonly Token[],
  entries: readonly (KnownWord | undefined)[],
  at: number,
): boolean {
  const token = tokens[at];
  if (token === undefined) {
    return false;
  }
  if (isBesideName(tokens, entries, at)) {
    return true;
  }
  if (isEponymHere(text, token.start, token.end)) {
    return false;
  }
  const isShort = token.text.length <= 3;
  if (!isWordToo(token) && !isShort) {
    return true;
  }
  if (token.form === 'lower' || token.isInCapitals || calendarWords.has(token.lower)) {
    return false;
  }
  const before = tokens[at - 1];
  const startsSentence =
    before === undefined ||
    before.kind === 'line-end' ||
    (['.', ':', '!', '?', '-', '*', ')', '•'].includes(before.text) && tokens[at - 2]?.form !== 'initial');
  return isShort && !isWordToo(token)
    ? token.form === 'title'
    : token.form === 'title' && !startsSentence && !germanNoun(tokens, at);
}

/** An adjective or noun of German, where every noun has a capital: the text around is German. */
function germanNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next?.kind === 'word' &&
    next.form === 'title' &&
    /^(?:ein|eine|einer|eines|der|die|das|im|am|und|mit|ohne|kein|keine)$/u.test(tokens[at - 1]?.lower ?? '')
  );
}

function isBesideName(tokens: readonly Token[], entries: readonly (KnownWord | undefined)[], at: number): boolean {
  const part = entries[at]?.part;
  for (const step of [-1, 1]) {
    let next = at + step;
    while (
      tokens[next] !== undefined &&
      ([',', '.'].includes(tokens[next]?.text ?? '') ||
        tokens[next]?.form === 'initial' ||
        particles.has(tokens[next]?.lower ?? ''))
    ) {
      next += step;
    }
    const beside = entries[next];
    if (
      beside !== undefined &&
      Math.abs(next - at) <= 4 &&
      (beside.part !== part || beside.rule !== entries[at]?.rule)
    ) {
      return true;
    }
  }
  return false;
}

/** Words that reports use, too. */
function isWordToo({ lower }: Token): boolean {
  return plainWords.has(lower) || roles.has(lower) || calendarWords.has(lower) || ordinaryWords.has(lower);
}

/** In tokens: nobody has more given names and initials than that before a family name. */
const widestLead = 12;

/** With the initials, particles and other names that are written beside it. */
function widened(tokens: readonly Token[], at: number): { readonly start: number; readonly end: number } {
  const isSmall = tokens[at]?.form === 'lower';
  let first = at;
  while (at - first < widestLead) {
    const before = tokens[first - 1];
    const dotted = tokens[first - 2];
    if (
      before?.kind === 'word' &&
      (before.form === 'initial' ||
        (particles.has(before.lower) &&
          !['la', 'in', 'y', 'e', 'und', 'op', 'a', 'de', 'den', 'der', 'zu', 'zum', 'zur', 'auf'].includes(
            before.lower,
          )))
    ) {
      first -= 1;
    } else if (
      ['de', 'den', 'der'].includes(before?.lower ?? '') &&
      ['van', 'von', 'op'].includes(dotted?.lower ?? '')
    ) {
      // Alone they are articles.
      first -= 2;
    } else if (
      before?.text === '.' &&
      (dotted?.form === 'initial' || dotted?.lower === 'st' || (isSmall && isLetter(dotted)))
    ) {
      // "J. Terpstra", "St. Clair", and as it is dictated: "j. terpstra".
      first -= 2;
    } else if (before?.form === 'title' && isGivenName(before.lower)) {
      first -= 1;
    } else {
      break;
    }
  }
  let end = at + 1;
  const next = tokens[end];
  if (next?.text === ',' && tokens[end + 1]?.form === 'initial' && tokens[end + 2]?.kind !== 'word') {
    end += tokens[end + 2]?.text === '.' ? 3 : 2;
  } else if ((next?.form === 'initial' || (isSmall && isLetter(next))) && tokens[end + 1]?.text === '.') {
    end += 2;
  } else if (isSmall && isLetter(next) && tokens[end + 1]?.kind !== 'word') {
    // "quintanilla, hiroshi b, 55 m".
    end += 1;
  }
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

const isLetter = (token: Token | undefined): boolean => token?.kind === 'word' && token.text.length === 1;

const letter = (name = ''): string => /\p{L}/u.exec(name)?.[0].toUpperCase() ?? '';

/** "JS", "JAS". */
function initialsOf(person: PersonName | undefined): readonly string[] {
  const [given, middle, family] = [letter(person?.given), letter(person?.middle), letter(person?.family)];
  if (given === '' || family === '') {
    return [];
  }
  return [...new Set([`${given}${family}`, ...(middle === '' ? [] : [`${given}${middle}${family}`])])];
}

/** Two capitals are an abbreviation nearly everywhere: they count in a line of signatures, or with full stops. */
function isWrittenInitials(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (token === undefined) {
    return false;
  }
  const isPair = next?.text === '/' && /^[a-z]{2,3}$/u.test(tokens[at + 2]?.text ?? '');
  const isAlone =
    (before === undefined || before.kind === 'line-end') && (next === undefined || next.kind === 'line-end');
  const line = text.slice(text.lastIndexOf('\n', token.start) + 1, token.start);
  return (
    isPair ||
    isAlone ||
    /(?:\bby|\bvon|\bdoor|initials?|signed|dictat\w*|kürzel|paraaf|patient|pt\.?)[: ]{1,3}$/iu.test(line)
  );
}

/** "J.S.", "J. S.": only where the letters are those of somebody known. */
function dottedInitials(text: string, initials: readonly string[]): readonly IdentifierSpan[] {
  return initials.flatMap((letters) =>
    placesOfParts(text, { parts: [...letters].map((one) => `${one}.`), joint: oneSpace, matchesCase: true })
      .filter(({ start }) => text.charAt(start - 1) !== '.')
      .map(({ start, end }) => ({ start, end, category: 'name' as const, rule: 'known:initials', confidence: 0.85 })),
  );
}

const oneSpace = /[ ]?/y;
const oneSign = /[-./_ ]?/y;
const someSigns = /[^\p{L}\d\n]{1,3}/uy;

/** Numbers of patient and examination, whatever stands between their digits and however many noughts before them. */
function findCodes(text: string, { patient, accession, priors = [] }: StudyRecord): readonly IdentifierSpan[] {
  const codes: readonly (readonly [IdentifierCategory, string, string | undefined])[] = [
    ['mrn', 'known:mrn', patient?.mrn],
    ['accession', 'known:accession', accession],
    ...priors.map((prior) => ['accession', 'known:prior-accession', prior.accession] as const),
  ];
  return codes.flatMap(([category, rule, code = '']) => {
    const signs = [...code.replaceAll(/[^\p{L}\d]/gu, '').replace(/^0+(?=\d{4})/u, '')];
    const digits = signs.filter((sign) => /\d/u.test(sign)).length;
    if (signs.length < 3 || digits < 2) {
      return [];
    }
    return placesOfParts(text, { parts: signs, joint: oneSign, matchesCase: false, lead: '0' })
      .filter(({ start, end }) => signs.length > 4 || isNumbered(text, start, end))
      .map(({ start, end }) => ({ start, end, category, rule, confidence: signs.length > 4 ? 0.99 : 0.85 }));
  });
}

/** A short number is a measure, unless it is called a number. */
function isNumbered(text: string, start: number, end: number): boolean {
  return (
    /(?:no|nr|number|nummer|id|#|mrn|acc\w*)[.: ]{0,3}$/iu.test(text.slice(Math.max(0, start - 14), start)) &&
    !/^ ?(?:mm|cm|ml|%)/u.test(text.slice(end, end + 4))
  );
}

/** A short one, as a rule letters, counts only as it is written. */
function findInstitution(text: string, { institution = '' }: StudyRecord): readonly IdentifierSpan[] {
  const parts = institution.match(/[\p{L}\p{M}\d]+/gu) ?? [];
  const { length } = parts.join('');
  if (length < 3) {
    return [];
  }
  return placesOfParts(text, { parts, joint: someSigns, matchesCase: length < 5 }).map(({ start, end }) => {
    genitive.lastIndex = end;
    return {
      start,
      end: genitive.test(text) ? genitive.lastIndex : end,
      category: 'institution' as const,
      rule: 'known:institution',
      confidence: 0.98,
    };
  });
}

const genitive = /['’]s(?![\p{L}\d])/uy;
