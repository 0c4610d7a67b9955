import type { IdentifierCategory, IdentifierSpan } from './identifier.ts';
import { matchesOf } from './matches-of.ts';

/** Finds numbers that no label announces but that mean one person or examination by their form or length. */

interface NumberRule {
  readonly rule: string;
  readonly category: IdentifierCategory;
  readonly confidence: number;
  /** Of `matchesOf`. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  readonly isOne?: (match: RegExpExecArray, text: string) => boolean;
}

const measured =
  /^[^\S\r\n]?(?:mm|cm|m\b|ml|cc|mg|g\b|kg|mcg|µg|%|°|hu\b|ms\b|mgy|mbq|gbq|mci|kbq|iu\b|ie\b|counts|cells|copies|\/(?:µl|ul|ml|mm|nl|min)|x10)/iu;

const rules: readonly NumberRule[] = [
  {
    rule: 'number:social-security',
    hint: /-\d{4}/g,
    category: 'social-security',
    confidence: 0.98,
    pattern: /(?<![\p{L}\d-])(?:\d{3}-\d{2}-\d{4}|[xX*]{3}-[xX*]{2}-\d{4})(?![\p{L}\d-])/gu,
  },
  {
    // German pension insurance: area, birth date, initial, serial.
    rule: 'number:rentenversicherung',
    hint: /\d{2} ?\d{6} ?\D{1,2} ?\d{3}/g,
    category: 'social-security',
    confidence: 0.98,
    pattern: /(?<![\p{L}\d])\d{2}[ ]?(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[ ]?\p{L}[ ]?\d{3}(?![\p{L}\d])/gu,
  },
  {
    // Switzerland (AHV), Austria (with the birth date).
    rule: 'number:sozialversicherung',
    hint: /756\.\d|\d{4} \d{6}/g,
    category: 'social-security',
    confidence: 0.97,
    pattern:
      /(?<![\p{L}\d.])756\.\d{4}\.\d{4}\.\d{2}(?!\d)|(?<![\p{L}\d.,])\d{4}[ ](?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}(?![\p{L}\d]|[.,]\d)/gu,
  },
  {
    // "Film-Nr. F-33817", "Schaden-Nr. 14.88210.25.3", "Ticket no. 4711-A": whatever it numbers.
    rule: 'number:called-so',
    hint: /(?:n[ro]|num|nummer|number|id|identifier|code|#|kennung|zeichen|kenmerk|ref)\.{0,12}[ \t]{0,3}[:=|#]?[ \t|]{0,12}[^\s\d]{0,11}\d/gi,
    category: 'other-number',
    confidence: 0.85,
    pattern:
      /(?:(?<=\p{L})[-.]{0,2}(?:nr|nummer)|\p{L}[-. ]{1,2}(?:[Nn]r|[Nn]o|[Nn]um|[Nn]ummer|[Nn]umber|NR|NO|NUMMER|NUMBER|ID|Id|[Ii]dentifier|[Cc]ode|#|[Kk]ennung|[Zz]eichen|[Kk]enmerk|[Rr]ef))\.{0,12}[ \t]{0,3}[:=|#]?[ \t|]{0,12}(?<value>(?:\p{Lu}{1,5}[-/]?)?\d(?:[\p{Lu}\d]|[-./ ](?=\p{Lu}{0,5}\d)|[-/](?=\p{Lu}{1,2}(?![\p{L}\d]))){0,30})(?![\p{L}\d])/gu,
    isOne: ({ index, 0: whole }, text) =>
      whole.replaceAll(/\D/gu, '').length >= 4 &&
      !measured.test(text.slice(index + whole.length, index + whole.length + 8)) &&
      !isCatalogued(text, index) &&
      !/(?:images?|series|slices?|za|icd|dbc|snomed|loinc|ean|pzn|room|zimmer|kamer|bett|bed|page|seite|bild|bilder|image|series|serie|schicht|slice|segment|lwk|bwk|hwk|position|part|model|modell|typ|type|art|artikel|artikelnr|pzn|cpt|icd|ops)[-. ]{0,2}(?:nr|no|nummer|number|#)\.?:? ?$/iu.test(
        text.slice(Math.max(0, index - 24), index),
      ),
  },
  {
    rule: 'number:spoken',
    hint: /(?:\d ){5}\d/g,
    category: 'other-number',
    confidence: 0.85,
    pattern: /(?<![\p{L}\d.,/]|\d[ ])(?:\d[ ]){5,}\d(?![\p{L}\d]|[.,]\d)/gu,
  },
  {
    rule: 'number:krankenversicherung',
    hint: /[A-Z\u0080-\uFFFF](?:\d{9}| ?\d{3} \d{3} \d{3})/g,
    category: 'insurance',
    confidence: 0.95,
    pattern: /(?<![\p{L}\d])\p{Lu}\d{9}(?![\p{L}\d])|(?<![\p{L}\d])\p{Lu}[ ]?\d{3}[ ]\d{3}[ ]\d{3}(?![\p{L}\d])/gu,
  },
  {
    // Belgium: national number, and that of physicians.
    rule: 'number:rijksregister',
    hint: /\d-\d{3}/g,
    category: 'social-security',
    confidence: 0.97,
    pattern:
      /(?<![\p{L}\d.])\d{2}\.(?:0[1-9]|1[0-2])\.\d{2}-\d{3}\.\d{2}(?!\d)|(?<![\p{L}\d-])\d-\d{5}-\d{2}-\d{3}(?![\d-])/gu,
  },
  {
    // Medicare's beneficiary identifier, and the one before it.
    rule: 'number:medicare',
    hint: /[1-9][A-Z][A-Z\d]\d-?[A-Z][A-Z\d]\d|-\d{4}[A-Z]/gi,
    category: 'insurance',
    confidence: 0.97,
    pattern:
      /(?<![\p{L}\d-])(?:[1-9][A-Z][A-Z\d]\d-?[A-Z][A-Z\d]\d-?[A-Z]{2}\d{2}|\d{3}-\d{2}-\d{4}[A-Z]\d?)(?![\p{L}\d-])/giu,
  },
  {
    rule: 'number:iban',
    hint: /[A-Z\u0080-\uFFFF]{2}\d{2}(?: ?[A-Z\d\u0080-\uFFFF]{4}){3}|GB\d{2} ?[A-Z]{4}/g,
    category: 'account',
    confidence: 0.99,
    pattern:
      /(?<![\p{L}\d])\p{Lu}{2}\d{2}(?:[ ]?[\p{Lu}\d]{4}){3,7}(?:[ ]?[\p{Lu}\d]{1,4})?(?![\p{L}\d])|(?<![\p{L}\d])GB\d{2}[ ]?[A-Z]{4}[ ]?\d{6}[ ]?\d{8}(?![\p{L}\d])/gu,
    isOne: ([whole]) => (whole.match(/\d/gu)?.length ?? 0) >= 10,
  },
  {
    rule: 'number:uid',
    hint: /\d(?:\.\d+){5}/g,
    category: 'other-number',
    confidence: 0.98,
    pattern: /(?<![\p{L}\d.])[0-2](?:\.\d{1,64}){5,64}(?![\d.]{0,64}\d)/gu,
  },
  {
    rule: 'number:vin',
    hint: /(?:\d\d[A-Z]|[A-Z]\d\d|[A-Z]\d[A-Z])(?:[A-Z\d]{7}|(?<=[A-Z\d]{10}))/g,
    category: 'vehicle',
    confidence: 0.9,
    pattern: /(?<![\p{L}\d])(?=(?:[A-HJ-NPR-Z]*\d){5})(?=(?:\d*[A-HJ-NPR-Z]){3})[A-HJ-NPR-Z\d]{17}(?![\p{L}\d])/gu,
  },
  {
    rule: 'number:kennzeichen',
    hint: /[A-ZÄÖÜ]-[A-Z]{1,2}[ -]\d|\d-[A-Z]{2,3}-\d|[A-Z]-\d{2,3}-[A-Z]/gi,
    category: 'vehicle',
    confidence: 0.85,
    pattern:
      /(?<![\p{L}\d-])(?:[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ -]\d{1,4}[EH]?|\d{1,2}-[A-Z]{2,3}-\d{1,2}|[A-Z]{2}-\d{2,3}-[A-Z]{1,2}|[A-Z]{1,2}-\d{2,3}-[A-Z]{2})(?![\p{L}\d-])/giu,
    isOne: (match, text) =>
      /(?:unfall|accident|crash|collision|mva|mvc|verkehr|verkeer|truck|motor|taxi|bus\b|ambulance|rtw|registration|kennzeichen|kenteken|auto|wagen|pkw|kfz|fahrzeug|vehicle|plate|car\b|voertuig|bestuurder|fahrer|driver)/iu.test(
        text.slice(Math.max(0, match.index - 120), match.index + 60),
      ),
  },
  {
    // "Somatom, SN 466182", "Sonden: SN 4153094 / SN 4365638".
    rule: 'number:serial',
    hint: /sn|s\/n/gi,
    category: 'device',
    confidence: 0.9,
    pattern:
      /(?<![\p{L}\d])(?:SN|S\/N|Sn|s\/n|sn)[ :.]{1,3}(?=[\p{L}-]{0,4}\d)[\p{L}\d][\p{L}\d/-]{3,18}(?![\p{L}\d])/gu,
  },
  {
    // A device's UDI: "(01)00681490028205(21)RNB546700".
    rule: 'number:udi',
    hint: /\(01\)\d{13}/g,
    category: 'device',
    confidence: 0.98,
    pattern: /\(01\)\d{13,14}(?:\(\d{2}\)[\p{L}\d/-]{1,20}){0,5}/gu,
  },
  {
    // "PKW K YV 8991", "Fahrzeug ZH 490 695", "Kz TG 27431".
    rule: 'number:kennzeichen-cued',
    hint: /pkw|lkw|kfz|fahrzeug|kz|kennz|parkplatz|wagen|motorrad/gi,
    category: 'vehicle',
    confidence: 0.9,
    pattern:
      /(?:PKW|Pkw|LKW|Lkw|KFZ|Kfz|Fahrzeug|Kz\.?|Kennz\.?|Kennzeichen|[Pp]arkplatz|Wagen|Motorrad)[ :]{1,3}(?<value>\p{Lu}{1,3}[ -](?:\p{Lu}{1,2}[ -]?)?\d{1,6}(?:[ ]\d{3})?)(?![\p{L}\d])/gu,
  },
  {
    // "Car (reg 8LED50)", "Parking validation for Ezekiel Moss, 5RW 172", "Parkeerkaart bezoeker Fatima Benali, 1-TCS-75".
    rule: 'number:plate-cued',
    hint: /reg|plate|tag|park|car|van|truck/gi,
    category: 'vehicle',
    confidence: 0.85,
    pattern:
      /(?:\b(?:[Rr]eg|[Pp]late|[Tt]ag|[Rr]egistration|[Cc]ar|[Vv]an|[Tt]ruck)[.:]?[ ]\(?|\b[Pp]ark(?:ing|eer|platz)[^\r\n]{0,70}[ ])(?<value>(?=[\p{Lu} -]{0,4}\d)(?=[\d -]{0,4}\p{Lu})[\p{Lu}\d]{1,4}(?:[ -]?[\p{Lu}\d]{2,4}){1,2})(?=[.,;)\s]|$)/gu,
  },
  {
    // "Ambulance 65-181", "EMS unit AMB-FR34".
    rule: 'number:ambulance',
    hint: /ambulance|EMS|RTW|NEF/gi,
    category: 'vehicle',
    confidence: 0.85,
    pattern:
      /(?:\b[Aa]mbulance|\bAMBULANCE|\bEMS unit|\bRTW|\bNEF)[ :]{1,3}(?<value>(?:\p{Lu}{1,4}-)?(?:\p{Lu}{1,3}\d{2,4}|\d{2,3}-\d{2,4}))(?![\p{L}\d-])/gu,
  },
  {
    // What Swiss insurers call a physician by.
    rule: 'number:zsr',
    hint: /\d{4}\.\d{2}/g,
    category: 'licence',
    confidence: 0.9,
    pattern: /(?<![\p{L}\d])\p{Lu}[ ]?\d{4}\.\d{2}(?!\d)/gu,
    isOne: (_, text) => /zsr|konkordat|gln/i.test(text),
  },
  {
    // "Az. 60 VX 213/25", "Az. BG 66/35651/50-7".
    rule: 'number:aktenzeichen',
    hint: /az\.|aktenz|gesch[^\s\d]{1,4}ftsz|staatsanw|auftrag/gi,
    category: 'other-number',
    confidence: 0.9,
    pattern:
      /(?:\bAz\.?:?|(?:[Aa]kten|[Gg]eschäfts)zeichen:?|[Ss]taatsanwaltschaft,)[ ](?<value>(?:\p{Lu}{1,3}[ ])?\d{1,4}(?:[ /.-]{1,2}(?:\p{Lu}{1,3}[ ]?)?\d{1,6}){1,4})(?![\p{L}\d])/gu,
  },
  {
    // A picture's file: "IMG_20686258_3296.jpg".
    rule: 'number:file',
    hint: /\.(?:jpe?g|png|tiff?|dcm|mp4|mov|pdf)/gi,
    category: 'other-number',
    confidence: 0.9,
    pattern:
      /(?<![\p{L}\d._-])[\p{L}\d_-]{0,20}\d{5}[\p{L}\d_-]{0,30}\.(?:jpe?g|png|tiff?|dcm|mp4|mov|pdf)(?![\p{L}\d])/giu,
  },
  {
    rule: 'number:mixed',
    hint: /(?:\d\d[A-Z]|[A-Z]\d\d|[A-Z]\d[A-Z])(?:[A-Z\d]{2}|(?<=[A-Z\d]{5}))/g,
    category: 'device',
    confidence: 0.85,
    pattern: /(?<![\p{L}\d./-])(?=(?:[A-Z]*\d){5})(?=\d*[A-Z])[A-Z\d]{7,20}(?:-\d{1,4})?(?![\p{L}\d]|[-/]\d)/gu,
    // "G3P1011" counts pregnancies.
    isOne: ({ index, 0: whole }, text) => !isCatalogued(text, index) && !/^G\d{1,2}P\d+$/u.test(whole),
  },
  {
    // "CT-20-0012345", "A12345678", "RAD2024-000123", "24-0123456".
    rule: 'number:lettered',
    hint: /[A-Z\u0080-\uFFFF][-_.]?\d{2,4}[-_./]\d{4}|[A-Z\u0080-\uFFFF][-_]?\d{6}|\d[-_][A-Z\u0080-\uFFFF]{1,8}[-_]?\d{4}|\d\d-\d{5}|\d{5}-\d/g,
    category: 'accession',
    confidence: 0.85,
    pattern:
      /(?<![\p{L}\d./-])(?:\p{Lu}{1,5}[-_.]?\d{2,4}[-_./]\d{4,}(?:[-_./]\d{1,6})?|\p{Lu}{1,5}[-_]?\d{6,}|\d{2,4}[-_]\p{Lu}{1,4}[-_]?\d{4,}|\d{2,4}-\d{5,}(?:-\d{1,4})?|\d{5,}-\d{1,4})(?:\p{Lu})?(?![\p{L}\d]|[-/]\d)/gu,
    isOne: ({ index, 0: whole }, text) =>
      !measured.test(text.slice(index + whole.length, index + whole.length + 8)) && !isCatalogued(text, index),
  },
  {
    // "123-45-67", "00 12 34 56".
    rule: 'number:grouped',
    hint: /\d\d-\d\d\d?-\d\d|\d{4} \d{4} \d{4}/g,
    category: 'mrn',
    confidence: 0.75,
    pattern: /(?<![\p{L}\d.,/-])(?:\d{2,3}(?:-\d{2,3}){2,3}|\d{4}[ ]\d{4}[ ]\d{4})(?![\p{L}\d]|[-.,/]\d)/gu,
    isOne: ({ index, 0: whole }, text) =>
      whole.replaceAll(/\D/gu, '').length >= 6 &&
      !measured.test(text.slice(index + whole.length, index + whole.length + 8)) &&
      !isCatalogued(text, index),
  },
  {
    rule: 'number:long',
    hint: /\d{7}/g,
    category: 'other-number',
    confidence: 0.8,
    pattern: /(?<![\p{L}\d]|\d[.,/:]|[.,$€]|\d-)\d{7,}[A-Z]?(?![\p{L}\d]|[.,]\d|[-/]\d)/gu,
    isOne: ({ index, 0: whole }, text) =>
      !measured.test(text.slice(index + whole.length, index + whole.length + 10)) &&
      !isCatalogued(text, index) &&
      !/0{5,}$/u.test(whole),
  },
];

/** Codes of catalogues are the same for everybody. */
function isCatalogued(text: string, at: number): boolean {
  return /(?:\bcpt|\bicd(?:-?\d+)?(?:-?[a-z]{2})?|\bops|\bsnomed(?:[ -]ct)?|\bloinc|\bradlex|\bgoä?|\bebm|\bnct|\bdoi|\bpmid|\bref|\bmodel|\bmodell|\bcatalog(?:ue)?|\bart\.?|\bpzn|\bzi|\bza|\bdbc|code)[ .:#-]{0,3}(?:(?:no|code|nr|number)\.?[ :]{0,2})?$/iu.test(
    text.slice(Math.max(0, at - 22), at),
  );
}

export function findNumbers(text: string): readonly IdentifierSpan[] {
  const spans: IdentifierSpan[] = [];
  for (const { rule, category, confidence, hint, pattern, isOne } of rules) {
    for (const match of matchesOf(text, pattern, hint)) {
      const value = match.groups?.['value'];
      if (value !== undefined) {
        // Its label stands before it.
        match.index += match[0].length - value.length;
        match[0] = value;
      }
      if (isOne === undefined || isOne(match, text)) {
        spans.push({ start: match.index, end: match.index + match[0].length, category, rule, confidence });
      }
    }
  }
  return spans;
}
