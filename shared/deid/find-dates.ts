import type { IdentifierSpan } from './identifier.ts';
import { matchesAt, matchesOf } from './matches-of.ts';
import { numberPairs } from './number-pairs.ts';

/** Finds all of a date that is finer than its year, in the ways that English, German and Dutch reports write it. A year alone stays. */

const monthNames =
  'january|february|maerz|jaenner|march|april|may|june|july|august|september|october|november|december|jan|febr|feb|mrz|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|' +
  'januar|jänner|februar|feber|märz|mai|juni|juli|oktober|dezember|mär|okt|dez|' +
  'januari|februari|maart|mei|augustus|mrt';
/** Of all of them, for hints. */
const monthBeginnings =
  '(?:jan|jän|jaen|feb|mar|mär|mae|maa|mrz|mrt|apr|may|mai|mei|jun|jul|aug|sep|oct|okt|nov|dec|dez)';
const ordinal = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|ste|de|e)?`;
const year = String.raw`(?:(?:19|20)\d{2}|['’‘]\d{2})`;
const clock = String.raw`(?:[T,]?[^\S\r\n]{0,2}(?:(?:at|um|om|@|-)[^\S\r\n]*)?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?(?:[^\S\r\n]*(?:[ap]\.?m\.?|uhr|uur|hrs?|h|z|[+-]\d{2}:?\d{2}))?(?![\p{L}\d]|[./-]\d))?`;
/** In front of a number that is no part of another one, nor of a code. */
const open = String.raw`(?<![\p{L}\d]|\d[.,/:-]|[$#])`;
const shut = String.raw`(?![\p{L}\d]|[-/]\d|[.,]\d)`;

interface DateRule {
  readonly rule: string;
  /** Of `matchesOf`; undefined where the pattern, with the flag y, begins at a pair of numbers. */
  readonly hint?: RegExp;
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly isDate?: (match: RegExpExecArray, text: string) => boolean;
}

const rules: readonly DateRule[] = [
  {
    rule: 'date:year-first',
    confidence: 1,
    pattern: new RegExp(
      String.raw`${open}(?:19|20)\d{2}([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)${clock}`,
      'iuy',
    ),
  },
  {
    // "2023 Jun 27", "2011-06".
    rule: 'date:year-and-month',
    hint: /(?:19|20)\d\d(?:-[01]\d|[-/. ][a-zä]{3,9}[-/. ]\d)/gi,
    confidence: 0.9,
    pattern: new RegExp(
      String.raw`${open}(?:19|20)\d{2}[-/. ](?:${monthNames})[-/. ](?:0?[1-9]|[12]\d|3[01])(?![\p{L}\d])|${open}(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?![\p{L}\d-]|[.,/]\d)`,
      'giu',
    ),
  },
  {
    rule: 'date:numbers',
    confidence: 0.99,
    pattern: new RegExp(String.raw`${open}(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d{2})(?!\d)${clock}`, 'iuy'),
    isDate: ([, first, , second]) => isDayAndMonth(first, second),
  },
  {
    rule: 'date:short-year',
    confidence: 0.95,
    pattern: new RegExp(String.raw`${open}(\d{1,2})([-/.])(\d{1,2})\2(\d{2})${shut}${clock}`, 'iuy'),
    isDate: (match, text) => isDayAndMonth(match[1], match[3]) && !isCounted(match, text),
  },
  {
    // "01. 03. 2026", "1 - 3 - 2026", as dictation systems space it.
    rule: 'date:spaced',
    hint: /\d[ \t]?[-/.][ \t]\d{1,2}[ \t]?[-/.][ \t]?(?:19|20)/g,
    confidence: 0.95,
    pattern: new RegExp(
      String.raw`${open}(\d{1,2})[ \t]?([-/.])[ \t](\d{1,2})[ \t]?\2[ \t]?((?:19|20)\d{2})(?!\d)`,
      'giu',
    ),
    isDate: ([, first, , second]) => isDayAndMonth(first, second),
  },
  {
    rule: 'date:numbers-and-month',
    hint: /\d[-/. ][a-zä]{3,9}[-/. ]\d\d/gi,
    confidence: 0.99,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?:0?[1-9]|[12]\d|3[01])[-/. ](?:${monthNames})[-/. ](?:(?:19|20)?\d{2})(?![\p{L}\d])${clock}`,
      'giu',
    ),
  },
  {
    // "March 3rd, 2026", "March 2026", "Mar '24", "March 3".
    rule: 'date:month-first',
    hint: new RegExp(
      String.raw`${monthBeginnings}[a-zä]{0,8}\.?[^\S\r\n]{0,2}[-/,]?[^\S\r\n]{0,2}(?:the )?(?:of )?['’‘]?\d`,
      'gi',
    ),
    confidence: 0.98,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d]|(?<!\bDOB)-)(${monthNames})(\.?)[^\S\r\n]{0,2}[-/,]?[^\S\r\n]{0,2}(?:the[ ])?(?:(?:${ordinal}[ ]?(?:-|–|and|to|&|through)[ ]?)?(${ordinal})(?!\d|:\d|%)(?:(?:[ ]?(?:,|of|-|/)?[^\S\r\n]{0,2})(${year}))?|(?:of[ ])?(${year}))(?![\p{L}\d/]|[.,]\d)${clock}`,
      'giu',
    ),
    isDate: isMonthFirst,
  },
  {
    // "3 March 2026", "3rd of March", "1. März", "1 maart 2026".
    rule: 'date:day-first',
    hint: new RegExp(String.raw`\d[a-z]{0,3}\.?[^\S\r\n]{0,2}(?:of\s)?(?:-\s?)?${monthBeginnings}`, 'gi'),
    confidence: 0.98,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d]|\d[.,/-])(?:the[ ])?(?:${ordinal}\.?[ ]?(?:[-–/&]|bis|und|u\.|en|and|to|through|t\/m|tot)[ ]?)?${ordinal}\.?[^\S\r\n]{0,2}(?:of[^\S\r\n])?(?:-[^\S\r\n]?)?(${monthNames})(?![\p{L}-])\.?(?:[ ,-]{0,3}${year}(?!\d))?${clock}`,
      'giu',
    ),
    isDate: (match, text) =>
      isWrittenAsMonth(match[1] ?? '', text, match.index + match[0].indexOf(match[1] ?? ''), match[0]),
  },
  {
    // "12.-14.03.2023", "12./13.3.23".
    rule: 'date:days-of-month',
    hint: /\d\.? ?(?:[-–/&]|bis|und|u\.|t\/m|en) ?\d{1,2}[./-]\d{1,2}[./-]\d\d/gi,
    confidence: 0.97,
    pattern: new RegExp(
      String.raw`${open}(?:0?[1-9]|[12]\d|3[01])\.?[ ]?(?:[-–/&]|bis|und|u\.|t\/m|en)[ ]?(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d{2}|\d{2})(?!\d)`,
      'giu',
    ),
  },
  {
    // "12-3-'23", "3/'23", "14FEB23", "12 03 2023".
    rule: 'date:short-forms',
    hint: /[-/.]['’]\d\d|\d[A-Z]{3}\d\d|\d\d \d\d (?:19|20)/g,
    confidence: 0.93,
    pattern: new RegExp(
      String.raw`${open}(?:(?:0?[1-9]|[12]\d|3[01])[-/.])?(?:0?[1-9]|1[0-2])[-/.]['’]\d{2}(?!\d)|${open}(?:0?[1-9]|[12]\d|3[01])(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\d{2}(?![\p{L}\d])|${open}(?:0[1-9]|[12]\d|3[01])[ ](?:0[1-9]|1[0-2])[ ](?:19|20)\d{2}(?![\p{L}\d]|[.,]\d)`,
      'gu',
    ),
  },
  {
    // "Q2 2023", "1e kwartaal 2023", "KW 12/2023", "week 12-2023", "Christmas 2022".
    rule: 'date:part-of-year',
    hint: /[ /-](?:19|20)\d\d(?<=(?:Q[1-4]|Quartal|kwartaal)[ /-]{1,3}\d{4}|(?:Christmas|Easter|Thanksgiving|New Year|Weihnachten|Ostern|Pfingsten|Silvester|Neujahr|[Kk]erst|Pasen|Pinksteren|Sinterklaas)[^\d\r\n]{1,9}\d{4})|(?:KW|woche|week|wk)[ .]{1,2}\d/g,
    confidence: 0.85,
    pattern:
      /(?<![\p{L}\d])(?:Q[1-4]|[1-4]\.?[ ]?Quartal|[1-4]e[ ]kwartaal)[ /-]{1,3}(?:19|20)\d{2}(?!\d)|(?<![\p{L}\d])(?:KW|Kalenderwoche)[ .]{1,2}\d{1,2}(?:[ ]?[/-][ ]?(?:20)?\d{2})?(?!\d)|(?<![\p{L}\d])(?:week|wk)[ .]{1,2}\d{1,2}[ ]?[/-][ ]?20\d{2}(?!\d)|(?<![\p{L}])(?:Christmas|Easter|Thanksgiving|New Year|Weihnachten|Ostern|Pfingsten|Silvester|Neujahr|[Kk]erst|Pasen|Pinksteren|Sinterklaas)(?:['’]?s)?(?:[ ](?:Day|Eve))?,?[ ](?:19|20)\d{2}(?!\d)/gu,
  },
  {
    rule: 'date:month-and-year',
    confidence: 0.92,
    pattern: /(?<![\p{L}\d]|\d[.,/-])(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}(?![\d/]|[.,]\d|[ ]?(?:mm|cm|ml|mg))/uy,
  },
  {
    // "seit 02/16", "ED 02/19", "für 07/25".
    rule: 'date:month-and-short-year',
    confidence: 0.85,
    pattern:
      /(?<=\b(?:ED|EM|sowie|seit|mindestens|für|fuer|bis|von|vom|aus|vor|erstmals|zuletzt|dated|since|sinds|uit|dd|und|en|and)[ ])(?:0[1-9]|1[0-2])\/\d{2}(?![\d/%]|[.,]\d|[ ]?(?:mm|cm|ml))/iuy,
  },
  {
    rule: 'date:month-and-year-cued',
    confidence: 0.9,
    pattern:
      /(?<=\b(?:dated|from|since|in|of|vom|aus|im|seit|van|uit|sinds|dd|d\.d\.|study|exam|examination|scan|ct|mri|mrt|radiographs?|films?|comparison|vergleich|vergelijking|en|and|und|sowie|tenminste|minstens|mindestens|zuletzt|laatst)[:,]?[ ])(?:0?[1-9]|1[0-2])[.-](?:19|20)\d{2}(?![\d/.-]\d)/iuy,
  },
  {
    // "on 3/1", "prior study 3/1", "vom 1.3.": a fraction, unless something says that it is a date.
    rule: 'date:day-and-month',
    confidence: 0.8,
    pattern: new RegExp(
      String.raw`${open}(\d{1,2})([/.-])(\d{1,2})(\.?)(?![\p{L}\d%°]|[/.,-]\d|[^\S\r\n]?(?:mm|cm|x|ml|mg|strength|kraft|of|images?|bilder|beelden|level|height|width|third|stenosis)\b)`,
      'iuy',
    ),
    isDate: isCuedDayAndMonth,
  },
  {
    // "4/2 0544", "2/11 @ 14:30": a time follows.
    // "CA 19-9 1245" is no date: with a hyphen or full stop a time must be written as one.
    rule: 'date:before-time',
    confidence: 0.9,
    pattern:
      /(?<![\p{L}\d]|\d[.,/:-])(?:(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])(?=[ ,]{1,2}(?:(?:at|@|um|om)[ ])?(?:(?:[01]\d|2[0-3])[0-5]\d(?:h|hrs)?|(?:[01]?\d|2[0-3]):[0-5]\d|(?:[01]?\d|2[0-3])\.[0-5]\d[ ]?(?:[Uu]ur|[Uu]hr|h\b|u\b))(?![\p{L}\d/]|[.,]\d))|(?:(?:0?[1-9]|[12]\d|3[01])-(?:0?[1-9]|1[0-2])|(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.)(?=[ ,]{1,2}(?:(?:at|@|um|om)[ ])?(?:(?:[01]?\d|2[0-3]):[0-5]\d|(?:[01]?\d|2[0-3])(?:\.[0-5]\d)?[ ](?:[Uu]ur|[Uu]hr))(?![\p{L}\d/]|[.,]\d)))/uy,
  },
  {
    // "16:40 8/9", and behind a signature at the end of a line.
    rule: 'date:after-time',
    confidence: 0.85,
    pattern:
      /(?<=\b(?:[01]?\d|2[0-3]):[0-5]\d(?:[ ]?[AaPp]\.?[Mm]\.?)?(?:[ ]on)?[ ,]{1,2}|(?<![\d.,/-])(?:[01]\d|2[0-3])[0-5]\d(?:h|hrs)?[ ]|(?:Eve|Friday|Day), )(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])(?=[.,;)]?(?:\s|$))(?![ ]?(?:mm|cm|of|strength|images?))/muy,
  },
  {
    // "Bo Ekström-Diaz 12/4" ends a report.
    rule: 'date:after-signature',
    confidence: 0.8,
    pattern:
      /(?<=^[^\S\r\n]*(?!Strength|Power|Kraft|Kracht|Grade|Level)\p{Lu}\p{Ll}[\p{L}.'-]+[ ]\p{Lu}\p{Ll}[\p{L}.'-]+[ ,]{1,2})(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])(?=[.]?\s*$)/muy,
  },
  {
    rule: 'date:ordinal',
    hint: /\d(?:st|nd|rd|th|e)\b|\d\.? (?:d\.|dezer)/g,
    confidence: 0.8,
    pattern:
      /(?<=\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun),?[ ](?:the[ ])?)\d{1,2}(?:st|nd|rd|th)\b|(?<=\b(?:on|of|from) the[ ])\d{1,2}(?:st|nd|rd|th)(?=[.,;)]|[ ](?:at|by|with)\b|\s*$)|(?<=\b(?:op|van) de[ ])\d{1,2}e(?=[.,;)]|\s*$)|\b\d{1,2}\.?[ ](?:d\.[ ]?[MJ]\.|dezer\b)/gmu,
  },
  {
    rule: 'date:month-alone',
    hint: new RegExp(String.raw`[a-z][ -]${monthBeginnings}`, 'gi'),
    confidence: 0.75,
    pattern:
      /(?<=\b(?:in|since|from|last|this|early|late|mid|of|during|im|seit|[Ee]nde|[Aa]nfang|[Mm]itte|letzten|vom|sinds|eind|begin|vorig(?:e)?|vorig jaar|dit jaar|letztes Jahr|letzten Jahres|afgelopen|uit|van)[ ](?:early |late |mid-?)?|\b[Mm]id-)(?:January|February|March|April|May|June|July|August|September|October|November|December|Januar|Jänner|Februar|März|Mai|Juni|Juli|Oktober|Dezember|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?![\p{L}\d'’-]|[ ](?:fracture|classification))/gu,
  },
  {
    rule: 'date:season',
    hint: / (?:19|20)\d\d(?<=(?:spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst|voorjaar|lente|zomer|herfst)(?: of|,)? \d{4})/gi,
    confidence: 0.7,
    pattern:
      /(?<![\p{L}\d])(?:spring|summer|autumn|Fall|winter|Frühjahr|Frühling|Sommer|Herbst|Winter|voorjaar|lente|zomer|herfst)(?: of|,)? (?:19|20)\d{2}(?!\d)/giu,
  },
  {
    rule: 'date:compact',
    hint: /(?:19|20)\d{6}/g,
    confidence: 0.9,
    pattern:
      /(?<![\p{L}\d]|\d[.,/:-])(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[T ]?(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?(?![\p{L}\d]|[.,-]\d)/gu,
  },
];

export function findDates(text: string): readonly IdentifierSpan[] {
  const spans: IdentifierSpan[] = [];
  const pairs = numberPairs(text);
  for (const { rule, hint, pattern, confidence, isDate } of rules) {
    for (const match of hint === undefined ? matchesAt(text, pattern, pairs) : matchesOf(text, pattern, hint)) {
      if (isDate === undefined || isDate(match, text)) {
        // A full stop belongs to "1.3.", and ends the sentence behind "3/1.".
        const trimmed = match[0].replace(/[\s,]+$|(?<=[/-]\d{1,2})\.$/u, '');
        const start = match.index + (/^(?:the )/iu.exec(trimmed)?.[0].length ?? 0);
        spans.push({ start, end: match.index + trimmed.length, category: 'date', rule, confidence });
      }
    }
  }
  return [...spans, ...secondDates(text, spans), ...firstDates(text, spans)];
}

/** The other date of two: "20.11. bis 22.05.", "26-9 - 14-3", "7/18 to 8/26". */
function secondDates(text: string, spans: readonly IdentifierSpan[]): readonly IdentifierSpan[] {
  return spans.flatMap(({ start, end }): readonly IdentifierSpan[] => {
    const sign = /\d([./-])\d/u.exec(text.slice(start, end))?.[1];
    second.lastIndex = end;
    const found = sign === undefined ? null : second.exec(text);
    const [, joint = '', day, own, month] = found ?? [];
    if (found === null || own !== sign || !isDayAndMonth(day, month)) {
      return [];
    }
    return [
      { start: end + joint.length, end: second.lastIndex, category: 'date', rule: 'date:second', confidence: 0.85 },
    ];
  });
}

/** The one date of two that says less: "from 3/12 through 3/14", "12.03. - 14.03.2023". */
function firstDates(text: string, spans: readonly IdentifierSpan[]): readonly IdentifierSpan[] {
  return spans.flatMap(({ start, end }): readonly IdentifierSpan[] => {
    const sign = /\d([./-])\d/u.exec(text.slice(start, end))?.[1];
    const ahead = text.slice(Math.max(0, start - 24), start);
    const found = sign === undefined ? null : first.exec(ahead);
    const [, day, own, month, joint = ''] = found ?? [];
    return found === null || own !== sign || !isDayAndMonth(day, month)
      ? []
      : [
          {
            start: start - ahead.length + found.index,
            end: start - joint.length,
            category: 'date',
            rule: 'date:first',
            confidence: 0.85,
          },
        ];
  });
}

const first =
  /(?<![\p{L}\d.,/-])(\d{1,2})([./-])(\d{1,2})\.?([^\S\r\n]{0,2}(?:-|–|to|through|thru|bis|t\/m|tot|until)[^\S\r\n]{0,2})$/iu;

const second =
  /(\.?[^\S\r\n]{0,2}(?:-|–|to|through|bis|t\/m|tot|until|and|und|en|&|vs\.?|versus|,)[^\S\r\n]{0,2})(\d{1,2})([./-])(\d{1,2})\.?(?![\d%]|[./,-]\d|[^\S\r\n]?(?:mm|cm))/iuy;

function isDayAndMonth(one = '', other = ''): boolean {
  const [a, b] = [Number(one), Number(other)];
  return a >= 1 && b >= 1 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);
}

/** "4.5.12 cm", "version 1.2.10", "levels 3/4/05". */
function isCounted(match: RegExpExecArray, text: string): boolean {
  const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
  const ahead = text.slice(Math.max(0, match.index - 24), match.index);
  return (
    /^[^\S\r\n]?(?:x\b|×|mm|cm|ml|cc|mg|mgy|h[eu]\b|%|°|[/5]5\b)/iu.test(behind) ||
    /(?:\bv(?=\.?$)|\bversion|\bsoftware|\brelease|\brev|\bsection|\blevels?|\bimages?|\bseries|\bsegments?|\bno|\bnr|\bgrade|\bicd[-\d]*|\bribs?|\btoes?|\bfingers?)[.: ]{0,2}$/iu.test(
      ahead,
    )
  );
}

/** "may 2 cm", "mar 3" and "dec 5" are words before a number unless they are written as months. */
function isMonthFirst(match: RegExpExecArray, text: string): boolean {
  const [whole, name = '', dot = '', day, dayYear, monthYear] = match;
  const isExact = dayYear !== undefined || monthYear !== undefined;
  const behind = text.slice(match.index + whole.length, match.index + whole.length + 10);
  if (
    !isExact &&
    /^[^\S\r\n]?(?:x\b|×|mm|cm|ml|cc|mg|%|°|-|images?|weeks?|months?|years?|days?|wochen|monate|jahre|weken|maanden|jaar)/iu.test(
      behind,
    )
  ) {
    return false;
  }
  return isExact && day !== undefined ? true : isWrittenAsMonth(name, text, match.index, whole, dot);
}

function isWrittenAsMonth(name: string, text: string, at: number, whole: string, dot = ''): boolean {
  const lower = name.toLowerCase();
  const isCapital = text.charAt(at) !== text.charAt(at).toLowerCase();
  const hasYear = /(?:19|20)\d{2}/u.test(whole);
  if (name === 'MRT') {
    // The scan, not March in Dutch.
    return hasYear;
  }
  if (['may', 'mar', 'march', 'dec', 'sep', 'jan', 'mai', 'mei', 'jun', 'okt', 'mär'].includes(lower)) {
    return (
      isCapital ||
      hasYear ||
      (!['may', 'mar', 'mai'].includes(lower) && /^(?:the )?\d/iu.test(whole)) ||
      dot === '.' ||
      /\b(?:dated|from|since|on)[ ]$/u.test(text.slice(Math.max(0, at - 6), at)) ||
      ['mei', 'okt'].includes(lower) ||
      /\d(?:st|nd|rd|th)\b/u.test(whole)
    );
  }
  return true;
}

const dayCue =
  /(?:\b(?:dated|date|dates|since|datum|d\.d\.|dd|vom|zum|seit|am|bis|und|d\.?d\.?|verlauf|verloop|compared?(?: with| to)?|vergeleken met|verglichen mit)[: ]{1,2}|\b(?:on|around|about|mit|tov|t\.o\.v\.|from|of|until|and|to|per|van|op|sinds|tot|en|both|done|performed|exam|examination|study|studies|scan|prior|previous|comparison|radiographs?|x-?rays?|films?|ct|mri|us|ultrasound|mammogram|mammography|mvc|mva|fall|injury|onset|surgery|admitted|seen|visit|voraufnahme|voruntersuchung|mrt|echo|foto|onderzoek)[: ,]{1,2}\(?)$/iu;
const strongCue = /(?:\b(?:dated|date|dates|since|datum|d\.d\.|dd|seit|sinds)[: ]{1,2})$/iu;
const studyWord =
  /\b(?:comparison|compared|prior|previous|stud(?:y|ies)|exam(?:s|ination|inations)?|ct|cta|mri|mr|mrt|pet|xr|cxr|us|ultrasound|radiographs?|x-?rays?|films?|scans?|mammogra\w+|dated|admitted|admission|discharged|surgery|seen|visit|placed|performed|discussed|called|notified|informed|spoke|signed|dictated|vergleich\w*|vor\w*aufnahme\w*|voruntersuchung\w*|untersuchung\w*|aufnahme\w*|röntgen\w*|sono\w*|operation|op|besprochen|mitgeteilt|informiert|vergeleken|vergelijking|onderzoek\w*|foto\w*|echo\w*|eerder\w*|opname\w*|besproken|gebeld|doorgegeven|verlauf|verloop|compared?)\b/iu;
const fractionCue =
  /\b(?:strength|power|kraft|kracht|reflexe?s?|score|grade|grad|graad|image|images|img|bild|beeld|series|serie|slice|level|levels|segment|segments|stage|birads|rads|ratio|upper|middle|lower|distal|proximal|vertebra\w*|disc|bandscheibe\w*|rib|ribs|rippe\w*|toe|toes|finger\w*|digit\w*|position)\b/iu;

function isCuedDayAndMonth(match: RegExpExecArray, text: string): boolean {
  const [whole, one, sign, other, dot] = match;
  if (!isDayAndMonth(one, other)) {
    return false;
  }
  const ahead = text.slice(Math.max(0, match.index - 28), match.index);
  if (!dayCue.test(ahead)) {
    return false;
  }
  const from = Math.max(text.lastIndexOf('\n', match.index), text.lastIndexOf('. ', match.index), match.index - 90);
  const sentence = text.slice(Math.max(0, from), match.index + whole.length + 50);
  if (/\b(?:strength|power|kraft|kracht)\b/iu.test(sentence.slice(0, -32)) || fractionCue.test(ahead.slice(-16))) {
    return false;
  }
  if (/\b(?:verloop|sinds|verlauf|vergeleken met|tov|t\.o\.v\.)[: ]{1,2}$/iu.test(ahead)) {
    return sign !== '.' || dot === '.';
  }
  if (sign === '.') {
    // "vom 1.3.", and never "of 1.5 T".
    return dot === '.' && /\b(?:vom|am|zum|seit|bis|und|d\.?d\.?|dd|op|van|verlauf|mit|ak)[: ]{1,2}$/iu.test(ahead);
  }
  if (sign === '-') {
    return (
      /\b(?:dated|d\.?d\.?|op|van|met|verloop|sinds)[: ]{1,2}$/iu.test(ahead) &&
      studyWord.test(sentence) &&
      Number(other) <= 12
    );
  }
  // Half of a date is larger than any strength or third.
  const isLarge = Math.max(Number(one), Number(other)) > 5 && /\b(?:on|around|about|since)[ ]$/iu.test(ahead);
  return isLarge || strongCue.test(ahead) || studyWord.test(sentence);
}
