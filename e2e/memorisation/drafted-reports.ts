import type { Station } from '#main/station.ts';
import type { EvaluationCase } from '#shared/evaluate/evaluation-data.ts';
import { succeeded, type FailureCode, type Result } from '#shared/ipc/failure.ts';

/** What was written for a report. */
export interface WrittenReport {
  readonly id: string;
  readonly findings: string;
  readonly impression: string;
  /** Whether a warning interrupts: the impression contradicts the findings, or states what they do not hold. */
  readonly interrupted: boolean;
}

export interface DraftedReports {
  /** In the order of the reports. */
  readonly drafts: readonly WrittenReport[];
  /** How many reports the model was not made for. */
  readonly refused: number;
  /** How many it could not write an impression for. */
  readonly unwritten: number;
}

/** Failures that say that this report cannot be drafted from. */
const concernsReport: ReadonlySet<FailureCode> = new Set(['FINDINGS_TOO_LONG', 'DRAFT_EMPTY']);

/**
 * Drafts every report as the program does for a reader. Fails with what kept the model from running.
 *
 * @param onDrafted told how many reports are done
 */
export async function draftReports(
  { drafts: service }: Pick<Station, 'drafts'>,
  reports: readonly EvaluationCase[],
  onDrafted: (done: number) => void,
): Promise<Result<DraftedReports>> {
  const drafts: WrittenReport[] = [];
  let refused = 0;
  let unwritten = 0;
  for (const [index, { id, background, findings }] of reports.entries()) {
    const drafted = await service.draft({ findings, background });
    if (drafted.ok && drafted.value.refusal === undefined) {
      const [{ text, review }] = drafted.value.candidates;
      const interrupted = review.check.warnings.some(({ interrupts }) => interrupts);
      drafts.push({ id, findings, impression: text, interrupted });
    } else if (drafted.ok) {
      refused += 1;
    } else if (concernsReport.has(drafted.failure.code)) {
      unwritten += 1;
    } else {
      return drafted;
    }
    onDrafted(index + 1);
  }
  return succeeded({ drafts, refused, unwritten });
}
