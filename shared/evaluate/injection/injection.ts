import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import type { Span } from '#shared/report/sections.ts';

/** Errors as a drafting model makes them, put into impressions on purpose so that checks can be measured and models taught. */

export const errorKinds = [
  'side',
  'negation-dropped',
  'negation-added',
  'number',
  'severity',
  'invented',
  'omitted',
  'comparison',
] as const;

/**
 * `side`: left for right; `negation-dropped`: "no effusion" to "effusion"; `negation-added`: the reverse; `number`: a size or
 * its unit; `severity`: small for large; `invented`: a finding that the findings do not hold; `omitted`: a significant
 * finding left out; `comparison`: with a prior study that the report does not have.
 */
export type ErrorKind = (typeof errorKinds)[number];

/** A report as a radiologist wrote it. */
export interface ReportPair {
  /** Indication, technique and comparison; '' where unknown. */
  readonly background: string;
  readonly findings: string;
  readonly impression: string;
}

/**
 * What is wrong with an impression. The span is that of the wrong words in it; empty where words were left out and none
 * stand in their place.
 */
export interface InjectedError extends Span {
  readonly kind: ErrorKind;
  /** The finding that the error is about, where it has a name. */
  readonly finding?: FindingName;
  /** The words that stood there, or would have stood there; '' where nothing did. */
  readonly original: string;
  /** Whether the wrong sentence was taken over from the findings; otherwise it is one of the impression, or a new one. */
  readonly carried: boolean;
}

export interface Injection {
  readonly impression: string;
  readonly error: InjectedError;
}

/** Words of a statement to be replaced: offsets of the statement's text. */
export interface Edit extends Span {
  readonly replacement: string;
  readonly finding?: FindingName;
}
