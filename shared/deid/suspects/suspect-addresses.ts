import { isClinicalName } from '#shared/deid/lists/clinical-names.ts';
import type { IdentifierSpan } from '#shared/deid/identifier.ts';
import { matchesOf } from '#shared/deid/matches-of.ts';
import { credentials, plainWords } from '#shared/deid/lists/name-vocabulary.ts';
import { ordinaryWords } from '#shared/deid/lists/ordinary-words.ts';
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
    ...placesOfPeople(reading),
    ...streetsAlone(text),
    ...placesSurely(text),
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
    const towns = firstWords.has(word) ? (rarerTowns.get(word) ?? []) : [];
    const end = towns.map((town) => endOfTown(text, token.start, town)).find((found) => found !== undefined);
    return end === undefined || isClinicalName(text, token.start, end)
      ? []
      : [suspect(token.start - postcodeBefore(text, token.start), end, 'address', 'town-listed')];
  });
}

/** Where a town ends that stands at an offset, written with its marks or without: "Weißenfels" has a letter less than its plain form. */
function endOfTown(text: string, start: number, town: string): number | undefined {
  const written = text.slice(start, start + town.length);
  const end = start + town.length - (written.match(/[ßæœ]/gu)?.length ?? 0);
  return plainLetters(text.slice(start, end)) === town && !/[\p{L}\d-]/u.test(text.charAt(end)) ? end : undefined;
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
/** "… aus Sandersfelde", "Entlassung 26.08.2020 nach Dannewerkau", dictated: "ulrike schwarz aus fintelhausen." */
const comesFrom = new RegExp(
  String.raw`(?:,[ ]|[ ])(?:aus|nach|uit|naar|from)[ ](?<town>${townName})(?=[.;,)\r\n]|$)`,
  'duy',
);
const comesFromSmall =
  /(?:,[ ]|[ ])(?:aus|nach|uit|naar|from)[ ](?<town>\p{Ll}{4,24})(?=[.;,)\r\n]|$|[ ](?:punt|komma|comma|period|punkt)\b)/duy;
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
      category === 'name' || category === 'phone' || category === 'institution'
        ? behindName.exec(text)?.indices?.groups?.['town']
        : undefined;
    return place === undefined || !isTown(text, ...place) ? [] : [suspect(...place, 'address', 'town')];
  });
}

/** Where somebody comes from or goes to, right behind their name or a date. */
function placesOfPeople({ text, found, isSmall }: NamingText): readonly IdentifierSpan[] {
  const pattern = isSmall ? comesFromSmall : comesFrom;
  return found.flatMap(({ category, end }) => {
    pattern.lastIndex = end;
    const place =
      category === 'name' || category === 'date' ? pattern.exec(text)?.indices?.groups?.['town'] : undefined;
    const word = place === undefined ? '' : text.slice(...place).toLowerCase();
    return place === undefined || ordinaryWords.has(word) || plainWords.has(word)
      ? []
      : [suspect(...place, 'address', 'town')];
  });
}

/** A street by itself in a cell, before one that begins with a postcode: "Hinter der Kirche 23 • 45748 Haltern". */
function streetsAlone(text: string): readonly IdentifierSpan[] {
  return matchesOf(text, streetAlone, /\d ?[a-zA-Z]?[^\S\r\n]{0,20}[\r\n•·|,]\s{0,20}(?:[A-Z]{1,3}-)?\d{4,5} /g).map(
    ({ index, 0: whole }) => suspect(index, index + whole.length, 'address', 'street'),
  );
}

