import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { z } from 'zod';
import { tinyPackageFolder } from '#main/inference/fixtures/tiny-t5.ts';
import { readingRoom } from './reading-room-process.ts';

const share = z.number().min(0).max(1).nullable();
export const summary = z.object({
  n: z.number().int(),
  rouge1: share,
  rouge2: share,
  rougeL: share,
  rougeLsum: share,
  bleu: share,
  findingF1: share,
  abnormalCalledNormal: share,
  normalCalledAbnormal: share,
  silentNormal: share,
  unsupported: share,
  seconds: z.number().nonnegative(),
});
const system = summary.extend({ abnormal: summary, hard: summary, system: z.string() });
const difference = z.object({ difference: z.number(), low: z.number(), high: z.number() });
/** What --json prints. */
export const evaluation = system.extend({
  skipped: z.record(z.string(), z.number()),
  intervals: z.object({ rouge1: z.object({ low: z.number(), high: z.number() }) }),
  detection: z.object({ detections: z.array(z.object({ kind: z.string(), predictiveValue: share })) }),
  compare: z.array(
    system.extend({
      paired: z.object({ all: z.record(z.string(), difference), hard: z.unknown(), abnormal: z.unknown() }),
    }),
  ),
});
const predictionSchema = z.strictObject({
  id: z.string(),
  impression: z.string(),
  warnings: z.array(z.strictObject({ kind: z.string(), interrupts: z.boolean(), text: z.string() })),
});

/** Three reports, the first of them normal. */
export const small = [
  { id: 'a', findings: 'The lungs are clear. Heart size is normal.', impression: 'No acute disease.', abnormal: false },
  {
    id: 'b',
    background: 'Indication: Fall.',
    findings: 'There is a large left pneumothorax.',
    impression: 'Large left pneumothorax.',
    abnormal: true,
    hard: true,
  },
  {
    id: 'c',
    findings: 'Small right pleural effusion. No edema.',
    impression: 'Small effusion.',
    abnormal: true,
    hard: false,
  },
];

/** `reading-room evaluate` with the tiny model. */
export function evaluate(...argv: readonly string[]) {
  return readingRoom(['evaluate', '--model', tinyPackageFolder, ...argv]);
}

/** A folder for the tests of one file, removed after them, and what writes a data set into it. */
export async function makeWorkFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'reading-room-evaluate-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return {
    folder,
    async writeLines(name: string, records: readonly unknown[]): Promise<string> {
      const path = join(folder, name);
      await writeFile(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
      return path;
    },
  };
}

export async function predictionsOf(path: string) {
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  return lines.map((line) => predictionSchema.parse(JSON.parse(line)));
}
