import { isClinicalName, isEponymHere, isPairedEponym } from '#shared/deid/lists/clinical-names.ts';
import { isFamilyName } from '#shared/deid/lists/family-names.ts';
import { isCommonGivenName, isGivenName, isGivenNameAndWord } from '#shared/deid/lists/given-names.ts';
import type { IdentifierSpan } from './identifier.ts';
import {
  calendarWords,
  leadingParticles,
  nameSuffixes,
  plainWords,
  roles,
} from '#shared/deid/lists/name-vocabulary.ts';
import { isNameWord, readName } from './read-name.ts';
import { ordinaryWords } from '#shared/deid/lists/ordinary-words.ts';
import type { Token } from './tokens.ts';

/** Finds names that nothing announces, by a given name that many people have: "Maria Lopez", "SMITH, JOHN", "Wilson, Peter". */
export function findPlainNames(text: string, tokens: readonly Token[]): readonly IdentifierSpan[] {
  const spans: IdentifierSpan[] = [];
  const add = (first: number, end: number, rule: string, confidence: number): void => {
    const [begin, last] = [tokens[first], tokens[end - 1]];
    if (begin !== undefined && last !== undefined) {
      spans.push({ start: begin.start, end: last.end, category: 'name', rule, confidence });
    }
  };
  for (const [at, token] of tokens.entries()) {
    if (token.form === 'initial' && isInitialOfName(text, tokens, at)) {
      const name = readName(tokens, at, { isCertain: false, mayTurn: false });
      if (name !== undefined) {
        add(at, name.end, 'plain:initials-first', 0.8);
      }
    }
    // Most words have no capital; the lists are asked for the others.
    if (token.form !== 'title' && token.form !== 'upper') {
      continue;
    }
    const isGiven = isGivenName(token.lower);
    const isWordToo = isGivenNameAndWord(token.lower) && !token.isInCapitals;
    if (!isGiven && !isWordToo) {
      continue;
    }
    if (isPartOfThing(text, tokens, at)) {
      continue;
    }
    const turned = familyBefore(text, tokens, at);
    if (turned !== undefined) {
      const name = readName(tokens, turned, { isCertain: false, mayTurn: true });
      add(turned, Math.max(at + 1, name?.end ?? 0), 'plain:family-first', 0.85);
      continue;
    }
    const family = tokens[at - 1];
    if (isGiven && token.form === 'title' && family !== undefined && isFamilyInCapitals(text, family)) {
      let first = at - 1;
      while (tokens[first - 1]?.form === 'upper' && leadingParticles.has(tokens[first - 1]?.lower ?? '')) {
        first -= 1;
      }
      add(first, at + 1, 'plain:family-in-capitals', 0.85);
      continue;
    }
    const name = readName(tokens, at, { isCertain: false, mayTurn: false });
    const words =
      name === undefined
        ? []
        : tokens
            .slice(name.first, name.end)
            .filter(({ kind, form, lower }) => kind === 'word' && form !== 'initial' && !leadingParticles.has(lower));
    const rest = words.slice(1);
    const last = rest.findLast(({ text: word }) => !/^[IVX]+[A-Z]?$/u.test(word));
    const follows =
      last !== undefined &&
      !isClinicalName(text, last.start, last.end) &&
      (ordinaryWords.has(last.lower) || !isCommonNoun(last));
    const isSetOff = name !== undefined && [',', '('].includes(tokens[name.end]?.text ?? '');
    const byWord = isGiven && token.form === 'title' && isWordAsFamily(text, tokens, name?.end ?? at + 1);
    if (byWord) {
      add(at, (name?.end ?? at + 1) + 1, 'plain:given-and-word', 0.75);
    } else if (name !== undefined && follows && (isGiven || !startsSentence(tokens, at) || isSetOff)) {
      const isListed = rest.some(({ lower }) => isFamilyName(lower));
      const isSure = isCommonGivenName(token.lower) || (isGiven && isListed);
      add(at, name.end, 'plain:given-first', token.isInCapitals || !isSure ? 0.7 : isListed ? 0.9 : 0.87);
    } else if (
      isGiven &&
      !token.isInCapitals &&
      token.form === 'title' &&
      !startsSentence(tokens, at) &&
      !isClinicalName(text, token.start, token.end)
    ) {
      add(at, at + 1, 'plain:given-alone', 0.6);
    }
  }
  return spans;
}

/** "Mechthild Freitag", "Malcolm Young": a word that people are called by, too. */
function isWordAsFamily(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.form === 'title' &&
    text.slice(tokens[at - 1]?.end, token.start) === ' ' &&
    (calendarWords.has(token.lower) || ordinaryWords.has(token.lower)) &&
    !isClinicalName(text, token.start, token.end)
  );
}

/** "SCHWARZ Martin", "NG Rosalind"; not "CT Thomas". */
function isFamilyInCapitals(text: string, { kind, form, isInCapitals, lower, start, end }: Token): boolean {
  return (
    kind === 'word' &&
    form === 'upper' &&
    !isInCapitals &&
    !/^(?:ct|cta|mr|mri|mra|mrt|us|xr|pet|dx|nm|dr|md|ap|pa|ii|iii|iv|vi|icu|er|ed|op|st|the|und|and|en|mrn|dob)$/u.test(
      lower,
    ) &&
    !isClinicalName(text, start, end) &&
    !plainWords.has(lower)
  );
}

