import { Readable } from 'node:stream';
import { readDataSet } from '#main/interop/read-data-set.ts';
import { collectCases } from '#main/services/evaluation/evaluation-cases.ts';
import type { EvaluationCase } from '#shared/evaluate/evaluation-data.ts';
import { succeeded, type Result } from '#shared/ipc/failure.ts';

/** The reports of a data set that have findings and impression, as cases. Fails as `collectCases` does. */
export async function readDetectionCases(path: string): Promise<Result<readonly EvaluationCase[]>> {
  const read = await collectCases(readDataSet(path, { standardInput: Readable.from([]) }), path);
  return read.ok ? succeeded(read.value.cases) : read;
}

/** The same of a file that must be there. */
export async function detectionCases(path: string): Promise<readonly EvaluationCase[]> {
  const read = await readDetectionCases(path);
  if (!read.ok) {
    throw new Error(read.failure.message);
  }
  return read.value;
}
