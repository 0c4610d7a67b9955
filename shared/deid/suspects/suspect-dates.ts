import type { IdentifierSpan } from '#shared/deid/identifier.ts';
import { matchesAt, matchesOf } from '#shared/deid/matches-of.ts';
import { numberPairs } from '#shared/deid/number-pairs.ts';
import { suspect, type NamingText } from './naming-text.ts';

const patterns: readonly RegExp[] = [
  // No strength, level or third is written so: "12/26", "09/10", "25-04".
  /(?<=[\p{L}.,:][ ])(?:(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])|(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])|0[1-9]\/(?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])\/0[1-9])(?=[.,;)]|\s|$)(?![ ]?(?:mm|cm|ml|mg|images?|bilder|of))/muy,
  /(?<=[\p{L}.,:][ ])(?:0[1-9]|[12]\d|3[01])-(?:0[1-9]|1[0-2])(?=[.,;)]|\s|$)(?![ ]?(?:mm|cm|ml|mg|hu|jaar|jahre|years|%))/imuy,
  /(?<![\p{L}\d.,/-])(?:0?[1-9]|1[0-2])[.-](?:19|20)\d{2}(?![\d/-]|[.,]\d|[ ]?(?:mm|cm|ml))/uy,
  // What is told of with such a word is a day, whatever fraction it may be: "on 3/3", "(scheduled 12/1)".
  /(?<=\b(?:on|dated|scheduled|mailed|faxed|poli|gipspoli|kontrolltermin|back|due|by|before|board|read|visite?|zaal|clinic|voor|controle|kontrolle|afspraak|termin|d\.d\.|dd)[ ])(?:0?[1-9]|[12]\d|3[01])[/-](?:0?[1-9]|[12]\d|3[01])(?=[.,;:)]|\s|$)(?![ ]?(?:mm|cm|ml|mg|images?|bilder|of|strength|weken|wochen|weeks|monate|maanden|months|jaar|jahre|years|dagen|tage|days))/imuy,
  // At the beginning of a line, before what was done that day: "5/19 - CXR portable"; and behind a number, at its end: "Dirie / 25364963 / 12/26".
  /(?<=^[^\S\r\n]{0,20})(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])(?=[ ][-–][ ]\p{Lu})/muy,
  /(?<=[\d-]{5}[ ]\/[ ])(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])(?=[^\S\r\n]{0,20}(?:[\r\n]|$))/muy,
  // At the end of a line behind a comma: "CT abdomen and pelvis, 5/3"; at its beginning behind initials: "cv 6-5, kopie".
  /(?<=\p{L},[ ]|[ ][-–][ ])(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])(?=[^\S\r\n]{0,20}(?:[\r\n]|$))/muy,
  /(?<=^\p{L}{2,3}[ ])(?:0?[1-9]|[12]\d|3[01])[/-](?:0?[1-9]|1[0-2])(?=[,.;])/muy,
  // "OP 04.19", "2023/03", "fall 3/4", "discharged 3/9", "ma 12-3", "b. 6/54".
  /(?<=\b(?:OP|ED|Op|Z\.n\.)[ ])(?:0[1-9]|1[0-2])\.\d{2}(?!\d|\.\d)/uy,
  /(?<![\p{L}\d./-])(?:19|20)\d{2}\/(?:0[1-9]|1[0-2])(?![\p{L}\d/]|[.,]\d)/uy,
  /(?<=\b(?:fall|surgery|accident|injury|admitted|discharged|seen|op|s\/p \p{L}{2,12}|mvc|mva|resection|biopsy|stent|since)[ ])(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])(?=[.,;)]|\s|$)(?![ ]?(?:mm|cm|ml|mg|images?|of|strength))/imuy,
  /(?<=\b(?:ma|di|wo|vr|za|zo|mo|mi|fr|sa|mon|tue|wed|thu|fri|sat)\.?[ ])(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])\.?(?=[,;:)]|\s|$)/imuy,
  /(?<=(?:^|[ ,(])b\.[ ])(?:0?[1-9]|1[0-2])\/\d{2}(?!\d)/muy,
  // No strength or third: "radiograph of 10-24", "films of 4-9", "compare 3-18".
  /(?<=\b(?:radiographs?|films?|ct|mri|mrt|scan|exam|study|echo|foto|ultrasound|aufnahmen?|compare|compared to|vergeleken met)(?:[ ](?:of|from|vom|van))?[ ])(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])(?=[.,;)]|\s|$)(?![ ]?(?:mm|cm|ml|mg|images?|bilder))/imuy,
  /(?<=\b(?:on|since|seit|vom|sinds)[ ])(?:0[1-9]|1[0-2])[./]\d{2}(?=[.,;)]?(?:\s|$))(?![ ]?(?:mm|cm|ml|mg|t\b|%))/imuy,
  // "compared to 2/25 of last year".
  /(?<![\p{L}\d.,/-])(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])(?=[ ]of[ ](?:last|this)[ ]year)/iuy,
  // "Handgelenk links in 2 Ebenen (14.01.): ", "X-thorax (28-7): ".
  /(?<=\p{L}[ ]\()(?:0?[1-9]|[12]\d|3[01])(?:\.(?:0?[1-9]|1[0-2])\.?|-(?:0?[1-9]|1[0-2]))(?=\)[:.,;])/uy,
];

/** "vom 1.3.": English writes decimals so at the end of a sentence. */
const withFullStops = /(?<=[\p{L},(:][ ])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?![\d])/uy;

/** "12.III.2023", "Sommer 22". */
const withoutMonth: readonly RegExp[] = [
  /(?<![\p{L}\d.,/-])(?:0?[1-9]|[12]\d|3[01])[./ -](?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})[./ -](?:(?:19|20)?\d{2})(?!\d|[ ]?(?:mm|cm|MM|CM|x|X))/gu,
  /(?<![\p{L}\d])(?:Frühjahr|Frühling|Sommer|Herbst|Winter|voorjaar|zomer|herfst)[ ]['’]?\d{2}(?![\d.,])/gu,
];

const monthOrSeason = /[./ -][IVX]{1,4}[./ -]\d\d|(?:jahr|ling|mmer|rbst|nter|jaar|omer|rfst) ['’]?\d\d/g;

/** Days and months without a word that tells of time. */
export function suspectDates({ text, language }: NamingText): readonly IdentifierSpan[] {
  const pairs = numberPairs(text);
  const numbered = language === 'en' ? patterns : [withFullStops, ...patterns];
  return [
    ...numbered.flatMap((pattern) => matchesAt(text, pattern, pairs)),
    ...withoutMonth.flatMap((pattern) => matchesOf(text, pattern, monthOrSeason)),
  ].map(({ index, 0: whole }) => suspect(index, index + whole.length, 'date', 'date'));
}