/** "88 yo F. Pain": the patient's sex ends the sentence. */
function isSexBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    ['M', 'F', 'W', 'V'].includes(tokens[at]?.text ?? '') &&
    (before?.kind === 'number' || ['yo', 'y', 'o', 'old', 'year-old'].includes(before?.lower ?? ''))
  );
}

/** "4B." and "3T." are no initials. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    before.kind !== 'line-end' &&
    before.end === tokens[at]?.start &&
    !['(', '/', '"', '[', '-'].includes(before.text)
  );
}

/** "H. A. Merriweather", "D. Whitlam-Ong"; not "A. carotis", "N. Vagus", "E. coli". */
function isInitialOfName(text: string, tokens: readonly Token[], at: number): boolean {
  if (
    isGlued(tokens, at) ||
    tokens[at + 1]?.text !== '.' ||
    (tokens[at - 1]?.text === '.' && tokens[at - 2]?.form === 'initial') ||
    tokens[at]?.isInCapitals === true
  ) {
    return false;
  }
  const isPair = tokens[at + 2]?.form === 'initial' && tokens[at + 3]?.text === '.';
  const behindInitials = at + (isPair ? 4 : 2);
  let last = behindInitials;
  while (leadingParticles.has(tokens[last]?.lower ?? '')) {
    last += 1;
  }
  const word = tokens[last];
  if (
    word?.form !== 'title' ||
    word.text.length < 3 ||
    !isNameWord(word, { isCertain: false }) ||
    isClinicalName(text, word.start, word.end) ||
    isCommonNoun(word)
  ) {
    return false;
  }
  if (last > behindInitials) {
    // "C. van der Meer": no Latin is written so.
    return true;
  }
  const isRoman = 'IVX'.includes(tokens[at]?.text ?? '');
  if (
    !isPair &&
    (isRoman || (ordinaryWords.has(word.lower) && tokens[last + 1]?.form !== 'title') || isSexBefore(tokens, at))
  ) {
    return false;
  }
  const isLatin =
    /^(?:difficile|albicans|coli|pylori|aureus)$|(?:is|us|um|ae|ca|na|ta|va|ea|ia|la|ma|ra|sa|ns|or|ex|ax|is|i)$/u.test(
      word.lower,
    );
  const before = tokens[at - 1];
  const startsLine =
    before === undefined ||
    before.kind === 'line-end' ||
    ['(', ',', '/', ':', '-', '–', '•', '.'].includes(before.text);
  // "M. Leigh", "M. Boeck": a disease.
  if (
    tokens[at]?.text === 'M' &&
    before !== undefined &&
    !isPair &&
    before.kind !== 'line-end' &&
    before.text !== ':'
  ) {
    return false;
  }
  const isIntroduced = startsLine || introducing.has(before.lower);
  const isAmbiguous = 'AVMNLRZ'.includes(tokens[at]?.text ?? '');
  return (
    isIntroduced &&
    (isPair || word.text.includes('-') ? !isLatin || startsLine : !isLatin && (!isAmbiguous || startsLine))
  );
}

/** Words before a name with initials; behind a name of medicine a single letter is a grade: "Dejour B.", "TASC C.". */
const introducing: ReadonlySet<string> = new Set(
  'by with to from and per for via von mit durch an bei und door met aan van bij en namens contact called paged notified informed'.split(
    ' ',
  ),
);

/** "Thomas splint", "Down syndrome". */
function isPartOfThing(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const beforeLast = tokens[at - 2];
  const isJoined =
    ['und', 'and', 'en', '-', '/'].includes(before?.lower ?? '') &&
    beforeLast !== undefined &&
    isClinicalName(text, beforeLast.start, beforeLast.end);
  return (
    token === undefined ||
    isJoined ||
    isPairedEponym(token.lower, tokens[at + 1]?.lower) ||
    isEponymHere(text, token.start, token.end) ||
    (before?.text === '-' && before.end === token.start) ||
    ['st', 'saint', 'sankt', 'sint'].includes(before?.lower ?? '')
  );
}

/** Where "SMITH," or "van den Berg," begins before a given name. */
function familyBefore(text: string, tokens: readonly Token[], at: number): number | undefined {
  const family = tokens[at - 2];
  if (isGivenName(tokens[at - 3]?.lower ?? '')) {
    // "Ernst Klein, Burkhard Freitag" are two.
    return undefined;
  }
  if (
    tokens[at - 1]?.text !== ',' ||
    family === undefined ||
    !isNameWord(family, { isCertain: family?.form === 'upper' })
  ) {
    return undefined;
  }
  if (
    isEponymHere(text, family.start, family.end) ||
    plainWords.has(family.lower) ||
    roles.has(family.lower) ||
    nameSuffixes.has(family.lower)
  ) {
    return undefined;
  }
  if (family.form !== 'title' && family.form !== 'upper') {
    return undefined;
  }
  let first = at - 2;
  while (leadingParticles.has(tokens[first - 1]?.lower ?? '')) {
    first -= 1;
  }
  return first;
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'line-end' || ['.', ':', '!', '?', '-', '*'].includes(before.text);
}

/** German writes every noun with a capital: "Martin Befund" is no name. */
function isCommonNoun({ lower }: Token): boolean {
  return (
    plainWords.has(lower) ||
    roles.has(lower) ||
    calendarWords.has(lower) ||
    /(?:ung|heit|keit|ismus|itis|graphie|skopie|tomie|befund|aufnahme)$/u.test(lower)
  );
}
