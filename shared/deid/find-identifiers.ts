import type { PersonName, StudyRecord } from '#shared/records/study-record.ts';
import { findAges } from './find-ages.ts';
import { findContacts } from './find-contacts.ts';
import { findCuedNames } from './find-cued-names.ts';
import { findDates } from './find-dates.ts';
import { findFields } from './find-fields.ts';
import { findNumbers } from './find-numbers.ts';
import { findPlaces } from './find-places.ts';
import { findPlainNames } from './find-plain-names.ts';
import { findSignatures } from './find-signatures.ts';
import { findSpoken } from './find-spoken.ts';
import type { IdentifierSpan } from './identifier.ts';
import { findKnownValues } from './known-values.ts';
import { mergeSpans } from './merge-spans.ts';
import { repeatNames } from './repeat-names.ts';
import { namesSomebody, suspectIdentifiers } from './suspects/suspect-identifiers.ts';
import { tokensOf } from './tokens.ts';
import { unwrapLines } from './unwrap-lines.ts';

/**
 * Everything in a text that names a patient or those around them, in order and without overlap: by the form of dates, numbers and places, by the
 * labels, titles and deeds that announce names, by common given names, and by what the study's metadata says.
 *
 * @param study what the sender of the report said of it
 * @param people who else is known to be named in reports: who works at the station
 */
export function findIdentifiers(
  text: string,
  study: StudyRecord = {},
  people: readonly PersonName[] = [],
): readonly IdentifierSpan[] {
  const whole = unwrapLines(text);
  const tokens = tokensOf(whole);
  const all = [
    ...findDates(whole),
    ...findAges(whole),
    ...findContacts(whole),
    ...findNumbers(whole),
    ...findSpoken(whole),
    ...findPlaces(whole),
    ...findFields(whole, tokens),
    ...findSignatures(text),
    ...findCuedNames(whole, tokens),
    ...findPlainNames(whole, tokens),
    ...findKnownValues(whole, tokens, study, people),
  ];
  // What is likely a name or a number beside a sure one may be named after somebody in a text that has none.
  const found = mergeSpans(namesSomebody(all) ? all : all.filter(({ confidence }) => confidence >= aloneFrom));
  const repeated = mergeSpans([...found, ...repeatNames(whole, tokens, found)]);
  return mergeSpans([...repeated, ...suspectIdentifiers(whole, tokens, repeated)]);
}

/** Below this a span counts only in a text that surely names somebody. */
const aloneFrom = 0.86;
