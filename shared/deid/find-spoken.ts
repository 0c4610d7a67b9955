import type { IdentifierCategory, IdentifierSpan } from './identifier.ts';
import { matchesOf } from './matches-of.ts';

/** Finds dates and numbers that were dictated and stand in the text as words: "zwölften vierten", "drei mei negentienzestig", "four four one nine". */

const englishUnit = 'one|two|three|four|five|six|seven|eight|nine';
const englishTen = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const englishTeen = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const englishDay =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|thirty[- ]first|' +
  'twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)';
const englishYear = String.raw`(?:(?:nineteen|twenty)[ -](?:(?:${englishTen})(?:[ -](?:${englishUnit}))?|oh[ -](?:${englishUnit})|${englishTeen})|two thousand(?:[ ](?:and[ ])?(?:(?:${englishTen})(?:[ -](?:${englishUnit}))?|${englishUnit}|${englishTeen}))?|(?:19|20)\d{2})`;
const englishMonth = 'january|february|march|april|may|june|july|august|september|october|november|december';

const germanUnit = 'ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun';
const germanDay = String.raw`(?:(?:${germanUnit})und(?:zwanzig|drei(?:ß|ss)ig)ste|(?:zwanzig|drei(?:ß|ss)ig)ste|(?:drei|vier|fünf|sech|sieb|acht|neun)zehnte|erste|zweite|dritte|vierte|fünfte|sechste|siebte|siebente|achte|neunte|zehnte|elfte|zwölfte)[nr]`;
const germanMonth = 'januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember';
const germanYear = String.raw`(?:(?:neunzehnhundert|zweitausend)\p{L}{0,24}|zwanzig(?:[ ](?:${germanUnit})und(?:zwanzig|drei(?:ß|ss)ig)|[ ]zwanzig)|(?:19|20)\d{2})`;

const dutchUnit = 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen';
const dutchDay = String.raw`(?:(?:${dutchUnit})[eë]n(?:twintig|dertig)|twintig|dertig|(?:der|veer|vijf|zes|zeven|acht|negen)tien|tien|elf|twaalf|${dutchUnit})(?:ste|de)?`;
const dutchMonth = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const dutchYear = String.raw`(?:(?:negentien(?:honderd)?|tweeduizend)[ ]?\p{L}{0,24}|twintig[ ](?:${dutchUnit})[eë]n(?:twintig|dertig)|(?:19|20)\d{2})`;

const digits = [
  `zero|oh|double|triple|${englishUnit}`,
  `null|eins|zwo|${germanUnit}`,
  `nul|dubbel|${dutchUnit}`,
] as const;

interface SpokenRule {
  readonly rule: string;
  readonly category: IdentifierCategory;
  readonly confidence: number;
  /** Of `matchesOf`. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
}

const dateRules: readonly SpokenRule[] = [
  {
    // "june third nineteen seventy one", "the third of may".
    rule: 'spoken:date',
    category: 'date',
    confidence: 0.95,
    hint: new RegExp(String.raw`(?:${englishMonth}) [efnost]|of (?:${englishMonth})`, 'gi'),
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:(?:${englishMonth})[ ](?:the[ ])?(?:${englishDay})(?:[ ,]{1,2}${englishYear})?|(?:${englishDay})[ ](?:day[ ])?of[ ](?:${englishMonth})(?:[ ,]{1,2}${englishYear})?|(?:${englishMonth})[ ](?:twenty[- ](?:${englishUnit})|thirty[- ]one|${englishUnit}|${englishTeen}|twenty|thirty)[ ,]{1,2}${englishYear})(?![\p{L}])`,
      'giu',
    ),
  },
  {
    rule: 'spoken:date',
    category: 'date',
    confidence: 0.9,
    hint: new RegExp(String.raw`te[nr] (?:${germanMonth}|[a-zöü]{2,7}te[nr])`, 'gi'),
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:${germanDay}[ ](?:${germanMonth})|(?<=\b(?:am|vom|geboren|geb|seit|zum|bis|datum)[ .]{1,2})${germanDay}[ ](?:erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|elfte|zwölfte)[nr])(?:[ ]${germanYear})?(?![\p{L}])`,
      'giu',
    ),
  },
  {
    rule: 'spoken:date',
    category: 'date',
    confidence: 0.9,
    hint: new RegExp(String.raw`[efgnrst] (?:${dutchMonth})`, 'gi'),
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?!een (?:maart|mei)\b)${dutchDay}[ ](?:${dutchMonth})(?:[ ]${dutchYear})?(?![\p{L}])`,
      'giu',
    ),
  },
];
const numberRules = digits.map((words): SpokenRule => ({
  rule: 'spoken:number',
  category: 'other-number',
  confidence: 0.8,
  hint: new RegExp(String.raw`\b(?:${words}) (?:${words}) (?:${words})`, 'gi'),
  pattern: new RegExp(String.raw`(?<![\p{L}-])(?:(?:${words})[ -]){3,24}(?:${words})(?![\p{L}])`, 'giu'),
}));

/** Three digits of any language: most texts hold none. */
const anyDigits = new RegExp(
  String.raw`\b(?:${digits.join('|')}) (?:${digits.join('|')}) (?:${digits.join('|')})`,
  'i',
);

export function findSpoken(text: string): readonly IdentifierSpan[] {
  const rules = anyDigits.test(text) ? [...dateRules, ...numberRules] : dateRules;
  return rules.flatMap(({ rule, category, confidence, hint, pattern }) =>
    matchesOf(text, pattern, hint).map(({ index, 0: whole }) => ({
      start: index,
      end: index + whole.length,
      category,
      rule,
      confidence,
    })),
  );
}
