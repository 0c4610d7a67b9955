import type { IdentifierSpan } from './identifier.ts';
import { matchesAt, matchesOf, startsOf } from './matches-of.ts';

/** Finds ages over 89 years, which Safe Harbor counts as identifiers; younger ones stay. Only the number is marked. */

const number = String.raw`(?:9\d|1[0-2]\d)`;
const years = String.raw`(?:[- .]{0,2}(?:years?|yrs?|yo|y\.?[ /]?o\.?|y)\b|[- ]{0,2}year|[- ]{0,2}j(?:ä|ae)hrig|[- ]{0,2}jarige?|[- ]{0,2}(?:Jahre?n?|J\.?|jaar|jr)(?![\p{L}])|[- ]{0,2}jähr|[ ]Lj\.|y\d{1,2}m\b|\.[ ]?(?:Lebensjahr|Geburtstag)|(?:e|ste|th|st|nd|rd)?[ ](?:levensjaar|verjaardag|birthday|year of life))`;
const patterns: readonly RegExp[] = [
  // "94-year-old", "94 y/o", "94yo", "94-jährige", "94 Jahre alt", "94-jarige".
  new RegExp(
    String.raw`(?<![\p{L}\d.,/]|\d-)${number}(?=${years}(?![ ]?(?:ago|later|prior|before|zuvor|vorher|später|geleden|eerder)))`,
    'iuy',
  ),
  // "aged 94", "age: 94", "Alter 94", "leeftijd: 94".
  new RegExp(
    String.raw`(?<=\b(?:age at (?:exam|scan|study|injury|death|time of exam)|aged?|alter|leeftijd|lftd|lft|age ?\/ ?sex|age ?\/ ?gender)(?:[ ]?\((?:y|yrs?|years|jahre|j|jaren|jr)\))?\.{0,12}[ \t]{0,8}[:=|]?[ \t|]{0,12}(?:of |von |van )?)${number}(?![\p{L}\d%]|[.,]\d)`,
    'iuy',
  ),
  // "94M", "94 F", "94/M", "(M, 94)".
  new RegExp(
    String.raw`(?<![\p{L}\d.,-]|\d[-/])${number}(?=[ ]?[/,]?[ ]?(?:[MFWV]|male|female|man|woman|lady|gentleman|männlich|weiblich|vrouw|m\/|f\/)(?![\p{L}\d]))`,
    'uy',
  ),
  new RegExp(
    String.raw`(?<=\b(?:[MFWV]|male|female|[Mm]an|[Ww]oman|Frau|Mann|[Vv]rouw|männl\.|weibl\.|männlich|weiblich)[ ]?[,/(;|][ ]?)${number}(?![\p{L}\d%]|[.,/]\d| ?(?:mm|cm|ml))`,
    'uy',
  ),
  // "who is now 94", "turned 101 last week".
  new RegExp(
    String.raw`(?<=\b(?:now|turned|turns|turning|who is|she is|he is|inmiddels|nu|inzwischen|nunmehr)[ ])${number}(?=[,;)]|\.\s|[ ](?:and|but|years|last|this|next|today|in|on|und|en)\b)`,
    'iuy',
  ),
  // "Mr. Yamashita is 93, …", "geb. 11.02.1933 (93)", "(96 a)".
  new RegExp(
    String.raw`(?<=\b(?:Mrs?|Ms|Frau|Herr|mevrouw|meneer|[Pp]atient|[Ss]he|[Hh]e)\.?(?:[ ]\p{Lu}[\p{L}'-]+){0,2}[ ](?:is|ist|wird|was|wurde)[ ])${number}(?=[,;)]|\.\s|[ ](?:and|und|en|now|so|but)\b)`,
    'uy',
  ),
  new RegExp(
    String.raw`(?<=\b(?:[Aa]lter|[Aa]ge|[Ll]eeftijd)\b[^\r\n]{0,12}\d{4}[ ]\/[ ])${number}(?=[\s,;|]|$)`,
    'uy',
  ),
  new RegExp(String.raw`(?<=\d{4}[ ]?[(,][ ]?)${number}(?=[ ]?(?:a|J\.?|Y|y|yrs?|Jahre?|jaar)?\))`, 'uy'),
  // "The patient is 94.", "sie ist 93", "M94".
  new RegExp(
    String.raw`(?<=\b(?:patient|patientin|patiënte?|he|she|man|woman|lady|gentleman|father|mother|Frau|Mann|Herr|er|sie|hij|zij|ze|vrouw|mevrouw|meneer)\b[^.\r\n]{0,30}[ ](?:is|was|now|turned|ist|wird|war|wordt|werd|nu)[ ])${number}(?=[.,;)]|\s(?:and|und|en|with|mit|met|but|aber|maar|yet|who|so)\b|$)`,
    'imuy',
  ),
  // "lived to 95", "een opa werd 101", "at 99 she", "am 6. Januar 96 geworden".
  new RegExp(
    String.raw`(?<=\b(?:lived to|died at|werd|wordt|wurde|reached)[ ])${number}(?=[.,;)]|[ ](?:op|and|und|en|alt|jaar)\b|$)`,
    'imuy',
  ),
  new RegExp(String.raw`(?<=[ ]at[ ])${number}(?=[ ](?:she|he|they)\b)`, 'iuy'),
  // "in her 95th year", "a spry 94.", "bijna 95".
  new RegExp(String.raw`(?<=\b(?:her|his|their)[ ])${number}(?=(?:st|nd|rd|th)[ ]year\b)`, 'iuy'),
  new RegExp(
    String.raw`(?<=\b(?:a (?:spry|frail|fit|sprightly|healthy)|bijna|almost|nearly|fast)[ ])${number}(?=[.,;)]|\s|$)(?![ ]?(?:%|mm|cm|ml|mg|hu|bpm|mgy|weeks?|months?|days?|wochen|weken|monate|maanden|tage|dagen|min))`,
    'iuy',
  ),
  // "vrouw van 94", "man of 94", "Hochbetagte, 94", "mw (94) na val", "♀ 94".
  new RegExp(
    String.raw`(?<=\b(?:vrouw|man|dame|heer|jongedame|woman|lady|gentleman|patiënte?|patient(?:in)?)[ ](?:van|of|von)[ ])${number}(?![\p{L}\d%]|[.,/]\d|[ ]?(?:mm|cm|ml|kg))`,
    'iuy',
  ),
  new RegExp(
    String.raw`(?<=\b(?:Hochbetagter?|Greisin|Greis|Rentnerin|Rentner|Seniorin|Senior|bejaarde|hoogbejaarde)[ ]?[,(][ ]?)${number}(?![\p{L}\d%]|[.,/]\d)`,
    'iuy',
  ),
  new RegExp(
    String.raw`(?<=\b(?:mw|mevr|mevrouw|dhr|meneer|Frau|Herr|Mrs?|Ms|patiënte?|patient(?:in)?|Pat)\.?[ ]\()${number}(?=\))`,
    'iuy',
  ),
  new RegExp(
    String.raw`(?<=[♀♂][ ]?)${number}(?![\p{L}\d%]|[.,/]\d|[ ]?(?:mm|cm|ml))|(?<![\p{L}\d.,/-])${number}(?=[ ]?[♀♂])`,
    'uy',
  ),
  // DICOM's way: "094Y".
  new RegExp(String.raw`(?<![\p{L}\d])0${number}(?=Y(?![\p{L}\d]))`, 'uy'),
  new RegExp(String.raw`(?<=\p{L}{3,9}[ ])${number}(?=[ ]geworden)`, 'iuy'),
  new RegExp(String.raw`(?<=(?:^|[\s(,;|])[MFWV])${number}(?=[\s),;|]|$)`, 'muy'),
  // "94/w", "(m, 94)".
  new RegExp(String.raw`(?<![\p{L}\d.,/-])${number}(?=[ ]?[/,][ ]?[mfwv](?![\p{L}\d]))`, 'uy'),
  new RegExp(String.raw`(?<=(?:^|[\s(])[mfwv][ ]?[/,][ ]?)${number}(?=[\s),;.|]|$)`, 'muy'),
];

