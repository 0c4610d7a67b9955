import { readLanguage } from '#shared/report/study/language.ts';
import { isGermanText } from '#shared/deid/is-german.ts';
import type { IdentifierCategory, IdentifierSpan } from '#shared/deid/identifier.ts';
import { isWithoutCapitals } from '#shared/deid/small-letters.ts';
import { takenBy } from '#shared/deid/taken-by.ts';
import type { Token } from '#shared/deid/tokens.ts';
import { listedNames } from './listed-names.ts';
import {
  adjectiveNames,
  agesBehindNames,
  initialledNames,
  listedPeople,
  pagedNames,
  particledNames,
  presentNames,
  smallInitialledNames,
} from './names-by-form.ts';
import { particlesBefore } from './particles-before.ts';
import { smallNames, spokenNames } from './small-names.ts';
import type { NamingText } from './naming-text.ts';
import { suspectAddresses } from './suspect-addresses.ts';
import { suspectDates } from './suspect-dates.ts';
import { suspectInstitutions } from './suspect-institutions.ts';
import { suspectLines } from './suspect-lines.ts';
import { besideNames, suspectNames } from './suspect-names.ts';
import { suspectNumbers } from './suspect-numbers.ts';

const ways: readonly ((reading: NamingText) => readonly IdentifierSpan[])[] = [
  suspectNumbers,
  suspectDates,
  suspectLines,
  suspectNames,
  besideNames,
  listedNames,
  initialledNames,
  smallInitialledNames,
  spokenNames,
  presentNames,
  listedPeople,
  pagedNames,
  particledNames,
  adjectiveNames,
  agesBehindNames,
  suspectInstitutions,
  suspectAddresses,
];

/**
 * Where a text names somebody already, more of it may: words and numbers that no rule is sure of are masked, too, so that a person has to lift
 * them rather than to find them. A text without any identifier is left alone.
 *
 * @param found what the other rules found
 */
export function suspectIdentifiers(
  text: string,
  tokens: readonly Token[],
  found: readonly IdentifierSpan[],
): readonly IdentifierSpan[] {
  if (!namesSomebody(found)) {
    return [];
  }
  const language = readLanguage(text);
  const reading: NamingText = {
    text,
    language,
    tokens,
    found,
    isTaken: takenBy(found),
    isGerman: isGermanText(text, tokens, language),
    isSmall: isWithoutCapitals(tokens),
  };
  const suspected = ways.flatMap((suspects) => suspects(reading));
  const all = [...found, ...suspected];
  return [...suspected, ...particlesBefore(reading, all), ...smallNames(reading, all)];
}

/** Whether something in a text is surely of somebody, or three things are likely so. */
export function namesSomebody(found: readonly IdentifierSpan[]): boolean {
  const likely = found.filter(({ category, confidence }) => telling.has(category) && confidence >= 0.75);
  return likely.length > 2 || likely.some(({ confidence }) => confidence >= 0.9);
}

const telling: ReadonlySet<IdentifierCategory> = new Set<IdentifierCategory>([
  'name',
  'mrn',
  'accession',
  'phone',
  'fax',
  'email',
  'address',
  'institution',
  'social-security',
  'insurance',
  'date',
]);
