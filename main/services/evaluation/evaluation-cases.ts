import { caseId } from '#shared/evaluate/case-id.ts';
import { evaluationCase, type SkipReason } from '#shared/evaluate/evaluation-case.ts';
import type { EvaluationCase } from '#shared/evaluate/evaluation-data.ts';
import { failed, succeeded, type Failure, type Result } from '#shared/ipc/failure.ts';
import { distinctNames } from './distinct-names.ts';
import type { ReadReport } from '#main/services/ports.ts';

export interface DataSet {
  readonly cases: readonly EvaluationCase[];
  /** How many reports were left out, by reason; reasons that left none out are absent. */
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
}

export interface ReadingWatch {
  readonly onRead?: (count: number) => void;
  /** Told of every report that cannot be read. */
  readonly onUnreadable?: (failure: Failure) => void;
}

/**
 * The cases of a data set. Of each report only its sections' text stays in memory. A report without an identifier goes by its name,
 * without the folders above the data set.
 *
 * Fails as reading failed, or with `REPORT_EMPTY`, where nothing can be judged on.
 */
export async function collectCases(
  reports: AsyncIterable<Result<ReadReport>>,
  dataSet: string,
  { onRead, onUnreadable }: ReadingWatch = {},
): Promise<Result<DataSet>> {
  const cases: EvaluationCase[] = [];
  const skipped: Partial<Record<SkipReason, number>> = {};
  let firstFailure: Failure | undefined;
  const distinct = distinctNames();
  let count = 0;
  for await (const read of reports) {
    count += 1;
    onRead?.(count);
    const made = read.ok
      ? evaluationCase({ ...read.value.marks, id: caseId(read.value, dataSet), report: read.value.report })
      : 'unreadable';
    if (!read.ok) {
      firstFailure ??= read.failure;
      onUnreadable?.(read.failure);
    }
    if (typeof made === 'string') {
      skipped[made] = (skipped[made] ?? 0) + 1;
    } else {
      // Systems are compared case by case, by their identifiers.
      cases.push({ ...made, id: distinct(made.id) });
    }
  }
  if (cases.length > 0) {
    return succeeded({ cases, skipped });
  }
  return firstFailure !== undefined && skipped.unreadable === count
    ? { ok: false, failure: firstFailure }
    : failed('REPORT_EMPTY', `${dataSet} has no report with findings and an impression: there is nothing to judge on.`);
}
