/** Gives the lower-case text of a model the casing that radiologists write. */

/** Lower-case word → the word as written, for example "picc" → "PICC". */
export type CasingTable = ReadonlyMap<string, string>;

/** Reads a table: one word a line as it is written; lines that start with # are comments. */
export function parseCasingTable(text: string): CasingTable {
  const words = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(words.map((word) => [word.toLowerCase(), word]));
}

const word = /[\p{L}][\p{L}\d]*(?:['-][\p{L}\d]+)*/gu;
/** Vertebral levels and spaces: T8, L4, C5-C6, L5-S1. */
const vertebralLevel = /\b(?:c[1-7]|t(?:1[0-2]|[1-9])|l[1-5]|s[1-5])(?:-(?:(?:c|t|l|s)?\d{1,2}))?\b/gu;
const sentenceStart = /(^|[.?!]\s+|\n)(\p{Ll})/gu;

/** The text with sentence capitals, vertebral levels and the table's words; everything else stays as it is. */
export function restoreCasing(text: string, table: CasingTable): string {
  return text
    .replace(word, (found) => table.get(found) ?? casePartByPart(found, table))
    .replace(vertebralLevel, (level) => level.toUpperCase())
    .replace(sentenceStart, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** "picc-related" → "PICC-related", "icd's" → "ICD's". */
function casePartByPart(found: string, table: CasingTable): string {
  return found
    .split(/(['-])/u)
    .map((part) => table.get(part) ?? part)
    .join('');
}
