import type { ActionableCategory, GuidanceSourceName } from './actionable-sources.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import type { Change, FindingState, Severity } from '#shared/checks/labels/finding.ts';

/**
 * Which findings are actionable, and how soon. For each finding that is present or uncertain the first row that names it and
 * whose conditions all hold is the one that places it; a finding that no row names is not actionable.
 *
 * The meaning of the categories is the ACR work group's. A row whose source is `acr-actionable-2014` is this project's reading
 * of that meaning, not a line of the document; one whose source is `acr-communication-2020` is an example that the document
 * gives of what needs immediate or urgent intervention.
 */
export interface ActionableRule {
  readonly id: string;
  readonly category: ActionableCategory;
  readonly findings: readonly FindingName[];
  /** One sentence for people: why a finding of this row stands where it stands. */
  readonly because: string;
  readonly source: GuidanceSourceName;
  readonly state?: Exclude<FindingState, 'absent'>;
  /** The degree is stated, and is one of these. */
  readonly severity?: readonly Severity[];
  /** The degree, where stated, is none of these. */
  readonly notSeverity?: readonly Severity[];
  /** The change since a prior study is stated, and is one of these. */
  readonly change?: readonly Change[];
  /** Words beside the finding, in its part of the sentence. */
  readonly words?: RegExp;
  /** Words anywhere in the impression or the background. */
  readonly report?: RegExp;
  /** Another finding, present or uncertain, in the same item or what speaks on from it. */
  readonly beside?: readonly FindingName[];
  /** The sentence gives the finding a diameter, and the largest is below this many millimetres. */
  readonly belowMm?: number;
}
