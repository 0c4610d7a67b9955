import type { IdentifierCategory, IdentifierSpan } from './identifier.ts';
import { matchesAt, matchesOf, startsOf } from './matches-of.ts';

/** Finds what reaches somebody: telephone, fax, e-mail, web addresses, addresses of computers. */

interface ContactRule {
  readonly rule: string;
  readonly category: IdentifierCategory;
  /** Of `matchesOf`. */
  readonly hint?: RegExp;
  /** With the flag y it begins at a cue of telephone numbers. */
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly isOne?: (value: string, text: string, at: number) => boolean;
}

const gap = String.raw`[^\S\r\n]{0,3}`;
/** Digits in groups, as telephone numbers are written; at least so many digits are asked for by each rule. */
const dialled = String.raw`(?:\+|00)?\(?\d[\d()/. \u00A0–-]{1,20}\d(?:${gap}(?:x|ext\.?|extension|durchwahl|dw|toestel|tst\.?)${gap}\d{1,6})?`;
const phoneLabels = String.raw`(?:fon|(?<!\d[ ]?)t(?=[:.][ ])|m(?=:[ ])|funk|piep|gsm|handynr|tele(?:ph|f)on(?:e|isch|nummer|nr\.?)?|telefoon(?:nummer|nr\.?)?|phone|ph|tel|mobile?|mobiel|cell|handy|rufnummer|durchwahl|dw|beeper|beep|bleep|pgr|pager|page|pagers?|cell|mob|pieper|piepser|pieper-nr|dect|sein|seinnummer|call[- ]?back|callback|rückruf(?:nummer)?|terugbel(?:nummer)?|hotline|extension|extn|ext|toestel|tst|nst|nebenstelle|apparat|app|hausruf|unter der|vocera|spectralink|hausapparat|pforte|zentrale|receptie|balie|kontakt|contact|(?:unter )?(?:der )?nummer|rufnr|whatsapp|sms)`;
const faxLabels = String.raw`(?:fax|telefax|facsimile|faxnummer)`;
const labelEnd = String.raw`(?:[-. ]?(?:no|number|nr|nummer|#))?\.?${gap}(?:[:=|#]|is|at|unter|under|op|via)?${gap}[-*#]?`;

const called = 'call(?:ed)?|reach(?:ed|able)?|erreichbar|bereikbaar|bellen|gebeld|rückfragen|vragen|questions';
/** Where a telephone number may be announced. */
const phoneCue = new RegExp(String.raw`(?<![a-z])(?=(?:${phoneLabels}|${called})[^\d\r\n]{0,70}\d)`, 'gi');