/** Streets with their numbers, postcodes and towns, as they are dictated, or with words that are no names by themselves; where somebody moved to. */
function placesSurely(text: string): readonly IdentifierSpan[] {
  return surePlaces.flatMap(({ pattern, hint }) =>
    matchesOf(text, pattern, hint).map(({ index, 0: whole }) =>
      suspect(index, index + whole.length, 'address', 'address'),
    ),
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

/** Which nothing else looks like. */
const surePlaces: readonly TownPattern[] = [
  // "96 Station Parade, Kettleby LE14 2VE", "146 Heol y Bryn, Merthyr": of the United Kingdom, also with letters that none has.
  {
    pattern:
      /(?<![\p{L}\d-])(?:\d{1,4}[A-Z]?[ ](?:(?:\p{Lu}[\p{L}'’]{1,20}|y|yr|of|the)[ ]){1,3}\p{Lu}[\p{L}'’]{1,20},[ ])?(?:\p{Lu}[\p{L}'’-]{2,20}[ ]){1,2}[A-Z]{1,2}\d[A-Z\d]?[ ]\d[A-Z]{2}(?![\p{L}\d-])/gu,
    hint: /[A-Z]\d[A-Z\d]? \d[A-Z]{2}(?![A-Za-z\d-])/g,
  },
  // Dictated: "103 larch avenue, paisley pa2 9by".
  {
    pattern:
      /(?<![\p{L}\d-])\d{1,4}[a-z]?[ ](?:\p{Ll}{2,20}[ ]){1,3}\p{Ll}{3,20},?[ ](?:\p{Ll}{3,20},?[ ]){1,2}[a-z]{1,2}\d[a-z\d]?[ ]\d[a-z]{2}(?![\p{L}\d-])/gu,
    hint: /[a-z]\d[a-z\d]? \d[a-z]{2}(?![A-Za-z\d-])/g,
  },
  // "5045 county road 9, bangor, me 04403".
  {
    pattern:
      /(?<![\p{L}\d-])\d{1,5}[ ](?:[\p{Ll}\d]{1,20}[ ]){1,4}[\p{Ll}\d]{1,20},[ ](?:\p{Ll}{2,20}[ ]?){1,3},?[ ][a-z]{2}[ ]\d{5}(?![\p{L}\d-])/gu,
    hint: /[a-z]{2} \d{5}(?!\d)/g,
  },
  // "lange gasse 53, 30414 hannover", "linzer str. 23/4, 8700 leoben".
  {
    pattern:
      /(?<![\p{L}\d-])(?:\p{Ll}{2,20}\.?[ ]){1,4}\d{1,4}(?:\/\d{1,3})?[ ]?[a-z]?,?[ ](?:[da]-|ch-)?\d{4,5}[ ]\p{Ll}{3,20}(?![\p{L}])/gu,
    hint: /\d ?[a-z]?,? (?:[da]-|ch-)?\d{4,5} [^\s\dA-Z]{3}/g,
  },
  // "esdoornhof 194 bis, 9401 bm assen", "kanaaldijk 160, 1315 rc almere".
  {
    pattern:
      /(?<![\p{L}\d-])(?:\p{Ll}{2,20}[ ]){1,4}\d{1,4}(?:[ -]?(?:[a-z]|bis|hs|[iv]{1,3}|\d{1,3}))?,?[ ]\d{4}[ ]?[a-z]{2}[ ](?:['’]s-)?\p{Ll}{3,20}(?![\p{L}])/gu,
    hint: /\d{4} ?[a-z]{2} [^\s\dA-Z]{2}/g,
  },
  // The last line of an address: "97421 EBERSTEIN".
  {
    pattern: /(?<=^|[\r\n])\d{5}[ ]\p{Lu}[\p{L}-]{2,30}(?=[^\S\r\n]{0,20}(?:[\r\n]|$))/gu,
    hint: /\d{5} [A-Z\u0080-\uFFFF]/g,
  },
  // "nach dem Umzug von Oldenburg nach Wismar".
  {
    pattern:
      /(?<=\b(?:[Uu]mzug|umgezogen|verzogen|moved?|relocated|verhui\p{Ll}{1,6}|verhuizing)\b[^.\r\n]{0,40}[ ](?:nach|to|naar)[ ])\p{Lu}[\p{L}-]{2,20}(?:[ ]\p{Lu}\p{Ll}{2,20})?(?![\p{L}-])/gu,
    hint: /mzug|umgezogen|verzogen|move|relocated|verhui/g,
  },
];

const townPatterns: readonly TownPattern[] = [
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
