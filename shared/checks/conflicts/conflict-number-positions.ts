import type { NumberInText } from './conflict-number-values.ts';

/** Vertebrae, ribs and the bones of hand and foot, as a text names them by number. */

const spine = ['C', 'T', 'L', 'S'];
const level =
  /(?<![\w.])([CTLS])-?(\d{1,2})(?:\s*(-|–|to|through|thru|\/|and|&)\s*(?:([CTLS])-?)?(\d{1,2}))?(?![\w.]*\d)(?!-?\s?(?:weighted|signal|hyper|hypo|bright|dark|flair|images?|sequences?|shine|\*|stage|n\d))/gu;
const ordinal =
  '(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)';
const where = '(?:left|right|posterior|anterior|lateral|posterolateral|anterolateral)';
const counted = 'ribs?|metacarpals?|metatarsals?|fingers?|toes?|digits?';
/** "4th through 6th left ribs". */
const beforeBone = new RegExp(
  `\\b(${ordinal})((?:\\s*(?:,|and|-|–|to|through|or|&|\\/)+\\s*(?:${where}\\s+)*${ordinal}){0,6})\\s+(?:${where}[\\s,]+){0,3}(${counted})\\b`,
  'giu',
);
/** "Ribs 4 through 6". */
const behindBone =
  /\b(ribs?)\s+(?:numbers?\s+)?(\d{1,2})((?:\s*(?:,|and|-|–|to|through|or|&|\/)+\s*\d{1,2}){0,6})\b(?!\s*(?:mm|cm|x|%|views?|[.,]\d))/giu;
const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** The bones that a text names by number; "T8 through T10" names three. */
export function positionsIn(text: string): readonly NumberInText[] {
  const found: NumberInText[] = [];
  for (const match of text.matchAll(level)) {
    const [whole, letter = '', first = '', joint = '', otherLetter, other] = match;
    const from = vertebra(letter, first);
    const to = other === undefined ? from : vertebra(otherLetter ?? letter, other);
    const range = joint === 'to' || joint === 'through' || joint === 'thru' || joint === '-' || joint === '–';
    const values = range && to > from && to - from < 24 ? upTo(from, to) : from === to ? [from] : [from, to];
    found.push({ kind: 'vertebra', values, step: 0, range, start: match.index, end: match.index + whole.length });
  }
  for (const match of text.matchAll(beforeBone)) {
    const [, first = '', rest = '', bone = ''] = match;
    found.push(numbered(match, bone, [first, ...(rest.match(new RegExp(ordinal, 'giu')) ?? [])], rest));
  }
  for (const match of text.matchAll(behindBone)) {
    const [, bone = '', first = '', rest = ''] = match;
    found.push(numbered(match, bone, [first, ...(rest.match(/\d+/gu) ?? [])], rest));
  }
  return found;
}

function numbered(
  { 0: whole, index: start }: RegExpExecArray,
  bone: string,
  written: readonly string[],
  joints: string,
): NumberInText {
  const listed = written.map(numberOf);
  const range = listed.length === 2 && /-|–|to|through/iu.test(joints);
  const [low = 0, high = low] = listed;
  const values = range && high > low ? upTo(low, high) : listed;
  return { kind: bone.toLowerCase().replace(/s$/u, ''), values, step: 0, range, start, end: start + whole.length };
}

/** Vertebrae of neck, chest and loin in one row, so that ranges can cross from one to the next: L5-S1. */
function vertebra(letter: string, digits: string): number {
  const above = [0, 7, 19, 24][spine.indexOf(letter)] ?? 0;
  return above + Number(digits);
}

const numberOf = (word: string): number => {
  const spelled = ordinals.indexOf(word.toLowerCase());
  return spelled > 0 ? spelled : Number.parseInt(word, 10);
};

const upTo = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
