import type { IdentifierSpan } from '#shared/deid/identifier.ts';
import { matchesOf } from '#shared/deid/matches-of.ts';
import { suspect, type NamingText } from './naming-text.ts';

const pattern =
  /(?<![\p{L}\d.,])(?:\d{3}(?:\.\d{3}){2}|\p{Ll}{1,4}-?\d{5,}\p{Ll}?|\d{5,}(?:-?\p{L}(?![\p{L}]))|(?<=\p{L}[ ]\()(?!19|20)\d{4}(?=\))|\d{5,}(?:[-/.]\d{1,6}){0,3}|(?=(?:[\p{Lu}./-]*\d){4})[\p{Lu}\d](?:[\p{Lu}\d]|[-/.](?=[\p{Lu}\d])){4,})(?![\p{L}\d]|[.,]\d)/gu;
const measure =
  /^[^\S\r\n]?(?:mm|cm|m\b|ml|cc|mg|g\b|kg|mcg|µg|%|°|hu\b|ms\b|s\b|kv|ma|mgy|gy|mbq|gbq|mci|kbq|iu\b|ie\b|micron|µm|mmol|mmhg|bpm|hz|x\b|×|tesla|t\b|years?|yrs?|jahre?n?|jaar|weeks?|wochen|weken|months?|monate|maanden|days?|tage|dagen)/iu;
const coded =
  /(?:\bcpt|\bicd[-\d a-z]*|\bops|\bsnomed[ a-z]*|\bloinc|\bgoä|\bebm|\bza-code|\bmodel|\bmodell?|\btyp|\btype|\bbild|\bimages?|\bserie[s]?|\bdlp|\bctdi\w*|\bagatston\w*|\bscore)[ .:#-]{0,3}$/iu;

/** Numbers of five digits and more, and signs that mix four digits with letters. */
export function suspectNumbers({ text, isTaken }: NamingText): readonly IdentifierSpan[] {
  return matchesOf(text, pattern).flatMap(({ index, 0: whole }) => {
    // Most are dates and numbers that others found.
    if (isTaken(index)) {
      return [];
    }
    const isMeasured = measure.test(text.slice(index + whole.length, index + whole.length + 12));
    const isCoded = coded.test(text.slice(Math.max(0, index - 20), index));
    // "12.400" is a count.
    const isBracketed = text.charAt(index - 1) === '(';
    const isRange =
      !isBracketed &&
      /^\d+(?:[./-]\d+)*$/u.test(whole) &&
      (whole.replaceAll(/\D/gu, '').length < 5 ||
        /^(?:\d{1,3}\.\d{3}|\d{1,3}-\d{1,3}|\d{2,4}\/\d{2,4}|(?:19|20)\d{2}-(?:19|20)\d{2})$/u.test(whole));
    const isTime = /^\d{1,2}[UHuh]\d{2}$/u.test(whole);
    return isMeasured || isCoded || isRange || isTime
      ? []
      : [suspect(index, index + whole.length, 'other-number', 'number')];
  });
}
