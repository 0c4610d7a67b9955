import {
  calendarWords,
  credentials,
  leadingParticles,
  nameSuffixes,
  particles,
  plainWords,
  roles,
  titleParts,
  titles,
} from '#shared/deid/lists/name-vocabulary.ts';
import { isGivenName } from '#shared/deid/lists/given-names.ts';
import type { Token } from './tokens.ts';

/** Where a name lies among tokens: the first, and the one behind the last. */
export interface NamePlace {
  readonly first: number;
  readonly end: number;
}

export interface ReadNameOptions {
  /** A cue stands before it that only a name can follow, so that a word without a capital is taken for one, too. */
  readonly isCertain: boolean;
  /** "SMITH, JOHN": a given name may follow a comma. */
  readonly mayTurn: boolean;
  /** Dictated without capitals: initials have none either. */
  readonly isSmall?: boolean;
  /** Behind "Dr." or "Frau" a word of reports with a capital is a name, too. */
  readonly mayBeWord?: boolean;
  /** Up to this token. */
  readonly before?: number;
}

const mostWords = 5;

/** Reads the name that begins at a token; undefined where none does. */
export function readName(tokens: readonly Token[], first: number, options: ReadNameOptions): NamePlace | undefined {
  const { isCertain, mayTurn, isSmall = false, mayBeWord = false, before = tokens.length } = options;
  let at = first;
  let words = 0;
  let initials = 0;
  /** Behind the last token that a name can end with. */
  let end = first;
  let hasTurned = false;
  while (at < before && words + initials < mostWords) {
    const token = tokens[at];
    if (token === undefined) {
      break;
    }
    const isSmallInitial =
      isSmall &&
      isCertain &&
      token.kind === 'word' &&
      token.text.length === 1 &&
      (tokens[at + 1]?.text === '.' || words > 1);
    if (
      (isInitial(token) && (words > 0 || initials > 0 || nameFollowsInitial(tokens, at, before, isCertain))) ||
      isSmallInitial
    ) {
      initials += 1;
      at += 1;
      if (tokens[at]?.text === '.' && at < before) {
        at += 1;
      }
      end = at;
      // "M.-L. Hagedorn".
      if (tokens[at]?.text === '-' && tokens[at]?.start === tokens[at - 1]?.end && tokens[at + 1]?.text.length === 1) {
        at += 1;
      }
    } else if (isParticle(tokens, at, before, { isFirst: at === first, isCertain })) {
      at += 1;
      if (tokens[at]?.text === '.' && at < before) {
        at += 1;
      }
    } else if (
      words === 0 &&
      (isMonthAsName(tokens, at, before) ||
        (isCertain && isCalendarName(token)) ||
        (mayBeWord && isWordAsName(token)) ||
        (mayTurn && isTurnedFamily(tokens, at, before, isCertain)))
    ) {
      words += 1;
      at += 1;
      end = at;
    } else if (
      isNameWord(token, { isCertain: isCertain && (words === 0 || isSmall || isKnownGiven(tokens[at - 1])) })
    ) {
      words += 1;
      at += 1;
      end = at;
    } else if (mayTurn && !hasTurned && words > 0 && token.text === ',' && turnsTo(tokens, at + 1, before, isCertain)) {
      hasTurned = true;
      at += 1;
    } else {
      break;
    }
  }
  if (words === 0 && initials < 2) {
    return undefined;
  }
  const suffix = tokens[end]?.text === ',' ? end + 1 : end;
  const suffixToken = tokens[suffix];
  if (suffix < before && suffixToken?.kind === 'word' && nameSuffixes.has(suffixToken.lower)) {
    end = suffix + 1;
  }
  return { first, end };
}

/** Whether a word is written as a name is, and is none of the words of reports. */
export function isNameWord(
  { kind, lower, form, isInCapitals }: Token,
  { isCertain }: { readonly isCertain: boolean },
): boolean {
  if (kind !== 'word' || form === 'initial' || plainWords.has(lower) || credentials.has(lower)) {
    return false;
  }
  if (roles.has(lower) || calendarWords.has(lower)) {
    return false;
  }
  if (form === 'upper') {
    // Between small letters most short words in capitals are abbreviations.
    return isInCapitals || isCertain || lower.length > 4 || isGivenName(lower);
  }
  return form === 'title' || isCertain;
}

