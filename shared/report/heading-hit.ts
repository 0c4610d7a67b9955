import type { HeadingEnding } from './heading-ending.ts';
import type { Casing, Phrase } from './heading-phrase.ts';
import type { SectionKind } from './sections.ts';

/** A place in the text that has the form of a section's heading. */
export interface HeadingHit {
  /** Where its number, bracket or star begins. */
  readonly start: number;
  /** After its colon, bracket or star. */
  readonly end: number;
  /** What it may mean, the preferred first. */
  readonly kinds: readonly [SectionKind, ...SectionKind[]];
  /** Opens nothing while a section of its kind is open. */
  readonly subordinate: boolean;
  /** "Additional findings:": opens findings only where there are none yet. */
  readonly modified: boolean;
  /** "FINDINGS (continued)". */
  readonly continued: boolean;
  /** A sentence might begin so too ("Comparison CT shows …"): not to be believed inside findings or impression. */
  readonly doubtful: boolean;
  /** A list number, letter or bullet stands before it. */
  readonly listed: boolean;
  readonly casing: Casing;
  /** "Preliminary findings:", "Final impression:". */
  readonly status?: 'preliminary' | 'final';
}

/** A hit with nothing remarkable about it but what is given. */
export function headingHit(
  hit: Pick<HeadingHit, 'start' | 'end' | 'kinds' | 'casing'> & Partial<HeadingHit>,
): HeadingHit {
  return { subordinate: false, modified: false, continued: false, doubtful: false, listed: false, ...hit };
}

/** A hit on a phrase of the vocabulary. */
export function toHit(
  phrase: Phrase,
  start: number,
  ending: HeadingEnding,
  casing: Casing,
  doubtful = false,
): HeadingHit {
  const { kinds, subordinate } = phrase;
  return headingHit({ start, end: ending.end, kinds, casing, subordinate, continued: ending.continued, doubtful });
}
