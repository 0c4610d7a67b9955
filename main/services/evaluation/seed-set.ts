import type { EvaluationCase } from '#shared/evaluate/evaluation-data.ts';
import type { SeedSet } from './page/evaluation-to-show.ts';
import type { Digest } from '#main/services/ports.ts';

/** Of the identifiers "openi-CXR…" of all 500 reports, sorted, one a line. sha-256. */
const dev2Test = 'bd8efb096f0429322a07bcdf0f47c946f8f6af1ffeb09622ea40b548bf2f62dd';

/** Which of the published sets these cases are; undefined where they are none of them, or only a part. */
export function recognizeSeedSet(cases: readonly EvaluationCase[], digest: Digest): SeedSet | undefined {
  const ids = cases.map(({ id }) => id).sort();
  return digest(ids.join('\n')) === dev2Test ? 'dev2-test' : undefined;
}