/** "Dr. Knie", "dhr. Vrij"; not "Frau Kollegin", "Frau Patientin". */
function isWordAsName({ kind, form, lower }: Token): boolean {
  return (
    kind === 'word' &&
    form === 'title' &&
    !titles.has(lower) &&
    !titleParts.has(lower) &&
    !roles.has(lower) &&
    !credentials.has(lower)
  );
}

/** "Frau Mai", "Dr. March": behind a title a month is a name. */
function isCalendarName({ lower, form, isInCapitals }: Token): boolean {
  return calendarWords.has(lower) && (form === 'title' || (form === 'upper' && isInCapitals));
}

/** "Voet, Jolanda", "Klein, Peter": a word of reports is a family name before a comma and a given name. */
function isTurnedFamily(tokens: readonly Token[], at: number, before: number, isCertain: boolean): boolean {
  const [token, comma, given] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    at + 2 < before &&
    (token?.form === 'title' || token?.form === 'upper') &&
    comma?.text === ',' &&
    given !== undefined &&
    (isGivenName(given.lower) || (isCertain && isNameWord(given, { isCertain: false }))) &&
    given.form === token.form
  );
}

/** "April Rivers": a month that people are called by, before another name. */
function isMonthAsName(tokens: readonly Token[], at: number, before: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return (
    token?.form === 'title' &&
    ['april', 'may', 'june', 'august', 'jan', 'mai'].includes(token.lower) &&
    at + 1 < before &&
    next?.form === 'title' &&
    isNameWord(next, { isCertain: false })
  );
}

function isInitial({ kind, form, text }: Token): boolean {
  return kind === 'word' && (form === 'initial' || /^\p{Lu}-\p{Lu}$/u.test(text));
}

function isKnownGiven(token: Token | undefined): boolean {
  return token !== undefined && (isGivenName(token.lower) || particles.has(token.lower) || token.text === '.');
}

function nameFollowsInitial(tokens: readonly Token[], at: number, before: number, isCertain: boolean): boolean {
  const dot = tokens[at + 1]?.text === '.' ? 1 : 0;
  const next = tokens[at + 1 + dot];
  return (
    at + 1 + dot < before &&
    next !== undefined &&
    (isInitial(next) ||
      leadingParticles.has(next.lower) ||
      next.text === '-' ||
      /^['’]t$/u.test(tokens[at + 2 + dot]?.text ?? '') ||
      isNameWord(next, { isCertain: false }) ||
      (isCertain && dot === 1 && (isCalendarName(next) || isWordAsName(next))))
  );
}

/** A particle counts where a name follows it; at its beginning only one of those that names begin with. */
function isParticle(
  tokens: readonly Token[],
  at: number,
  before: number,
  { isFirst, isCertain }: { readonly isFirst: boolean; readonly isCertain: boolean },
): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') {
    return false;
  }
  const isBeforeArticle =
    (['in', 'op', 'aan', 'van', 'uit'].includes(token.lower) && /^['’]t$/iu.test(tokens[at + 1]?.text ?? '')) ||
    (token.lower === 'op' && ['den', 'de'].includes(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.form === 'title');
  if (!isBeforeArticle && !(isFirst ? leadingParticles : particles).has(token.lower)) {
    return false;
  }
  const dot = tokens[at + 1]?.text === '.' ? 1 : 0;
  for (let next = at + 1 + dot; next < Math.min(before, at + 4 + dot); next += 1) {
    const following = tokens[next];
    if (following?.kind !== 'word') {
      return false;
    }
    if (!particles.has(following.lower)) {
      const isSmallName =
        token.form === 'lower' &&
        following.form === 'lower' &&
        (isCertain || ['van', 'von', 'vd', 'ter', 'ten'].includes(token.lower));
      // "DE LA CRUZ", "Joost TEN CATE".
      const isCapitalName = token.form === 'upper' && following.form === 'upper' && following.text.length > 2;
      return isNameWord(following, { isCertain: isSmallName || isCapitalName });
    }
  }
  return false;
}

/** After "Smith," a given name or initials, and no further field or sentence. */
function turnsTo(tokens: readonly Token[], at: number, before: number, isCertain: boolean): boolean {
  const next = tokens[at];
  if (next === undefined || at >= before || next.kind !== 'word' || credentials.has(next.lower)) {
    return false;
  }
  const isUpperPair = next.form === 'upper' && tokens[at - 2]?.form === 'upper';
  return isInitial(next) || isNameWord(next, { isCertain: isUpperPair || (isCertain && isGivenName(next.lower)) });
}
