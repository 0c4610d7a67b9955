import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { finish, readingRoom, repository, startReadingRoom } from './reading-room-process.ts';

const example = 'examples/chest-effusion.txt';

const draftSchema = z.object({
  report: z.string(),
  impression: z.string().min(1),
  candidates: z.array(z.object({ text: z.string().min(1), score: z.number(), complete: z.boolean() })).min(1),
  warnings: z.array(z.unknown()),
  model: z.object({ name: z.string(), version: z.string(), hash: z.string().length(64) }),
  timings: z.object({ totalMs: z.number().positive(), firstTokenMs: z.number().positive() }),
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reading-room-draft-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('draft', () => {
  test('prints an impression that is marked as a draft, with model and time', async () => {
    const { exitCode, stdout, stderr } = await readingRoom(['draft', example]);
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    const [head = ''] = stdout.split('       From:');
    const [mark, , ...impression] = head.trimEnd().split('\n');
    expect(mark).toBe('DRAFT IMPRESSION: needs radiologist review');
    expect(impression.join(' ')).toMatch(/^ {2}(?:1\. )?\p{Lu}.*\.$/u);
    expect(stdout).toContain('Model   chest-xr');
  });

  test('tells a critical finding in the words of the findings', async () => {
    const { stdout } = await readingRoom(['draft', '--json', 'examples/chest-endotracheal-tube.txt']);
    const { impression, warnings, critical } = JSON.parse(stdout);
    expect(impression).toContain('ENDOTRACHEAL TUBE TIP LIES IN THE RIGHT MAIN BRONCHUS, 1.5 CM BELOW THE CARINA.');
    expect(warnings.filter(({ interrupts }: { interrupts: boolean }) => interrupts)).toEqual([]);
    expect(critical).not.toEqual([]);
  });

  test('questions a normal draft that passes over what the findings state', async () => {
    const report = join(folder, 'small.txt');
    await writeFile(
      report,
      'EXAM: Chest radiograph\nFINDINGS: Small calcified granuloma in the left apex. No effusion.\n',
    );
    const { stdout } = await readingRoom(['draft', '--json', report]);
    const { impression, warnings } = JSON.parse(stdout);
    expect(impression).toMatch(/^(?:No|Normal|Negative)/u);
    expect(warnings[0]).toMatchObject({ kind: 'drafted-normal', interrupts: true });
  });

  test('drafts nothing for findings that name none', async () => {
    const report = join(folder, 'views.txt');
    await writeFile(report, 'EXAM: Chest radiograph\nFINDINGS: Two views of the chest.\n');
    const { exitCode, stdout } = await readingRoom(['draft', '--json', report]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      impression: 'Two views of the chest.',
      refusal: { reason: 'nothing-named' },
    });
  });

  test('drafts nothing for a study that the model was not made for, and gives the findings their word', async () => {
    const report = join(folder, 'knee.txt');
    const told = 'The medial meniscus is torn in its posterior horn.';
    await writeFile(report, `EXAM: MRI of the left knee\nFINDINGS: ${told} The cruciate ligaments are intact.\n`);
    const { exitCode, stdout } = await readingRoom(['draft', report]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^NOT DRAFTED: outside what the model is made for\nThe report names a limb MRI/u);
    expect(stdout).toContain(`\n  ${told}\n`);
    expect(stdout).not.toContain('ligaments');
    const { stdout: json } = await readingRoom(['draft', '--json', report]);
    expect(JSON.parse(json)).toMatchObject({
      impression: told,
      refusal: { reason: 'modality' },
      warnings: [{ kind: 'scope', interrupts: true }],
    });
  });

  test('gives the same as JSON, the same every time', async () => {
    const [first, second] = await Promise.all([
      readingRoom(['draft', '--json', example]),
      readingRoom(['draft', '--json', example]),
    ]);
    const draft = draftSchema.parse(JSON.parse(first.stdout));
    expect(draft.impression).toBe(draft.candidates[0]?.text);
    expect(draftSchema.parse(JSON.parse(second.stdout)).candidates).toEqual(draft.candidates);
  });

  test('offers different candidates, the likeliest first', async () => {
    const { stdout } = await readingRoom(['draft', '--json', '--candidates', '3', 'examples/chest-pneumonia.txt']);
    const { candidates } = draftSchema.parse(JSON.parse(stdout));
    expect(candidates.length).toBeGreaterThan(1);
    expect(new Set(candidates.map(({ text }) => text)).size).toBe(candidates.length);
    expect(candidates.map(({ score }) => score)).toEqual(candidates.map(({ score }) => score).sort((a, b) => b - a));
  });

  test('does not look at the impression that a report has already', async () => {
    const text = await readFile(join(repository, example), 'utf8');
    const withoutImpression = text.slice(0, text.indexOf('IMPRESSION'));
    const [with_, without] = await Promise.all([
      readingRoom(['draft', '--json', example]),
      readingRoom(['draft', '--json', '-'], withoutImpression),
    ]);
    expect(JSON.parse(without.stdout).impression).toBe(JSON.parse(with_.stdout).impression);
  });

  test('drafts every report of a file and goes on after a bad line', async () => {
    const path = join(folder, 'three.jsonl');
    await writeFile(
      path,
      '{"id":"a","findings":"The lungs are clear."}\n{broken\n{"id":"c","findings":"Large left effusion."}\n',
    );
    const { exitCode, stdout, stderr } = await readingRoom(['draft', '--json', path]);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(['a', 'c']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('three.jsonl');
    expect(exitCode).toBe(2);
  });

  test('follows what is asked of one draft: its length, and what it tells', async () => {
    const [usual, short, full, asked] = await Promise.all([
      readingRoom(['draft', '--json', example]),
      readingRoom(['draft', '--json', '--length', 'short', example]),
      readingRoom(['draft', '--json', '--length', 'full', example]),
      readingRoom(['draft', '--json', '--instruction', 'aorta first, leave out the heart', example]),
    ]);
    const [usually, shortly, fully, told] = [usual, short, full, asked].map(
      ({ stdout }) => z.object({ impression: z.string() }).parse(JSON.parse(stdout)).impression,
    );
    expect(shortly?.length).toBeLessThan(usually?.length ?? 0);
    expect(fully?.length).toBeGreaterThan(usually?.length ?? 0);
    expect(told).toMatch(/^1\. [^.]*aorta/iu);
    expect(told).not.toMatch(/heart/iu);
  });

  test('says what cannot be followed, and goes on with the next report', async () => {
    const path = join(folder, 'two.jsonl');
    await writeFile(path, '{"id":"a","findings":"Left effusion."}\n{"id":"b","findings":"Nodule. Left effusion."}\n');
    const { exitCode, stdout, stderr } = await readingRoom(['draft', '--json', '--instruction', 'nodule first', path]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^reading-room: .*two\.jsonl line 1: The findings state no nodule: .*\n$/u);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'b' });
  });

  test('ends in silence when the reader of its output has seen enough', async () => {
    const child = startReadingRoom(['draft', '--json', 'examples/reports.jsonl']);
    const finished = finish(child);
    child.stdout.once('data', () => child.stdout.destroy());
    const { exitCode, stderr } = await finished;
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
  });

  test('ends at once when it is interrupted', async () => {
    const child = startReadingRoom(['draft', '--json', 'examples/reports.jsonl']);
    const finished = finish(child);
    child.stdout.once('data', () => child.kill('SIGINT'));
    const { exitCode, stdout } = await finished;
    expect(exitCode).toBe(130);
    expect(stdout.trim().split('\n').length).toBeLessThan(40);
  });
});

