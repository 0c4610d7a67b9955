import { clearHeadings, colonHeadings, continuingWords, headingVocabulary } from './heading-vocabulary.ts';
import type { SectionKind } from './sections.ts';

export type Casing = 'upper' | 'title' | 'lower';

/** Words of the vocabulary as they stand in the text. */
export interface Phrase {
  readonly end: number;
  readonly kinds: readonly [SectionKind, ...SectionKind[]];
  readonly subordinate: boolean;
  /** Only a colon, or a line of its own, makes a heading of it: an everyday word, or one that goes on ("compared to"). */
  readonly everyday: boolean;
  /** So clear that a capital and a colon make a heading of it anywhere. */
  readonly clear: boolean;
}

const longestPhrase = 7;
const word = /[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*(?:\(s\)|\(en\))?/uy;
const wordSpace = /\.?[^\S\r\n]{1,3}|-(?=\p{L})/uy;
const joint = /\.?[^\S\r\n]*(?:[/&+,]|\b(?:and|und|en|or)\b)[^\S\r\n]*/iuy;

/** Moves a sticky expression over the text; returns the end of its match, or `at` where it does not match. */
export function skip(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}

/** A phrase as the vocabulary writes it. */
export function normalisePhrase(phrase: string): string {
  return phrase
    .toLowerCase()
    .normalize('NFC')
    .replace(/\((?:s|en)\)/g, '')
    .replace(/[.\s]+/g, ' ')
    .replace(/’/g, "'")
    .trim();
}

const firstWords: ReadonlySet<string> = new Set(
  Array.from(headingVocabulary.keys(), (phrase) => phrase.split(/[ -]/)[0] ?? ''),
);
/** Words with which a phrase of the vocabulary can end. */
export const lastWords: ReadonlySet<string> = new Set(
  Array.from(headingVocabulary.keys(), (phrase) => phrase.split(/[ -]/).at(-1) ?? ''),
);

/** The longest single phrase of the vocabulary that starts at `at`. */
function readSinglePhrase(text: string, at: number): Phrase | undefined {
  let found: Phrase | undefined;
  let end = at;
  for (let count = 1; count <= longestPhrase; count += 1) {
    const wordEnd = skip(word, text, end);
    if (wordEnd === end) {
      break;
    }
    // Nearly every line fails here, so this one comparison must be cheap.
    if (count === 1 && text.charAt(wordEnd - 1) !== ')' && !firstWords.has(text.slice(at, wordEnd).toLowerCase())) {
      break;
    }
    const phrase = normalisePhrase(text.slice(at, wordEnd));
    const meaning = headingVocabulary.get(phrase);
    if (meaning !== undefined) {
      found = {
        end: wordEnd,
        kinds: meaning.kinds,
        subordinate: meaning.subordinate,
        everyday: colonHeadings.has(phrase) || continuingWords.has(phrase.slice(phrase.lastIndexOf(' ') + 1)),
        clear: clearHeadings.has(phrase),
      };
    }
    end = skip(wordSpace, text, wordEnd);
    if (end === wordEnd) {
      break;
    }
  }
  return found;
}

function joinKinds(first: Phrase, second: Phrase): readonly [SectionKind, ...SectionKind[]] {
  const [one] = first.kinds;
  const [two] = second.kinds;
  // "Findings and impression" is what the draft starts from; "technique and findings" holds findings too.
  return two === 'findings' || one === 'findings' ? ['findings'] : first.kinds;
}

/** The longest phrase that starts at `at`, joined ones ("EXAM / INDICATION") included. */
export function readPhrase(text: string, at: number): Phrase | undefined {
  let phrase = readSinglePhrase(text, at);
  while (phrase !== undefined) {
    const next = skip(joint, text, phrase.end);
    const other = next === phrase.end ? undefined : readSinglePhrase(text, next);
    if (other === undefined) {
      break;
    }
    phrase = {
      end: other.end,
      kinds: joinKinds(phrase, other),
      subordinate: phrase.subordinate && other.subordinate,
      everyday: other.everyday,
      clear: phrase.clear || other.clear,
    };
  }
  return phrase;
}

/** How a phrase is written, by its letters. */
export function casingOf(phrase: string): Casing {
  const letters = phrase.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) {
    return 'upper';
  }
  const first = letters.charAt(0);
  return first === first.toUpperCase() ? 'title' : 'lower';
}
