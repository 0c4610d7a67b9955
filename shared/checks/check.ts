import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import type { LabelledSentence } from '#shared/checks/labels/finding.ts';

/** What a check of an impression against its findings says. */

export const warningKinds = [
  'scope',
  'unchecked',
  'side',
  'place',
  'negation',
  'number',
  'severity',
  'sex',
  'comparison',
  'contradiction',
  'drafted-normal',
  'critical-omitted',
  'communication',
  'unsupported',
  'certainty',
  'recommendation',
  'omitted',
] as const;

/**
 * `scope`: the model was not made for such a report, and did not draft. `unchecked`: nothing was held against anything. `side`, `place` (another part of the same lung),
 * `negation`, `number` (a value or its unit) and `severity` contradict the findings; `sex` contradicts the patient's;
 * `comparison` speaks of a prior that the report does not have, or of another change than the findings; `contradiction` says
 * two things that cannot both be true; `drafted-normal` calls an abnormal report normal; `critical-omitted` and `omitted`
 * leave a finding out; `unsupported` states one that the findings do not hold; `certainty` states one that they call possible,
 * or the other way round. Of a model's draft alone: `communication` says that someone was told, and `recommendation` what to
 * do next, where the report says nothing of it.
 */
export type WarningKind = (typeof warningKinds)[number];

/** Who wrote an impression: a model cannot have called anybody, and decides nothing. */
export type Author = 'model' | 'radiologist';

export interface Warning {
  readonly kind: WarningKind;
  /** Whether it stands at the sentence until it is applied or dismissed; the others wait in the margin. */
  readonly interrupts: boolean;
  /** One sentence for a person. It may name findings: it is part of the report, never of a log. */
  readonly text: string;
  readonly finding?: FindingName;
  /** Index of the sentence of the impression that it stands at; absent for what is left out. */
  readonly sentence?: number;
  /** Indexes of the sentences of the findings that it speaks of. */
  readonly evidence: readonly number[];
}

/**
 * `supported`: every finding that it states stands in the findings; `unsupported`: at least one does not;
 * `nothing to support`: it states no finding, as a recommendation does.
 */
export type Support = 'supported' | 'unsupported' | 'nothing to support';

export interface CheckedSentence extends LabelledSentence {
  /** Indexes of the sentences of the findings that it rests on, the closest first. */
  readonly evidence: readonly number[];
  readonly support: Support;
}

/** What the check knows of the report beside the impression. */
export interface CheckedReport {
  readonly findings: string;
  /** Indication, technique and comparison; '' where unknown. */
  readonly background: string;
  /** As the order says it: then the words of the report are not asked. */
  readonly sex?: 'female' | 'male';
  /** An earlier study of the patient is known, whether the report names it or not. */
  readonly isPriorKnown?: boolean;
}

export interface ImpressionCheck {
  /** The findings' sentences: spans of `CheckedReport.findings`. */
  readonly findings: readonly LabelledSentence[];
  /** The impression's sentences: spans of the impression. */
  readonly impression: readonly CheckedSentence[];
  /** Interrupting ones first, then the quiet ones; each group the most important first. */
  readonly warnings: readonly Warning[];
  /**
   * Indexes of the sentences of the findings that state a critical finding of which the impression does not speak, whichever
   * warning tells of it: it may call the report normal, or deny the finding.
   */
  readonly criticalLeftOut: readonly number[];
}
