import type { IdentifierCategory, IdentifierSpan } from '#shared/deid/identifier.ts';
import type { Language } from '#shared/report/study/language.ts';
import type { Token } from '#shared/deid/tokens.ts';

/** A text that surely names somebody, with what is known of it. */
export interface NamingText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What the other rules found, in order and without overlap. */
  readonly found: readonly IdentifierSpan[];
  /** Whether a character lies in one of those. */
  readonly isTaken: (at: number) => boolean;
  readonly language: Language;
  /** Every noun has a capital. */
  readonly isGerman: boolean;
  /** Dictated without capitals. */
  readonly isSmall: boolean;
}

/** A span that is masked, and said to be unsure. */
export function suspect(start: number, end: number, category: IdentifierCategory, rule: string): IdentifierSpan {
  return { start, end, category, rule: `suspect:${rule}`, confidence: 0.6 };
}
