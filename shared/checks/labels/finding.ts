import type { Span } from '#shared/report/sections.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';

/**
 * What a sentence of a report says was found. All offsets are UTF-16 code units of the text that was labelled, the end
 * exclusive.
 */

/** "small effusion" is present, "no effusion" absent, "possible effusion" and "cannot exclude effusion" uncertain. */
export type FindingState = 'present' | 'absent' | 'uncertain';

/** The patient's side; "bilateral" and "both" are of both sides, "midline" is none. */
export type Laterality = 'left' | 'right' | 'bilateral';

/** In rising order; words of size ("small", "large") and of degree ("mild", "severe") share the scale. */
export const severities = ['minimal', 'mild', 'moderate', 'severe'] as const;
export type Severity = (typeof severities)[number];

/** Against a prior study. "Old" and "chronic" are no comparison: one image shows them. */
export type Change = 'new' | 'increased' | 'decreased' | 'unchanged' | 'resolved';

export interface Measurement extends Span {
  /** In the order written: "2 x 3 cm" has two; "3-4 mm" is the range of 3 to 4. */
  readonly values: readonly number[];
  /** As reports abbreviate it: "mm", "cm", "mL", "HU", "%". */
  readonly unit: string;
}

/** One finding at one place of a sentence; the span is that of the words that name it. */
export interface Finding extends Span {
  readonly name: FindingName;
  readonly state: FindingState;
  readonly side?: Laterality;
  /** Places within the body, such as "upper lobe" or "base"; names of the location vocabulary, in the order written. */
  readonly locations: readonly string[];
  readonly severity?: Severity;
  readonly change?: Change;
  readonly measurements: readonly Measurement[];
}

export interface LabelledSentence extends Span {
  readonly findings: readonly Finding[];
  /** The words, if any, that speak of a prior study: "unchanged", "compared to the prior". */
  readonly comparison?: Span;
}