describe('bad input costs one clear line and exit code 2', () => {
  const secret = 'Patient Zaphodine Quux';
  const cases: readonly { readonly name: string; readonly bytes: () => Uint8Array | string; readonly says: RegExp }[] =
    [
      { name: 'empty.txt', bytes: () => '', says: /empty\.txt/u },
      { name: 'blank.txt', bytes: () => ' \n\t\n', says: /blank\.txt/u },
      {
        name: 'binary.txt',
        bytes: () => Uint8Array.from({ length: 4096 }, (_, index) => (index * 7) % 256),
        says: /binary\.txt/u,
      },
      { name: 'scan.pdf', bytes: () => `%PDF-1.7\n${secret}`, says: /scan\.pdf is a PDF/u },
      {
        name: 'only-impression.txt',
        bytes: () => `INDICATION: ${secret}.\nIMPRESSION: Normal.`,
        says: /only-impression\.txt has no findings/u,
      },
      { name: 'masked.txt', bytes: () => 'FINDINGS: XXXX ___.', says: /no words|no findings/u },
      { name: 'broken.xml', bytes: () => `<?xml version="1.0"?><eCitation><a>${secret}`, says: /broken\.xml/u },
      { name: 'long.txt', bytes: () => `FINDINGS: ${`${secret} has clear lungs. `.repeat(400)}`, says: /too long/u },
    ];

  test.each(cases)('$name', async ({ name, bytes, says }) => {
    const path = join(folder, name);
    await writeFile(path, bytes());
    const { exitCode, stdout, stderr } = await readingRoom(['draft', path]);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(says);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).not.toContain('Zaphodine');
  });

  test('a file of 60 MB', async () => {
    const path = join(folder, 'huge.txt');
    await writeFile(path, Buffer.alloc(60 * 1024 * 1024, 'FINDINGS: The lungs are clear. '));
    const { exitCode, stderr } = await readingRoom(['draft', path]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/huge\.txt .*MB/u);
  });

  test.each([
    { argv: ['draft'], says: /one file/iu },
    { argv: ['draft', 'no-such-file.txt'], says: /no-such-file\.txt does not exist/u },
    { argv: ['draft', '--colour', example], says: /--colour.*--help/u },
    { argv: ['draft', '--beams', 'many', example], says: /--beams takes a whole number/u },
    { argv: ['draft', '--beams', '-1', example], says: /--beams needs a value that does not begin with "-"/u },
    { argv: ['draft', '--candidates', '0', example], says: /--candidates takes a whole number from 1/u },
    { argv: ['draft', '--beams', '2', '--candidates', '3', example], says: /--candidates 3 needs .*--beams, not 2/u },
    { argv: ['draft', '--beams', '99', example], says: /at most 8 beams/u },
    { argv: ['draft', '--length', 'medium', example], says: /--length takes short, usual, full, not "medium"/u },
    { argv: ['draft', '--instruction', ' ', example], says: /--instruction takes a few words/u },
    { argv: ['draft', '--instruction', 'sing', example], says: /is not understood: ask for/u },
    { argv: ['sing'], says: /no command "sing"/u },
  ])('$argv', async ({ argv, says }) => {
    const { exitCode, stderr } = await readingRoom(argv);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(says);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('a model that cannot be used costs one clear line and exit code 3', () => {
  test('a flipped bit', async () => {
    const model = join(folder, 'flipped');
    await cp(join(repository, 'models/default'), model, { recursive: true });
    const step = join(model, 'cpu-int8/step.onnx');
    const bytes = await readFile(step);
    bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
    await writeFile(step, bytes);
    const { exitCode, stdout, stderr } = await readingRoom(['draft', '--model', model, example]);
    expect(exitCode).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/step\.onnx/u);
  });

  test('a folder without a model', async () => {
    const { exitCode, stderr } = await readingRoom(['draft', '--model', folder, example]);
    expect(exitCode).toBe(3);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
