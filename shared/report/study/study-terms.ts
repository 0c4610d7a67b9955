/**
 * Words that tell what a study is, by how much each says. Phrases have ';' between them and are written in the singular
 * and in small letters; '#' stands for a number. Plural, capitals, hyphens and line breaks are read all the same.
 */
export interface StudyTerms {
  /** Enough by themselves. */
  readonly decides: string;
  /** Two of them are enough. */
  readonly typical?: string;
  /** Also found in studies of other kinds. */
  readonly hints?: string;
}

export const termWeights: Readonly<Record<keyof StudyTerms, number>> = { decides: 4, typical: 2, hints: 1 };

/** The weight at which words tell a kind of study. */
export const enoughWeight = termWeights.decides;

/** A term of the vocabulary as a text has it. */
export interface FoundTerm {
  /** As written in the text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

interface CompiledTerm<Kind extends string> {
  readonly words: readonly string[];
  readonly kind: Kind | undefined;
  readonly weight: number;
  /** How the vocabulary writes it: a term that comes again says nothing new. */
  readonly term: string;
}

/** Terms by their first word, those of more words first. */
export type CompiledTerms<Kind extends string> = ReadonlyMap<string, readonly CompiledTerm<Kind>[]>;

/** @param silent Phrases that hold words of a term and say nothing: "breast implant" is no mammogram. */
export function compileTerms<Kind extends string>(
  vocabulary: Readonly<Record<Kind, StudyTerms>>,
  silent = '',
): CompiledTerms<Kind> {
  const compiled = new Map<string, CompiledTerm<Kind>[]>();
  const add = (terms: string, kind: Kind | undefined, weight: number): void => {
    for (const term of terms.split(';')) {
      const words = wordsOf(term).map(({ word }) => word);
      const [first] = words;
      if (first !== undefined) {
        compiled.set(first, [...(compiled.get(first) ?? []), { words, kind, weight, term: term.trim() }]);
      }
    }
  };
  for (const kind of Object.keys(vocabulary) as Kind[]) {
    for (const strength of Object.keys(termWeights) as (keyof StudyTerms)[]) {
      add(vocabulary[kind][strength] ?? '', kind, termWeights[strength]);
    }
  }
  add(silent, undefined, 0);
  for (const terms of compiled.values()) {
    terms.sort((a, b) => b.words.length - a.words.length);
  }
  return compiled;
}

/** The terms of each kind that a text holds, each once and in the order of the text. Of two that overlap the longer counts. */
export function findTerms<Kind extends string>(
  text: string,
  compiled: CompiledTerms<Kind>,
): ReadonlyMap<Kind, readonly FoundTerm[]> {
  const words = wordsOf(text);
  const found = new Map<Kind, FoundTerm[]>();
  const seen = new Set<CompiledTerm<Kind>>();
  for (let index = 0; index < words.length;) {
    const matching = (compiled.get(words[index]?.word ?? '') ?? []).filter((term) =>
      standsAt(term.words, words, index),
    );
    const length = matching[0]?.words.length ?? 1;
    for (const term of matching) {
      // The same phrase may speak for several kinds.
      if (term.words.length === length && term.kind !== undefined && !seen.has(term)) {
        seen.add(term);
        const start = words[index]?.start ?? 0;
        const end = words[index + length - 1]?.end ?? start;
        const hit = { text: text.slice(start, end).replaceAll(/\s+/gu, ' '), start, end, weight: term.weight };
        found.set(term.kind, [...(found.get(term.kind) ?? []), hit]);
      }
    }
    index += length;
  }
  return found;
}

/** The weight of all terms together. */
export function weightOf(terms: readonly FoundTerm[] | undefined): number {
  return (terms ?? []).reduce((sum, { weight }) => sum + weight, 0);
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Where a sentence or a clause ends, no phrase goes on. */
const pause = '|';

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\p{L}+|\d+(?:[.,]\d+)?|#|[.;:()]/gu)].map((match) => ({
    word: normalised(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function normalised(word: string): string {
  if (/^[\d#]/u.test(word)) {
    return '#';
  }
  if (/^[.;:()]/u.test(word)) {
    return pause;
  }
  const small = word.toLowerCase();
  if (small.length < 4 || !small.endsWith('s') || /(?:ss|us|is)$/u.test(small)) {
    return small;
  }
  return small.endsWith('ies') ? `${small.slice(0, -3)}y` : small.slice(0, -1);
}

function standsAt(term: readonly string[], words: readonly Word[], index: number): boolean {
  return term.every((word, offset) => words[index + offset]?.word === word);
}
