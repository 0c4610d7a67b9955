import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

import { severities } from '#shared/checks/labels/finding.ts';
import { findingNames } from '#shared/checks/vocabulary/finding-vocabulary.ts';

/** The labels of finding-labels.jsonl and the sentences that they are of; README.md defines both. */

const goldFindingSchema = z.strictObject({
  name: z.enum(findingNames),
  state: z.enum(['present', 'absent', 'uncertain']),
  side: z.enum(['left', 'right', 'bilateral']).optional(),
  locations: z
    .array(z.string().regex(/^[a-z]+(?: [a-z]+)*$/))
    .min(1)
    .optional(),
  severity: z.enum(severities).optional(),
  change: z.enum(['new', 'increased', 'decreased', 'unchanged', 'resolved']).optional(),
  measurements: z
    .array(z.strictObject({ values: z.array(z.number().positive()).min(1), unit: z.string().min(1) }))
    .min(1)
    .optional(),
});
export type GoldFinding = z.infer<typeof goldFindingSchema>;

const goldSentenceSchema = z.strictObject({
  report: z.string().regex(/^openi-CXR\d+$/),
  section: z.enum(['findings', 'impression']),
  /** UTF-16 code units within the section as the data set holds it, the end exclusive. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  findings: z.array(goldFindingSchema),
});
export type GoldSentence = z.infer<typeof goldSentenceSchema>;

const reportSchema = z.object({ id: z.string(), findings: z.string(), impression: z.string() });

const labelFile = fileURLToPath(new URL('finding-labels.jsonl', import.meta.url));

export function readGoldSentences(): readonly GoldSentence[] {
  return readLines(labelFile).map((line) => goldSentenceSchema.parse(line));
}

/**
 * The texts of the sentences, in their order.
 *
 * @param dataFolder Holds openi/validation.jsonl.
 */
export function readSentenceTexts(sentences: readonly GoldSentence[], dataFolder: string): readonly string[] {
  const lines = readLines(join(dataFolder, 'openi', 'validation.jsonl'));
  const reports = new Map(lines.map((line) => reportSchema.parse(line)).map((report) => [report.id, report]));
  return sentences.map(({ report, section, start, end }) => {
    const text = reports.get(report)?.[section];
    if (text === undefined || end > text.length) {
      throw new Error(`${report} of openi/validation.jsonl is not the report that was labelled.`);
    }
    return text.slice(start, end);
  });
}

function readLines(path: string): readonly unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}
