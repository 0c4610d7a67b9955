import { Readable } from 'node:stream';
import { readDataSet } from '#main/interop/read-data-set.ts';
import { collectCases } from '#main/services/evaluation/evaluation-cases.ts';
import type { EvaluationCase } from '#shared/evaluate/evaluation-data.ts';

/** The reports of a data set that have findings and impression, as cases. */
export async function detectionCases(path: string): Promise<readonly EvaluationCase[]> {
  const read = await collectCases(readDataSet(path, { standardInput: Readable.from([]) }), path);
  if (!read.ok) {
    throw new Error(read.failure.message);
  }
  return read.value.cases;
}