const rules: readonly ContactRule[] = [
  {
    rule: 'contact:email',
    hint: /(?:@|[([]at[)\]])[^\S\r\n]?[^\s@]+\./gi,
    category: 'email',
    confidence: 1,
    pattern:
      /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]*[^\S\r\n]?(?:@|\(at\)|\[at\])[^\S\r\n]?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/giu,
  },
  {
    rule: 'contact:url',
    hint: /:\/\/|www/gi,
    category: 'url',
    confidence: 1,
    pattern:
      /\b(?:https?|s?ftp|file):\/\/[^\s<>"')\]]+|\bwww\d?\.[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#][^\s<>"')\]]*)?/giu,
  },
  {
    rule: 'contact:domain',
    hint: /[a-z\d]\.(?:com|org|net|edu|gov|health|info|care|clinic|hospital|[a-z\d][a-z\d-]{3,39}\.[a-z]{2}|de|nl|at|ch|be|uk|eu|us|ca|au|ie)(?![a-z\d])(?<!@[a-z\d.-]{1,80})/g,
    category: 'url',
    confidence: 0.95,
    pattern:
      /(?<![\p{L}\d@._-])(?:[a-z\d][a-z\d-]{1,40}\.)+(?:com|org|net|edu|gov|health|info|care|clinic|hospital)(?![\p{L}\d-])(?:\/[^\s<>"')\]]*)?|(?<![\p{L}\d@._-])[a-z\d-]{3,30}\.[a-z\d-]{4,40}\.[a-z]{2,12}(?![\p{L}\d.-])(?:\/[^\s<>"')\]]*)?|(?<![\p{L}\d@._-])[a-z\d][a-z\d-]{3,40}(?:\.[a-z\d-]{2,40})*\.(?:de|nl|at|ch|be|uk|eu|us|ca|au|ie)(?:\/[^\s<>"')\]]+|(?![\p{L}\d.-]))/gu,
  },
  {
    rule: 'contact:ipv4',
    hint: /\d\.\d{1,3}\.\d/g,
    category: 'ip-address',
    confidence: 0.95,
    pattern:
      /(?<![\p{L}\d]|\d\.)(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?:\/\d{1,2}|:\d{2,5})?(?!\d|\.\d)/gu,
    isOne: (_, text, at) =>
      !/(?:\bv|version|software|release|firmware|rev|build)[.: ]{0,2}$/iu.test(text.slice(Math.max(0, at - 12), at)),
  },
  {
    rule: 'contact:ipv6',
    hint: /::[\da-f]|(?::[\da-f]{1,4}){7}/gi,
    category: 'ip-address',
    confidence: 0.95,
    pattern: /(?<![\p{L}\d:])(?:[\da-f]{1,4}:){1,7}:?(?:[\da-f]{1,4}:){0,6}[\da-f]{1,4}(?![\p{L}\d:])/giu,
    isOne: (value) => (value.includes('::') ? value.length > 6 : value.split(':').length === 8),
  },
  {
    rule: 'contact:mac',
    hint: /(?:[:-][\da-f]{2}){5}/gi,
    category: 'device',
    confidence: 0.98,
    pattern: /(?<![\p{L}\d:-])[\da-f]{2}(?:([:-])[\da-f]{2})(?:\1[\da-f]{2}){4}(?![\p{L}\d:-])/giu,
  },
  {
    rule: 'contact:fax-label',
    hint: /fa[xc]/gi,
    category: 'fax',
    confidence: 1,
    pattern: new RegExp(String.raw`(?<![\p{L}])${faxLabels}${labelEnd}(?<value>${dialled}|\d{3,})`, 'dgiu'),
  },
  {
    // No letter before it, those of ASCII first: of others the engine asks a table, in texts that have letters beyond Latin-1.
    rule: 'contact:phone-label',
    category: 'phone',
    confidence: 0.98,
    pattern: new RegExp(
      String.raw`(?<![a-z]|\p{L})${phoneLabels}${labelEnd}(?<value>${dialled}|\d{2,})(?![\d]|${gap}(?:mm|cm|%|uhr|uur|pm|am|x\b))`,
      'diuy',
    ),
    isOne: (value, text, at) => isDialled(value, text, at),
  },
  {
    // "Tel./Fax: 030 123", "Phone (office): 555", "phone number for questions is 555-1234".
    rule: 'contact:phone-label-far',
    category: 'phone',
    confidence: 0.95,
    pattern: new RegExp(
      String.raw`(?<![a-z]|\p{L})(?:${phoneLabels}|${called})\b[\p{L} ,./():-]{1,32}?(?<value>${dialled}|\d{3}-\d{4}|\d{5,})`,
      'diuy',
    ),
    isOne: (value, text, at) => value.replaceAll(/\D/gu, '').length >= 5 && isDialled(value, text, at),
  },
  {
    rule: 'contact:phone-us',
    hint: /\d{3}[-. \u00A0]?\d{4}/g,
    category: 'phone',
    confidence: 0.97,
    pattern:
      /(?<![\p{L}\d]|\d[.-])(?:\+?1[-. ]?)?(?:\(\d{3}\)[ ]?|[2-9]\d{2}[-. \u00A0])\d{3}[-. \u00A0]?\d{4}(?:[ ,]*(?:x|ext\.?|extension)[. ]?\d{1,6})?(?![\p{L}\d]|[-.]\d)/giu,
  },
  {
    rule: 'contact:phone-international',
    hint: /\+|00/g,
    category: 'phone',
    confidence: 0.98,
    pattern: /(?<![\p{L}\d])(?:\+|00)[1-9]\d{0,2}[ (/.-]{0,2}(?:\(0\))?[ /.-]?\d[\d ()/.–-]{5,16}\d(?![\p{L}\d])/gu,
  },
  {
    // "030/1234567", "0171 1234567", "020-1234567", "06 12345678".
    rule: 'contact:phone-trunk',
    hint: /(?:^|\D)0[1-9]\d{0,4}\)? ?[-/ ] ?\d/g,
    category: 'phone',
    confidence: 0.95,
    pattern:
      /(?<![\p{L}\d]|\d[.,/-])\(?0[1-9]\d{0,4}\)?[ ]?[-/ ][ ]?\d{1,4}(?:[ .-]?\d{2,4}){1,4}(?![\p{L}\d]|[./]\d)/gu,
    isOne: (value) => {
      const digits = value.replaceAll(/\D/gu, '').length;
      return digits >= 8 && digits <= 13;
    },
  },
  {
    // "x2290", "ext 12", "by phone 5-3377".
    rule: 'contact:extension',
    hint: /(?:x|ext\.? ?|#)\d(?:\d{3}|-\d{4})|[ .:](?:\d-\d{4}|\d{5})(?!\d)/gi,
    category: 'phone',
    confidence: 0.9,
    pattern:
      /(?<=[\s(,;/])(?:x|ext\.?[ ]?|#)(?<value>\d{4,5}|\d-\d{4})(?![\p{L}\d]|[.,/-]\d)|(?<=\b(?:phone|call(?:ed)?|at|tel|ext|extension|reach(?:ed)?(?: \p{L}+)? at|@)[ .:]{1,2})(?<short>\d-\d{4}|\d{5})(?![\p{L}\d]|[.,/-]\d)/dgiu,
    isOne: (value, text, at) =>
      !/(?:cpt|icd|lot|ref|model)[ .:#-]{0,3}x?$/iu.test(text.slice(Math.max(0, at - 10), at)) &&
      !isClock(value, text, at),
  },
  {
    // "Rücksprache mit OA Dr. Fischer unter 971", "bereikbaar op 4412".
    rule: 'contact:reached-under',
    hint: / (?:unter|op|onder|via|at) [-*#]?\d{3,5}(?:[.,;)\s]|$)/gi,
    category: 'phone',
    confidence: 0.9,
    pattern:
      /(?<=\b(?:ruf|ruft|rufen|anrufen|bel|rücksprache|telefonat|telefonisch\w*|erreichbar|bereikbaar|informiert|verständigt|besproken|overleg\w*|gebeld|reached|spoke|discussed)\b[^.\r\n]{0,24}(?:\.[ ][^.\r\n]{0,40}){0,2}[ ](?:unter|op|onder|via|at)[ ])[-*#]?(?<value>\d{3,5})(?=[.,;)\s]|$)(?![ ]?(?:uhr|uur|hours|hrs|h\b|mm|cm))/dgiu,
    isOne: (value, text, at) => !isClock(value, text, at),
  },
  {
    // However it is grouped: a trunk or country code, and eight digits at least.
    rule: 'contact:phone-any',
    hint: /(?:\+|0[1-9])[\d ()/–-]{6}/g,
    category: 'phone',
    confidence: 0.9,
    pattern: /(?<![\p{L}\d.,/:-])(?:\+|00[1-9]|\(?0[1-9])[\d]?[\d ()/–-]{5,18}\d(?![\p{L}\d]|[.,/-]\d)/gu,
    isOne: (value, text, at) => {
      const digits = value.replaceAll(/\D/gu, '').length;
      return digits >= 8 && digits <= 15 && isDialled(value, text, at);
    },
  },
  {
    rule: 'contact:phone-local',
    hint: /\d{3}-\d{4}/g,
    category: 'phone',
    confidence: 0.85,
    pattern: /(?<![\p{L}\d]|\d[.,/-]|[#$])[2-9]\d{2}-\d{4}(?![\p{L}\d]|[-.,/]\d|[ ]?(?:mm|cm|hu|ml|mg|ms|%))/giu,
    isOne: (_, text, at) =>
      !/(?:\b(?:range|ranging|between|hu|tr|te|ti|of|values?|window|b|mh|lot|ref|model|cpt))[: =]{0,3}$/iu.test(
        text.slice(Math.max(0, at - 12), at),
      ),
  },
];

/** It begins where a run of them does: else a long run would be read from each of its signs. */
const trailing = /(?<![\s.,;:/–-])[\s.,;:/–-]+$/u;

export function findContacts(text: string): readonly IdentifierSpan[] {
  const spans: IdentifierSpan[] = [];
  const cues = startsOf(text, phoneCue);
  for (const { rule, category, hint, pattern, confidence, isOne } of rules) {
    for (const match of pattern.sticky ? matchesAt(text, pattern, cues) : matchesOf(text, pattern, hint)) {
      const [start, end] = match.indices?.groups?.['value'] ??
        match.indices?.groups?.['short'] ?? [match.index, match.index + match[0].length];
      const trimmed = text.slice(start, end).replace(trailing, '');
      if (isOne === undefined || isOne(trimmed, text, start)) {
        spans.push({ start, end: start + trimmed.length, category, rule, confidence });
      }
    }
  }
  return spans;
}

/** "at 1432 hours": four digits behind "at" are a time, where they can be one. */
function isClock(value: string, text: string, at: number): boolean {
  return (
    /^(?:[01]\d|2[0-3])[0-5]\d$/u.test(value) && /\b(?:at|@|um|om)[ ]{1,2}$/iu.test(text.slice(Math.max(0, at - 6), at))
  );
}

/** What stands behind "phone" may be a date or a clock time. */
function isDialled(value: string, text: string, at: number): boolean {
  const isDate = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2})(?!\d)/u.test(
    value,
  );
  const isTime = /^(?:[01]?\d|2[0-3])[.:][0-5]\d(?!\d)/u.test(text.slice(at, at + 6));
  return !isDate && !isTime && !isClock(value, text, at) && value.replaceAll(/\D/gu, '').length >= 3;
}
