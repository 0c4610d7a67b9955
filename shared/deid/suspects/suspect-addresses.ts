import { isClinicalName } from '#shared/deid/lists/clinical-names.ts';
import type { IdentifierSpan } from '#shared/deid/identifier.ts';
import { matchesOf } from '#shared/deid/matches-of.ts';
import { credentials } from '#shared/deid/lists/name-vocabulary.ts';
import { plainLetters } from '#shared/deid/plain-letters.ts';
import { rarerTowns } from '#shared/deid/lists/rarer-towns.ts';
import { isWordOfReports } from '#shared/deid/word-of-reports.ts';
import { WordSet } from '#shared/deid/word-set.ts';
import { suspect, type NamingText } from './naming-text.ts';

/**
 * Parts of addresses that no rule is sure of: what stands in a line before a postcode, a town behind a name, before a letter's date, or by its
 * ending. Only for texts that surely name somebody.
 */
export function suspectAddresses(reading: NamingText): readonly IdentifierSpan[] {
  const { text, found } = reading;
  return [
    ...listedTowns(reading),
    ...beforePostcodes(text, found),
    ...besideSpans(text, found),
    ...streetsAlone(text),
    ...towns(text),
  ];
}

const firstWords = new WordSet(rarerTowns.keys());

/** Towns of the list, also as they are dictated without capitals: "capelle aan den ijssel". */
function listedTowns({ text, tokens, isSmall }: NamingText): readonly IdentifierSpan[] {
  return tokens.flatMap((token): readonly IdentifierSpan[] => {
    if (token.kind !== 'word' || (token.form === 'lower' && !isSmall)) {
      return [];
    }
    const word = plainLetters(token.lower);
    const names = firstWords.has(word) ? rarerTowns.get(word) : undefined;
    const name = names?.find((town) => {
      const end = token.start + town.length;
      return plainLetters(text.slice(token.start, end)) === town && !/[\p{L}\d-]/u.test(text.charAt(end));
    });
    return name === undefined || isClinicalName(text, token.start, token.start + name.length)
      ? []
      : [suspect(token.start - postcodeBefore(text, token.start), token.start + name.length, 'address', 'town-listed')];
  });
}

/** Characters of a postcode right before a place: "4600 Olten". */
function postcodeBefore(text: string, at: number): number {
  return /(?<![\p{L}\d.,-])(?:[A-Z]{1,2}-)?\d{4,5}[ ]$/u.exec(text.slice(Math.max(0, at - 10), at))?.[0].length ?? 0;
}

const addressWords =
  /(?:(?:\p{Lu}[\p{L}.'’-]*|\d{1,4}[a-zA-Z]?(?:[-/]\p{Lu}{1,3})?|of|the|upon|on|op|aan|den|der|die|am|an|auf|van|de|het|ter|ten|te|la|le|du|['’]t)[ ]?,?[ ]){1,10}$/u;

/** "42 Cobblers Row, Harrogate HG1 4ZA": what stands before the postcode is of the address, where a number or the line begins it. */
function beforePostcodes(text: string, found: readonly IdentifierSpan[]): readonly IdentifierSpan[] {
  return found.flatMap(({ category, start, end }) => {
    if (category !== 'address' || !/\d/u.test(text.slice(start, end))) {
      return [];
    }
    const lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 90);
    const ahead = addressWords.exec(text.slice(lineStart, start));
    const begin = ahead === null ? start : lineStart + ahead.index;
    return ahead !== null && (/\d/u.test(ahead[0]) || begin === lineStart)
      ? [suspect(begin, end, 'address', 'address')]
      : [];
  });
}

const townName = String.raw`(?:St\.[ ])?\p{Lu}[\p{L}'’-]{2,30}(?:[ ](?:(?:am|an der|ob der|im|in der|bei|aan den|aan de|op|bij|aan|upon|on)[ ])?\p{Lu}[\p{L}'’.-]{0,30}){0,2}`;
const behindName = new RegExp(
  String.raw`,[ ](?<town>(?:\d{4,5}[ ])?${townName}(?:,[ ][A-Z]{2}(?![\p{L}]))?)(?=[.;,)\r\n]|$)`,
  'duy',
);
const bornIn = new RegExp(String.raw`[ ](?:in|te)[ ](?<town>${townName})(?=[.;,)\r\n]|$)`, 'duy');
const beforeDate = new RegExp(String.raw`(?:^|[\r\n])[^\S\r\n]{0,40}(?<town>${townName}),[ ](?:den[ ])?$`, 'du');

/** "Dr. Feldhus, Oberwiesbach; …" behind a name, "Brig, 31. Januar 2020" before a date. */
function besideSpans(text: string, found: readonly IdentifierSpan[]): readonly IdentifierSpan[] {
  return found.flatMap(({ category, start, end }) => {
    bornIn.lastIndex = end;
    const birthplace =
      category === 'date' && /\bgeb|\bborn/iu.test(text.slice(Math.max(0, start - 30), start))
        ? bornIn.exec(text)?.indices?.groups?.['town']
        : undefined;
    if (birthplace !== undefined) {
      return [suspect(...birthplace, 'address', 'town')];
    }
    if (category === 'date') {
      const from = Math.max(0, start - 80);
      const place = beforeDate.exec(text.slice(from, start))?.indices?.groups?.['town'];
      return place === undefined || !isTown(text, from + place[0], from + place[1])
        ? []
        : [suspect(from + place[0], from + place[1], 'address', 'town')];
    }
    behindName.lastIndex = end;
    const place =
      category === 'name' || category === 'phone' ? behindName.exec(text)?.indices?.groups?.['town'] : undefined;
    return place === undefined || !isTown(text, ...place) ? [] : [suspect(...place, 'address', 'town')];
  });
}

