import { readLanguage } from '#shared/report/study/language.ts';
import { isClinicalName } from '#shared/deid/lists/clinical-names.ts';
import { isGivenName, isGivenNameAndWord } from '#shared/deid/lists/given-names.ts';
import type { IdentifierSpan } from './identifier.ts';
import { isGermanText } from './is-german.ts';
import { isNameWord } from './read-name.ts';
import { plainWords, roles, titles } from '#shared/deid/lists/name-vocabulary.ts';
import { takenBy } from './taken-by.ts';
import { tokensOf } from './tokens.ts';

/** What the rules left in a text and a person should look at. */
export interface Doubt {
  readonly start: number;
  readonly end: number;
  readonly kind: 'unsure' | 'name' | 'number';
}

/** Below this a span is masked, but a person should look. */
export const sureFrom = 0.75;

/**
 * What may name somebody although no rule took it out: words with a capital in the middle of an English sentence that are no name of medicine,
 * and long numbers; and what was taken out without being sure.
 *
 * @param spans what was found in the text, in order, without overlap
 */
export function findDoubts(text: string, spans: readonly IdentifierSpan[]): readonly Doubt[] {
  const unsure = spans
    .filter(({ confidence }) => confidence < sureFrom)
    .map(({ start, end }): Doubt => ({ start, end, kind: 'unsure' }));
  const tokens = tokensOf(text);
  const isTaken = takenBy(spans);
  const isGerman = isGermanText(text, tokens, readLanguage(text));
  const left = tokens.flatMap((token, at): readonly Doubt[] => {
    const { start, end, kind, form, lower, isInCapitals } = token;
    if (kind === 'number' && end - start >= 6 && !isTaken(start)) {
      return [{ start, end, kind: 'number' }];
    }
    const isName = kind === 'word' && form === 'title' && !isInCapitals && isNameWord(token, { isCertain: false });
    if (!isName || titles.has(lower) || isTaken(start) || isClinicalName(text, start, end)) {
      return [];
    }
    const before = tokens[at - 1];
    const isInside = before?.kind === 'word' && before.form === 'lower' && !plainWords.has(lower) && !roles.has(lower);
    const isGiven = isGivenName(lower) || isGivenNameAndWord(lower);
    return isGiven || (isInside && !isGerman) ? [{ start, end, kind: 'name' }] : [];
  });
  return [...unsure, ...left].toSorted((a, b) => a.start - b.start);
}
