import { readLanguage } from '#shared/report/study/language.ts';
import { dateInterval } from './date-interval.ts';
import type { IdentifierSpan } from './identifier.ts';
import { isGivenName } from '#shared/deid/lists/given-names.ts';
import { mask, replaceSpans } from './mask-identifiers.ts';
import { particles, titles } from '#shared/deid/lists/name-vocabulary.ts';

export interface SurrogateOptions {
  /** Chooses the surrogates: the same for one patient, secret to the site. */
  readonly key: string;
  /** "2026-03-01": dates become intervals to it; without it they are masked. */
  readonly studyDate?: string;
}

/**
 * The text with something of the same kind in the place of each identifier: invented names, other digits, intervals in place of dates. Within
 * one key the same name becomes the same name, whatever its capitals.
 *
 * @param spans in order, without overlap
 */
export function replaceBySurrogates(text: string, spans: readonly IdentifierSpan[], options: SurrogateOptions): string {
  const { key, studyDate } = options;
  const language = readLanguage(text);
  return replaceSpans(text, spans, ({ category }, found) => {
    switch (category) {
      case 'name':
        return otherName(found, key);
      case 'date':
        return (studyDate === undefined ? undefined : dateInterval(found, studyDate, language)) ?? mask;
      case 'age':
        return '90+';
      case 'email':
        return 'name@example.org';
      case 'url':
        return 'https://example.org';
      case 'address':
      case 'institution':
        return mask;
      default:
        return otherSigns(found, key);
    }
  });
}

function otherName(found: string, key: string): string {
  return found.replaceAll(/\p{L}[\p{L}\p{M}'’]*/gu, (word) => {
    const lower = word.toLowerCase();
    if (particles.has(lower) || titles.has(lower)) {
      return word;
    }
    const chosen = chooseFrom(isGivenName(lower) ? givenSurrogates : familySurrogates, `${key}:${lower}`);
    if (word.length === 1) {
      return chosen.charAt(0);
    }
    return word === word.toUpperCase() ? chosen.toUpperCase() : word === lower ? chosen.toLowerCase() : chosen;
  });
}

/** Digits become other digits and capitals other capitals, so that a number keeps its form. */
function otherSigns(found: string, key: string): string {
  const begun = hash(`${key}:${found.replaceAll(/[^\p{L}\d]/gu, '').toLowerCase()}:`);
  let at = 0;
  return found.replaceAll(/[\p{Lu}\d]/gu, (sign) => {
    at += 1;
    const drawn = hash(String(at), begun);
    return /\d/u.test(sign) ? String(drawn % 10) : String.fromCodePoint(65 + (drawn % 26));
  });
}

function chooseFrom(names: readonly string[], seed: string): string {
  return names[hash(seed) % names.length] ?? '';
}

/** FNV-1a, 32 bits: spreads surrogates; what keeps them secret is the key. @param begun the hash of what stands before the text */
function hash(text: string, begun = 0x811c9dc5): number {
  let value = begun;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

/** Invented for this, ordinary in all three languages. */
const givenSurrogates =
  'Alba Arlo Bela Cora Dario Edda Elio Enna Fenno Gila Hanno Ilva Jaro Kira Lano Lenia Malo Mira Nilo Oda Pelle Runa Salo Senta Taro Tilda Ulmo Vela Wanno Yara'.split(
    ' ',
  );
const familySurrogates =
  'Albrin Arvelt Barlund Benthal Corvik Dalmer Ebrand Fenwold Garlin Halvers Ingram-Vale Jarvold Kestner Lindqvar Marlof Nordell Ostrand Pelgram Quandt-Ruhl Rasmor Selwick Tarnhelm Ulvens Vandrel Westrup Yarnold Zelmar Brask Corlen Dunvold'.split(
    ' ',
  );
