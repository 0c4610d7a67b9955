import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readingRoom } from './reading-room-process.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reading-room-label-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const features = z.record(z.string(), z.number());
const sentence = z.object({ text: z.string(), findings: z.array(z.object({ name: z.string(), state: z.string() })) });
const labelledSchema = z.object({
  id: z.string(),
  findings: z.array(sentence),
  impression: z.array(sentence.extend({ support: z.string(), evidence: z.array(z.number()) })),
  selectable: z.array(z.object({ name: z.string(), features })),
  features,
});

const report =
  'FINDINGS: There is a small left pleural effusion. The heart is normal. No pneumothorax.\n' +
  'IMPRESSION: Small left effusion.';

test('says what each sentence states, what the impression rests on, and what may be told', async () => {
  const { exitCode, stdout } = await readingRoom(['label', '-'], report);
  expect(exitCode).toBe(0);
  const labelled = labelledSchema.parse(JSON.parse(stdout));
  expect(labelled.findings.map(({ findings }) => findings.map(({ name, state }) => `${name} ${state}`))).toEqual([
    ['pleural-effusion present'],
    ['cardiomegaly absent'],
    ['pneumothorax absent'],
  ]);
  expect(labelled.impression).toMatchObject([
    { text: 'Small left effusion.', support: 'supported', evidence: [0], findings: [{ name: 'pleural-effusion' }] },
  ]);
  expect(labelled.selectable).toMatchObject([{ name: 'pleural-effusion', features: { 'said mild': 1, first: 1 } }]);
  expect(labelled.features).toMatchObject({ findings: 1, 'word pneumothorax': 1 });
});

test('prints one line a report, and says which it could not read', async () => {
  const file = join(folder, 'reports.jsonl');
  await writeFile(file, '{"id":"a","findings":"Clear lungs."}\n{"id":\n{"id":"b","findings":"Scarring."}\n');
  const { exitCode, stdout, stderr } = await readingRoom(['label', file]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('line 2');
  const ids = stdout
    .trim()
    .split('\n')
    .map((line) => labelledSchema.parse(JSON.parse(line)).id);
  expect(ids).toEqual(['a', 'b']);
});

test('tells its help', async () => {
  const { stdout } = await readingRoom(['label', '--help']);
  expect(stdout).toContain('Usage: reading-room label FILE');
  const { stdout: overview } = await readingRoom(['--help']);
  expect(overview).toMatch(/label\s+name the findings/u);
});
