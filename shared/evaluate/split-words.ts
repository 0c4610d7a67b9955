import type { Span } from '#shared/report/sections.ts';

/** A run of letters and digits; a decimal point and an apostrophe within belong to it, a hyphen parts words. */
export interface Word extends Span {
  /** What it is compared by. */
  readonly key: string;
}

const word = /[\p{L}\p{M}\p{N}]+(?:(?:(?<=\d)[.,](?=\d)|['’](?=\p{L}))[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text, in order. */
export function splitWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    key: found.toLowerCase().replace('’', "'"),
    start: index,
    end: index + found.length,
  }));
}
