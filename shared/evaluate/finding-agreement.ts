import type { LabelledSentence } from '#shared/checks/labels/finding.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { isPositive } from '#shared/checks/support/support.ts';

/** The findings that a text states as present or possible, each once however often it states them. */
export function positiveFindings(sentences: readonly LabelledSentence[]): ReadonlySet<FindingName> {
  return new Set(sentences.flatMap(({ findings }) => findings.filter(isPositive).map(({ name }) => name)));
}

/** F1 of what was found against what should have been; null where there was neither. */
export function agreementF1(agreed: number, invented: number, missed: number): number | null {
  const all = 2 * agreed + invented + missed;
  return all === 0 ? null : (2 * agreed) / all;
}