const units = 'one|two|three|four|five|six|seven|eight|nine';
const inWords: readonly RegExp[] = [
  /(?<![\p{L}])(?:(?:early|mid|late)[- ](?:nineties|90['’]?s)|(?:Anfang|Mitte|Ende)[ ](?:90|neunzig)|(?:begin|midden|eind)[ ](?:de[ ])?(?:90|negentig))(?![\p{L}\d])/giu,
  new RegExp(String.raw`(?<=\baged? (?:of )?)ninety(?:[- ](?:${units}))?(?![\p{L}])`, 'giu'),
  new RegExp(
    String.raw`(?<![\p{L}])(?:ninety(?:[- ](?:${units}))?|(?:one |a )?hundred(?:[- ](?:and[- ])?(?:${units}))?)(?=[- ](?:years?|yrs?|y/?o)\b)`,
    'giu',
  ),
  /(?<![\p{L}])(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?neunzig(?=[- ]?(?:jährig|Jahre))/giu,
  /(?<![\p{L}])(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?negentig(?=[- ]?(?:jarig|jaar))/giu,
  /(?<![\p{L}])(?:nonagenarian|centenarian|(?<=\b(?:in|into) (?:his|her|their) (?:early |mid-?|late )?)(?:90s|nineties)|(?<=\bmid-)90s)(?![\p{L}])/giu,
];

/** Where all the patterns of numbers begin. */
const mayBeNumber = /(?<!\d)0?(?:9\d|1[0-2]\d)(?!\d)/g;
/** Most texts hold none of them. */
const mayBeInWords = /ninet|hundred|neunzig|negentig|nonagen|centen|90s/i;

export function findAges(text: string): readonly IdentifierSpan[] {
  const spans: IdentifierSpan[] = [];
  const numbers = startsOf(text, mayBeNumber);
  for (const pattern of patterns) {
    for (const match of matchesAt(text, pattern, numbers)) {
      const end = match.index + match[0].length;
      spans.push({ start: match.index, end, category: 'age', rule: 'age:number', confidence: 0.97 });
    }
  }
  for (const pattern of mayBeInWords.test(text) ? inWords : []) {
    for (const match of matchesOf(text, pattern)) {
      const end = match.index + match[0].length;
      spans.push({ start: match.index, end, category: 'age', rule: 'age:words', confidence: 0.95 });
    }
  }
  return spans;
}