/** A street by itself in a cell, before one that begins with a postcode: "Hinter der Kirche 23 • 45748 Haltern". */
function streetsAlone(text: string): readonly IdentifierSpan[] {
  return matchesOf(text, streetAlone, /\d ?[a-zA-Z]?[^\S\r\n]{0,20}[\r\n•·|,]\s{0,20}(?:[A-Z]{1,3}-)?\d{4,5} /g).map(
    ({ index, 0: whole }) => suspect(index, index + whole.length, 'address', 'street'),
  );
}

/** "in Pirmasens", "Bad Salzungen": towns by what stands before them and their endings. */
function towns(text: string): readonly IdentifierSpan[] {
  return townPatterns.flatMap(({ pattern, hint }) =>
    matchesOf(text, pattern, hint)
      .filter(({ index, 0: whole }) => isTown(text, index, index + whole.length))
      .map(({ index, 0: whole }) => suspect(index, index + whole.length, 'address', 'town')),
  );
}

function isTown(text: string, start: number, end: number): boolean {
  return text
    .slice(start, end)
    .replace(/,[ ][A-Z]{2}$/u, '')
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word))
    .every((word) => {
      const lower = word.toLowerCase();
      return (
        !credentials.has(lower) &&
        !/^\p{Lu}{2,5}$|\p{Lu}-\p{Lu}/u.test(word) &&
        !/^(?:geb|esq|fachärztin|facharzt)$|(?:arzt|ärztin|loge|login|nr|zentrum|ambulanz|dienst|klinik|praxis|ädie|gyn)$/u.test(
          lower,
        ) &&
        !isWordOfReports(text, { lower, start, end: start + word.length })
      );
    });
}

const streetAlone =
  /(?<=(?:^|[\r\n•·|])[^\S\r\n]{0,20})(?:(?:\p{Lu}[\p{L}.'’-]{1,30}|der|den|dem|die|am|an|auf|op|van|de|het|ter|ten|la)[ ]){1,5}\d{1,4}(?:[ ]?[a-zA-Z](?![\p{L}]))?(?=[^\S\r\n]{0,20}[\r\n•·|,]\s{0,20}(?:[A-Z]{1,3}-)?\d{4,5}[ ])/gmu;

interface TownPattern {
  readonly pattern: RegExp;
  /** Of `matchesOf`. */
  readonly hint?: RegExp;
}

const townPatterns: readonly TownPattern[] = [
  // "96 Station Parade, Kettleby LE14 2VE": a postcode of the United Kingdom, also with letters that none has.
  {
    pattern:
      /(?<![\p{L}\d-])(?:\d{1,4}[ ](?:\p{Lu}[\p{L}'’]{1,20}[ ]){1,3}\p{Lu}[\p{L}'’]{1,20},[ ])?(?:\p{Lu}[\p{L}'’-]{2,20}[ ]){1,2}[A-Z]{1,2}\d[A-Z\d]?[ ]\d[A-Z]{2}(?![\p{L}\d-])/gu,
    hint: /[A-Z]\d[A-Z\d]? \d[A-Z]{2}(?![A-Za-z\d-])/g,
  },
  // Dictated: "lange gasse 53, 30414 hannover".
  {
    pattern:
      /(?<![\p{L}\d-])(?:\p{Ll}{2,20}[ ]){1,4}\d{1,4}[ ]?[a-z]?,?[ ](?:[da]-|ch-)?\d{5}[ ]\p{Ll}{3,20}(?![\p{L}])/gu,
    hint: /\d ?[a-z]?,? (?:[da]-|ch-)?\d{5} [^\s\dA-Z]{3}/g,
  },
  {
    pattern: /(?<![\p{L}-])(?:Bad|Sankt|BAD|SANKT)[ ]\p{Lu}[\p{L}-]{3,20}/gu,
    hint: /(?:Bad|Sankt|BAD|SANKT) [A-Z\u0080-\uFFFF]/g,
  },
  {
    pattern:
      /(?<=\b(?:in|bei|aus|nach|von|te|uit|naar|bij|Ortseingang|Gemeinde)[ ])\p{Lu}[\p{Ll}-]{2,20}(?:heim|burg|stadt|hausen|dorf|ingen|kirchen|furt|weiler|hofen|stedt|büttel|rode|leben|walde|münde|brück|hude|sens|zell|wagen|ming|wick|rauxel|tal|nau|drecht|veen|hoven|woude|dijk|wijk|loo|zand|horst|burgh|bridge|ford|ton|ville|field|port)(?:[ ](?:am|an der|ob der|im|in der|bij|aan den)[ ]\p{Lu}\p{Ll}{2,20}|[ ]i\.[ ]?E\.)?(?![\p{L}-])/gu,
  },
  {
    pattern:
      /(?<![\p{L}-])\p{Lu}\p{Ll}{2,20}[ ](?:aan den|aan de|bij|ob der|upon|an der|a\.d\.)[ ]\p{Lu}\p{Ll}{2,20}(?![\p{L}-])/gu,
    hint: / (?:aan den|aan de|bij|ob der|upon|an der|a\.d\.) [A-Z\u0080-\uFFFF]/g,
  },
];
