import { isFamilyName } from '#shared/deid/lists/family-names.ts';
import { isGivenName, isGivenNameAndWord } from '#shared/deid/lists/given-names.ts';
import type { IdentifierSpan } from '#shared/deid/identifier.ts';
import { leadingParticles, titles } from '#shared/deid/lists/name-vocabulary.ts';
import { isOccupation } from '#shared/deid/names-by-role.ts';
import { ordinaryWords } from '#shared/deid/lists/ordinary-words.ts';
import { isNameWord, readName } from '#shared/deid/read-name.ts';
import type { Token } from '#shared/deid/tokens.ts';
import { endsAsTerm, isWordOfReports } from '#shared/deid/word-of-reports.ts';
import { isMadeAsFamilyName } from './family-forms.ts';
import { isGermanNoun } from './german-words.ts';
import { suspect, type NamingText } from './naming-text.ts';

/** Names of the lists, wherever they stand: "Okonkwo/Llewellyn", "Lambertus had het", and those that were dictated without capitals. */
export function listedNames({ text, tokens, isTaken, isSmall }: NamingText): readonly IdentifierSpan[] {
  return tokens.flatMap((token, at): readonly IdentifierSpan[] => {
    if (token.kind !== 'word' || token.form === 'initial' || token.text.length < 3 || isTaken(token.start)) {
      return [];
    }
    const next = tokens[at + 1];
    const isLower = token.form === 'lower';
    const isGiven = isGivenName(token.lower);
    // Between capitals a word without one is a name where another stands beside it, or a cue: "dictated by priya takahashi".
    const isPaired =
      isGiven && ((next?.form === 'lower' && isFamilyName(next.lower)) || cues.has(tokens[at - 1]?.lower ?? ''));
    const isWritten = isLower
      ? (token.text.length > 3 || isFamilyName(tokens[at - 1]?.lower ?? '')) && (isSmall || isPaired)
      : token.form === 'title' || token.isInCapitals || token.text.length > 3;
    if (!isWritten) {
      return [];
    }
    // "Huizingas secretariaat".
    const isListed =
      isGiven ||
      isFamilyName(token.lower) ||
      (!isLower && isMadeAsFamilyName(token.lower)) ||
      (token.lower.endsWith('s') && isFamilyName(token.lower.slice(0, -1)));
    if (!isListed || titles.has(token.lower) || isWordOfReports(text, token)) {
      return [];
    }
    const first = beginningOf(tokens, at);
    // "jean-paul di napoli", "wannes bakker".
    const hasParticle = leadingParticles.has(next?.lower ?? '');
    const last = tokens[at + (hasParticle ? 2 : 1)];
    const isFollowed =
      isLower &&
      isGiven &&
      last?.kind === 'word' &&
      last.text.length > 2 &&
      isNameWord(last, { isCertain: true }) &&
      (!isWordOfReports(text, last) || trades.has(last.lower) || isSetOff(text, tokens, at + (hasParticle ? 2 : 1)));
    const name = isLower ? undefined : readName(tokens, first, { isCertain: false, mayTurn: true });
    const end = isFollowed ? last.end : Math.max(token.end, tokens[(name?.end ?? 0) - 1]?.end ?? 0);
    return [suspect(tokens[first]?.start ?? token.start, end, 'name', 'listed')];
  });
}

/** Words that families are called by more often than they stand in dictated reports. */
const trades: ReadonlySet<string> = new Set(
  'bakker visser dekker prins kuiper koning vos boer bauer richter kaiser vogel fuchs baker fisher knight king young brown'.split(
    ' ',
  ),
);

const cues: ReadonlySet<string> = new Set(
  'by door von durch diktiert geschrieben korrigiert gedicteerd getypt gecorrigeerd typed dictated corrected transcribed thanks danke bedankt'.split(
    ' ',
  ),
);

/** Where the name of which a token is part begins: "van", "H.C.", "Joy" before a family name. */
function beginningOf(tokens: readonly Token[], at: number): number {
  let first = at;
  while (leadingParticles.has(tokens[first - 1]?.lower ?? '')) {
    first -= 1;
  }
  if (tokens[first - 1]?.text === '.' && tokens[first - 2]?.lower === 'st') {
    first -= 2;
  }
  while (
    (tokens[first - 1]?.text === '.' && tokens[first - 2]?.form === 'initial') ||
    (tokens[first - 1]?.form === 'initial' && tokens[first]?.text === '.')
  ) {
    first -= 1;
  }
  const before = tokens[first - 1];
  // "Patient/in: Jung Klaus": a word that people are called by, before a given name.
  const isOrdinary =
    (before?.form === 'title' || before?.form === 'upper') &&
    ordinaryWords.has(before.lower) &&
    before.end + 1 === tokens[first]?.start &&
    isGivenName(tokens[at]?.lower ?? '') &&
    ([':', undefined].includes(tokens[first - 2]?.text) || tokens[first - 2]?.kind === 'line-end');
  const isGivenToo =
    before !== undefined &&
    before.kind === 'word' &&
    before.end + 1 === tokens[first]?.start &&
    (isGivenNameAndWord(before.lower) || isGivenName(before.lower)
      ? before.form !== 'lower'
      : (before.form === 'title' || (before.form === 'upper' && before.isInCapitals)) &&
        tokens[first]?.form === before.form &&
        isUnknown(before));
  return isGivenToo || isOrdinary ? first - 1 : first;
}

/** A word with a capital that is in no list, and ends as no noun does. */
function isUnknown(token: Token): boolean {
  return (
    isNameWord(token, { isCertain: false }) &&
    !ordinaryWords.has(token.lower) &&
    !titles.has(token.lower) &&
    !endsAsTerm(token.lower) &&
    !isGermanNoun(token) &&
    !isOccupation(token) &&
    !/(?:e|en|er|es|ing|ed)$/u.test(token.lower)
  );
}

/** Nothing of a sentence follows: a line end, a sign, a number, a wide space. */
function isSetOff(text: string, tokens: readonly Token[], at: number): boolean {
  const [token, behind] = [tokens[at], tokens[at + 1]];
  return (
    token === undefined ||
    behind === undefined ||
    behind.kind !== 'word' ||
    text.slice(token.end, behind.start).length > 1
  );
}
