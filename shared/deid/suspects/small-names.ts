import type { IdentifierSpan } from '#shared/deid/identifier.ts';
import { isGivenName } from '#shared/deid/lists/given-names.ts';
import { leadingParticles, plainWords, titles } from '#shared/deid/lists/name-vocabulary.ts';
import { ordinaryWords } from '#shared/deid/lists/ordinary-words.ts';
import { matchesOf } from '#shared/deid/matches-of.ts';
import { isNameWord } from '#shared/deid/read-name.ts';
import { tokenAt } from '#shared/deid/token-at.ts';
import type { Token } from '#shared/deid/tokens.ts';
import { endsAsTerm, isWordOfReports } from '#shared/deid/word-of-reports.ts';
import { suspect, type NamingText } from './naming-text.ts';

/**
 * What stands beside a given name in dictation without capitals, and is no word of reports: "lorraine t. halloway", "floris in 't veld",
 * "kiliçarslan mehmet".
 */
export function smallNames(
  { text, tokens, isSmall }: NamingText,
  found: readonly IdentifierSpan[],
): readonly IdentifierSpan[] {
  return (isSmall ? found : []).flatMap(({ category, start, end }): readonly IdentifierSpan[] => {
    if (category !== 'name') {
      return [];
    }
    const at = tokenAt(tokens, start);
    const behind = tokenAt(tokens, end);
    const [first, last] = [tokens[at], tokens[behind - 1]];
    if (behind - at !== 1 || first?.kind !== 'word' || last === undefined || !isGivenName(first.lower)) {
      return [];
    }
    const family = familyBehind(text, tokens, behind);
    const before = tokens[at - 1];
    const isTurned =
      family === undefined &&
      before !== undefined &&
      isFamily(text, before) &&
      text.slice(before.end, start) === ' ' &&
      isBeginning(tokens[at - 2]);
    return family !== undefined
      ? [suspect(start, family.end, 'name', 'small')]
      : isTurned
        ? [suspect(before.start, end, 'name', 'small')]
        : [];
  });
}

/** "patient niederreiter vorname cornelia", "d'amico comma imogen": by what dictation says between the parts of a name, or behind it. */
export function spokenNames({ text, isSmall, isTaken }: NamingText): readonly IdentifierSpan[] {
  return (isSmall ? matchesOf(text, spoken, spokenHint) : []).flatMap(({ indices }) => {
    const [start, end] = indices?.groups?.['patient'] ?? indices?.groups?.['turned'] ?? [0, 0];
    const words = text.slice(start, end).split(' ');
    const isTurned = words.some((word) => word === 'comma' || word === 'komma');
    const isName = isTurned
      ? isGivenName(words.at(-1) ?? '')
      : words.every(
          (word) =>
            leadingParticles.has(word) || (!plainWords.has(word) && !ordinaryWords.has(word) && !endsAsTerm(word)),
        );
    return isName && !(isTaken(start) && isTaken(end - 1)) ? [suspect(start, end, 'name', 'spoken')] : [];
  });
}

const spoken =
  /\b(?:patient(?:in)?|patiënte?)[ ](?<patient>(?:(?:von|van|de|der|den|ter|ten|zu)[ ]){0,2}[\p{Ll}'’-]{4,30}(?:[ ][\p{Ll}'’-]{3,30})?)(?=[ ](?:vorname|first name|voornaam|kamer|zimmer|room|geboren|born|medical record|mrn|date of birth)(?![\p{L}]))|(?<![\p{L}])(?<turned>[\p{Ll}'’-]{3,30}[ ](?:comma|komma)[ ]\p{Ll}{3,20})(?![\p{L}])/dgu;
const spokenHint = /pati[eë]nt|comma|komma/g;

/** The word of a family name behind initials and particles. */
function familyBehind(text: string, tokens: readonly Token[], from: number): Token | undefined {
  let at = from;
  while (tokens[at]?.text.length === 1 && tokens[at]?.kind === 'word' && tokens[at + 1]?.text === '.') {
    at += 2;
  }
  const initials = at - from;
  while (at - from < 6 && isParticle(tokens, at)) {
    at += 1;
  }
  const [family, before] = [tokens[at], tokens[at - 1]];
  const isBeside = family !== undefined && before !== undefined && /^[ ]?$/u.test(text.slice(before.end, family.start));
  const isPart =
    family !== undefined && isBeside && (at > from + initials ? family.kind === 'word' : isFamily(text, family));
  return isPart ? family : undefined;
}

function isParticle(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return (
    token !== undefined &&
    next?.kind === 'word' &&
    (['van', 'von', 'de', 'der', 'den', 'ter', 'ten', 'te', 'di', 'el', 'al', 'ben', 'aït', 'ait', "'t"].includes(
      token.lower,
    ) ||
      (['in', 'op'].includes(token.lower) && /^['’]/u.test(next.text)) ||
      ["'", '’'].includes(token.text))
  );
}

function isFamily(text: string, token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.form === 'lower' &&
    token.text.length > 4 &&
    isNameWord(token, { isCertain: true }) &&
    !leadingParticles.has(token.lower) &&
    !isWordOfReports(text, token) &&
    !/(?:ing|ed|ly|isch|lich|lijk|ige[rnms]?|ung|ungen|en|heid|heden)$/u.test(token.lower)
  );
}

/** Before a family name that the given one follows. */
function isBeginning(token: Token | undefined): boolean {
  return token === undefined || token.kind !== 'word' || titles.has(token.lower) || token.lower.startsWith('pat');
}
