import type { Span } from '#shared/report/sections.ts';

/** Sentences in which one word gives way to its counterpart. */

export interface Swap {
  readonly text: string;
  /** The word that gave way, in the sentence as it was. */
  readonly at: Span;
}

const sideWord = /\b(?:left|right|lt|rt|leftward|rightward|[lr][ul]l)\b|\b(?:dextro|levo)(?=-?\p{L})/giu;
const otherSide: Readonly<Record<string, string>> = {
  left: 'right',
  lt: 'rt',
  leftward: 'rightward',
  lul: 'rul',
  lll: 'rll',
  levo: 'dextro',
};
const counterparts = new Map(
  Object.entries(otherSide).flatMap(([one, other]) => [[one, other] as const, [other, one]]),
);

/** With one word of side turned round. */
export function otherSides(sentence: string): readonly Swap[] {
  return sideWords(sentence).map((at) => replaced(sentence, at, turned(sentence.slice(at.start, at.end))));
}

/** With all words of side turned round. */
export function allOtherSides(sentence: string): string {
  return sentence.replace(sideWord, turned);
}

const sideWords = (sentence: string): readonly Span[] =>
  Array.from(sentence.matchAll(sideWord), ({ index, 0: word }) => ({ start: index, end: index + word.length }));

const turned = (word: string): string => inCaseOf(word, counterparts.get(word.toLowerCase()) ?? word);

const degreeWord =
  /\b(?:minimal(?:ly)?|tiny|trace|minor|mild(?:ly)?|small|slight(?:ly)?|moderate(?:ly)?|severe(?:ly)?|large|marked(?:ly)?|extensive(?:ly)?|massive(?:ly)?)\b/giu;
/** The parts of a lung, as an adjective of a lobe, as a noun and as an adjective. */
const placeForms = [
  { upper: 'upper', middle: 'middle', lower: 'lower' },
  { upper: 'apex', lower: 'base' },
  { upper: 'apical', lower: 'basilar' },
] as const;
const placeWord = /\b(?:upper|middle|lower|apex|base|apical|basilar)\b/giu;

/** With a word of degree as another text has it: "mildly" for "severely", "small" for "large". */
export function otherDegrees(sentence: string, source: string): readonly Swap[] {
  const known = wordsOf(source, degreeWord);
  return exchanged(sentence, degreeWord, (word) => known.map((other) => inFormOf(word, other)));
}

/** With a word for a part of a lung as another text has it. */
export function otherPlaces(sentence: string, source: string): readonly Swap[] {
  const known = wordsOf(source, placeWord).flatMap((word) => placeOf(word)?.place ?? []);
  return exchanged(sentence, placeWord, (word) => {
    const forms: Readonly<Partial<Record<string, string>>> = placeOf(word)?.forms ?? {};
    return known.map((place) => forms[place]);
  });
}

function placeOf(word: string) {
  for (const forms of placeForms) {
    const place = Object.entries(forms).find(([, form]) => form === word.toLowerCase())?.[0];
    if (place !== undefined) {
      return { place, forms };
    }
  }
  return undefined;
}

const wordsOf = (text: string, words: RegExp): readonly string[] => [
  ...new Set((text.match(words) ?? []).map((word) => word.toLowerCase())),
];

/** With one of the words as each of those that it may be. */
function exchanged(
  sentence: string,
  words: RegExp,
  othersOf: (word: string) => readonly (string | undefined)[],
): readonly Swap[] {
  return Array.from(sentence.matchAll(words)).flatMap(({ index, 0: word }) =>
    othersOf(word).flatMap((other) =>
      other === undefined || other === word.toLowerCase()
        ? []
        : [replaced(sentence, { start: index, end: index + word.length }, inCaseOf(word, other))],
    ),
  );
}

/** "Mild" beside "enlarged" is "mildly", and back; undefined where a word has no such form ("small"). */
function inFormOf(word: string, other: string): string | undefined {
  const isAdverb = word.toLowerCase().endsWith('ly');
  if (isAdverb === other.endsWith('ly')) {
    return other;
  }
  if (!isAdverb) {
    return other.slice(0, -'ly'.length);
  }
  return /^(?:minimal|mild|slight|moderate|severe|marked|extensive|massive)$/u.test(other) ? `${other}ly` : undefined;
}

export function replaced(sentence: string, at: Span, word: string): Swap {
  return { text: sentence.slice(0, at.start) + word + sentence.slice(at.end), at };
}

function inCaseOf(original: string, word: string): string {
  if (original.length > 1 && original === original.toUpperCase()) {
    return word.toUpperCase();
  }
  return /^\p{Lu}/u.test(original) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
