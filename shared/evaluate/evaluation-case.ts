import { labelText } from '#shared/checks/labels/label-text.ts';
import { prepareFindings, replaceMasks } from '#shared/generate/prepare-findings.ts';
import { reportBackground } from '#shared/report/report-background.ts';
import { sectionText, type ParsedReport } from '#shared/report/sections.ts';
import type { EvaluationCase } from './evaluation-data.ts';
import { positiveFindings } from './finding-agreement.ts';

/** A text of a data set without the masks of its de-identification; everything else, list numbers too, stays. */
export function withoutMasks(text: string): string {
  return replaceMasks(text, '')
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/[^\S\n]+(?=[.,;:])/g, '')
    .trim();
}

/** Why a report of a data set cannot be judged on. */
export type SkipReason = 'no findings' | 'no impression' | 'unreadable';

export interface CaseSource {
  readonly id: string;
  readonly report: ParsedReport;
  /** What the data set says of it. */
  readonly abnormal?: boolean;
  readonly hard?: boolean;
}

/** The case that a report makes, or why it makes none: words that de-identification removed are no words. */
export function evaluationCase({ id, report, abnormal, hard }: CaseSource): EvaluationCase | SkipReason {
  const findings = sectionText(report, 'findings');
  const reference = withoutMasks(sectionText(report, 'impression'));
  if (prepareFindings(findings) === '') {
    return 'no findings';
  }
  if (!/[\p{L}\p{N}]/u.test(reference)) {
    return 'no impression';
  }
  return {
    id,
    background: reportBackground(report),
    findings,
    reference,
    abnormal: abnormal ?? statesFinding(reference),
    ...(hard !== undefined && { hard }),
  };
}

/** Whether a text states a finding as present or possible: a draft that says the same as its reference is called what that is. */
export function statesFinding(text: string): boolean {
  return positiveFindings(labelText(text)).size > 0;
}
