import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { readReports } from '#main/interop/read-reports.ts';
import { evaluationCase } from '#shared/evaluate/evaluation-case.ts';
import type { EvaluationCase } from '#shared/evaluate/evaluation.ts';

const markSchema = z.object({ id: z.string(), abnormal: z.boolean().optional() });

/** The reports of a file of JSON lines that have findings and impression, as cases. */
export async function detectionCases(path: string): Promise<readonly EvaluationCase[]> {
  const lines = (await readFile(path, 'utf8')).trim().split('\n');
  const marks = new Map(
    lines.map((line) => markSchema.parse(JSON.parse(line))).map((mark) => [mark.id, mark.abnormal]),
  );
  const cases: EvaluationCase[] = [];
  for await (const result of readReports(path, { standardInput: Readable.from([]) })) {
    if (result.ok) {
      const { name, id = name, report } = result.value;
      const abnormal = marks.get(id);
      const found = evaluationCase({ id, report, ...(abnormal !== undefined && { abnormal }) });
      if (typeof found !== 'string') {
        cases.push(found);
      }
    }
  }
  return cases;
}
