import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { identifierSpan } from '#shared/deid/identifier.ts';
import { readingRoom } from './reading-room-process.ts';

const lineSchema = z.object({ id: z.string().optional(), text: z.string(), spans: z.array(identifierSpan) });

const text = [
  'Patient: Quillfeather, Rosalind   MRN: 00-41-77',
  'Comparison: 11/30/2025.',
  'Findings: White matter is normal. Shown to penhallow.',
  'Dictated by Tamsin Ashgrove, MD',
].join('\r\n');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reading-room-deid-'));
  await writeFile(join(folder, 'report.txt'), text);
  await writeFile(
    join(folder, 'study.json'),
    JSON.stringify({ study: { patient: { family: 'Penhallow' }, studyDate: '2026-03-01' } }),
  );
  await writeFile(join(folder, 'list.json'), '[1, 2]');
  await writeFile(join(folder, 'broken.json'), '{');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const file = (name: string) => join(folder, name);

test('shows a report without what names somebody', async () => {
  const { exitCode, stdout } = await readingRoom(['deid', file('report.txt')]);
  expect(exitCode).toBe(0);
  expect(stdout.split(/\r?\n/u)).toEqual([
    'Patient: ___   MRN: ___',
    'Comparison: ___.',
    'Findings: White matter is normal. Shown to penhallow.',
    'Dictated by ___, MD',
    '',
  ]);
});

test('gives spans whose offsets are those of the given text', async () => {
  const { stdout } = await readingRoom(['deid', '--json', '-'], text);
  const { text: masked, spans } = lineSchema.parse(JSON.parse(stdout));
  expect(masked).toContain('Patient: ___');
  expect(spans.map(({ start, end, category }) => [category, text.slice(start, end)])).toEqual([
    ['name', 'Quillfeather, Rosalind'],
    ['mrn', '00-41-77'],
    ['date', '11/30/2025'],
    ['name', 'Tamsin Ashgrove'],
  ]);
});

test('takes out what --known says of the study', async () => {
  const { stdout } = await readingRoom(['deid', '--known', file('study.json'), file('report.txt')]);
  expect(stdout).toContain('Shown to ___.');
});

const withSurrogates = (key: string) =>
  readingRoom(['deid', '--surrogates', key, '--known', file('study.json'), file('report.txt')]);

test('puts surrogates in, the same ones for the same key', async () => {
  const [one, same, other] = await Promise.all([withSurrogates('one'), withSurrogates('one'), withSurrogates('other')]);
  expect(one.stdout).toBe(same.stdout);
  expect(one.stdout).not.toBe(other.stdout);
  expect(one.stdout).toMatch(/^Patient: \p{Lu}\p{L}+(?:-\p{L}+)*, \p{Lu}\p{L}+   MRN: \d\d-\d\d-\d\d\r?$/mu);
  expect(one.stdout).toContain('Comparison: 3 months earlier.');
  expect(one.stdout).not.toMatch(/Quillfeather|Rosalind|penhallow|Ashgrove/u);
});

test('knows what a message says of its own study', async () => {
  const message = [
    'MSH|^~\\&|RIS|ST ANNA|RR|ROOM|20260302101500||ORU^R01^ORU_R01|M1|P|2.5.1',
    'PID|1||417722^^^ANNA^MR||Penhallow^Rosalind||19510603|F',
    'OBR|1||A-24-1187|CTCHEST^CT chest|||20260301',
    'OBX|1|TX|GDT||Findings: Lungs are clear. Shown to penhallow, film 4177 22.||||||F',
  ].join('\r');
  await writeFile(file('message.hl7'), message);
  const { exitCode, stdout } = await readingRoom(['deid', '--json', file('message.hl7')]);
  expect(exitCode).toBe(0);
  expect(lineSchema.parse(JSON.parse(stdout)).text).toContain('Shown to ___, film ___.');
});

test.each([
  ['list.json', 'is not a study'],
  ['broken.json', 'cannot be read as JSON'],
  ['missing.json', 'cannot be read as JSON'],
])('refuses --known %s with the reason', async (name, reason) => {
  const { exitCode, stdout, stderr } = await readingRoom(['deid', '--known', file(name), file('report.txt')]);
  expect(exitCode).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(`${name} ${reason}`);
});

test('leaves the examples alone where they name nobody', async () => {
  const path = 'examples/mr-brain-white-matter.txt';
  const { stdout } = await readingRoom(['deid', path]);
  expect(stdout.trimEnd()).toBe((await readFile(path, 'utf8')).trimEnd());
});
