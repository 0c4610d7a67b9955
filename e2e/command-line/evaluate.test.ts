import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { tinyPackageFolder } from '#main/inference/fixtures/tiny-t5.ts';
import { writeZip } from '#main/interop/zip-writer.testing.ts';
import { finish, readingRoom, repository, startReadingRoom, type Finished } from './reading-room-process.ts';

const share = z.number().min(0).max(1).nullable();
const summary = z.object({
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
const evaluation = system.extend({
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

const small = [
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

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reading-room-evaluate-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function evaluate(...argv: readonly string[]) {
  return readingRoom(['evaluate', '--model', tinyPackageFolder, ...argv]);
}

async function writeLines(name: string, records: readonly unknown[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return path;
}

/** As MIMIC-CXR lays out its reports. */
function mimicReport(findings: string, impression: string): string {
  const background =
    ' EXAMINATION:  CHEST (PA AND LAT)\n \n INDICATION:  ___ year old woman with cough\n \n TECHNIQUE:  PA and lateral\n \n COMPARISON:  None.\n';
  return `${' '.repeat(33)}FINAL REPORT\n${background} ${findings} \n ${impression}`;
}

async function predictionsOf(path: string) {
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  return lines.map((line) => predictionSchema.parse(JSON.parse(line)));
}

describe('evaluate', () => {
  test('prints one JSON object with the numbers of all, abnormal and hard reports', async () => {
    const { exitCode, stdout, stderr } = await evaluate(await writeLines('small.jsonl', small), '--json');
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    const result = evaluation.parse(JSON.parse(stdout));
    expect([result.n, result.abnormal.n, result.hard.n]).toEqual([3, 2, 1]);
    expect(result.hard.normalCalledAbnormal).toBeNull();
    expect(Object.keys(JSON.parse(stdout) as object).slice(0, 14)).toEqual([
      ...Object.keys(summary.shape),
      'abnormal',
      'hard',
    ]);
    expect(result.system).toContain('tiny-t5 1.0.0');
  });

  test('prints tables for people, with intervals, differences and the distribution of each measure', async () => {
    const { exitCode, stdout } = await evaluate(await writeLines('small.jsonl', small), '--baseline', 'normal,extract');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/small\.jsonl: 3 reports, 2 abnormal, 1 hard\n/u);
    expect(stdout).toMatch(/^ROUGE-1 +0\.\d{3} +\[0\.\d{3}, 0\.\d{3}\] +0\.\d{3} +0\.\d{3}$/mu);
    expect(stdout).toMatch(/^baseline: always normal +all +model +difference/mu);
    expect(stdout).toMatch(/^baseline: sentence extractor/mu);
    expect(stdout).toMatch(/^count( +3){8}$/mu);
    for (const row of ['mean', 'std', 'min', '25 %', '50 %', '75 %', 'max']) {
      expect(stdout).toMatch(new RegExp(`^${row} +\\S`, 'mu'));
    }
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  test('judges a baseline as what it says: masks of references do not count, abnormal is called normal', async () => {
    const data = await writeLines('masks.jsonl', [
      { id: 'a', findings: 'Clear.', impression: 'No acute XXXX cardiopulmonary ___ abnormality.' },
      { id: 'b', findings: 'Large left pneumothorax.', impression: 'Large left pneumothorax.' },
    ]);
    const { stdout } = await evaluate(data, '--json', '--baseline', 'normal,extract');
    const [normal, extract] = evaluation.parse(JSON.parse(stdout)).compare;
    expect(normal).toMatchObject({ rouge1: 0.5, findingF1: 0, abnormalCalledNormal: 1, normalCalledAbnormal: 0 });
    expect(normal?.abnormal).toMatchObject({ n: 1, rouge1: 0, silentNormal: 0 });
    expect(extract).toMatchObject({ rouge1: 1, rougeL: 1, findingF1: 1, unsupported: 0, silentNormal: 0 });
    expect(normal?.paired.all['findingF1']).toMatchObject({ difference: expect.any(Number) as number });
  });

  test('gives to the nearest findings of a training set their impression', async () => {
    const train = await writeLines('train.jsonl', [
      { findings: 'Small right pleural effusion is seen.', impression: 'Effusion XXXX on the right.' },
      { findings: 'Clear lungs.', impression: 'Nothing.' },
    ]);
    const data = await writeLines('near.jsonl', [
      { findings: 'Small right effusion.', impression: 'Effusion on the right.' },
    ]);
    const { stdout } = await evaluate(data, '--json', '--baseline', 'nearest', '--train', train);
    expect(evaluation.parse(JSON.parse(stdout)).compare[0]).toMatchObject({ rouge1: 1 });
  });

  test('compares two models on the same reports', async () => {
    const data = await writeLines('small.jsonl', small);
    const { stdout } = await evaluate(data, '--json', '--compare', tinyPackageFolder);
    const { compare, rouge1, rougeL, findingF1 } = evaluation.parse(JSON.parse(stdout));
    expect(compare).toHaveLength(1);
    expect(compare[0]).toMatchObject({ rouge1, rougeL, findingF1 });
    expect(compare[0]?.paired.all['rouge1']).toMatchObject({ difference: 0, low: 0, high: 0 });
  });

  test('writes a line for each report: what the model wrote, on one line, and the warnings', async () => {
    const path = join(folder, 'lines.jsonl');
    const data = await writeLines('small.jsonl', small);
    const { exitCode, stderr } = await evaluate(data, '--json', '--predictions', path);
    expect(exitCode).toBe(0);
    const predictions = await predictionsOf(path);
    expect(stderr).toBe(`reading-room: wrote ${path}\n`);
    expect(predictions.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(predictions.every(({ impression }) => !/\n|^1\. /u.test(impression))).toBe(true);
    expect(predictions[1]?.warnings).toContainEqual(expect.objectContaining({ interrupts: true }));
    expect(await readdir(folder)).not.toContain('lines.jsonl.part');
  });

  test('leaves out reports that cannot be judged on, and counts them by reason', async () => {
    const path = join(folder, 'partly.jsonl');
    const lines = [
      JSON.stringify(small[0]),
      '{"id":"x","findings":"Zaphodine clear."}',
      '{"id":"y","impression":"Zaphodine normal."}',
      '{"id":"z","findings":"XXXX","impression":"Normal."}',
      '{"broken Zaphodine',
    ];
    await writeFile(path, lines.join('\n'));
    const { exitCode, stdout, stderr } = await evaluate(path, '--json');
    expect(exitCode).toBe(0);
    expect(evaluation.parse(JSON.parse(stdout))).toMatchObject({
      n: 1,
      skipped: { 'no findings': 2, 'no impression': 1, unreadable: 1 },
    });
    expect(stderr).toMatch(/^reading-room: [^\n]*partly\.jsonl line 5 is not JSON[^\n]*\n$/u);
    expect(stderr).not.toContain('Zaphodine');
    const people = await evaluate(path);
    expect(people.stdout).toMatch(/left out: .*2 with no findings/u);
  });

  test('reads the zip file of MIMIC-CXR as it is distributed', async () => {
    const entries = [
      mimicReport(
        '\n FINDINGS: \n \n The lungs are clear.  Heart size\n is normal.\n',
        '\n IMPRESSION: \n \n No acute process.\n',
      ),
      mimicReport(
        '\n FINDINGS: \n \n A left PICC ends in the ___ SVC.\n',
        '\n IMPRESSION: \n \n ___ PICC in the SVC.\n',
      ),
      mimicReport('\n FINDINGS: \n \n Clear lungs.\n', ''),
      mimicReport('', '\n IMPRESSION: \n \n 1. Small effusion.\n'),
      mimicReport('\n As compared to the previous radiograph, there is no change.\n', ''),
    ];
    const zip = writeZip([
      { name: 'files/', content: '' },
      ...entries.map((content, index) => ({ name: `files/p10/p1000003${index}/s5041426${index}.txt`, content })),
    ]);
    const path = join(folder, 'mimic-cxr-reports.zip');
    await writeFile(path, zip);
    const predictions = join(folder, 'mimic.jsonl');
    const { exitCode, stdout } = await evaluate(path, '--json', '--predictions', predictions);
    expect(exitCode).toBe(0);
    expect(evaluation.parse(JSON.parse(stdout))).toMatchObject({ n: 2 });
    expect((await predictionsOf(predictions)).map(({ id }) => id)).toEqual([
      'mimic-cxr-reports.zip entry files/p10/p10000030/s50414260.txt',
      'mimic-cxr-reports.zip entry files/p10/p10000031/s50414261.txt',
    ]);
  });

  test('takes identifiers that come twice for two reports', async () => {
    const data = await writeLines('twice.jsonl', [small[0], small[0], { ...small[1], id: 'a' }]);
    const predictions = join(folder, 'twice-drafts.jsonl');
    await evaluate(data, '--predictions', predictions);
    expect((await predictionsOf(predictions)).map(({ id }) => id)).toEqual(['a', 'a (2)', 'a (3)']);
  });
});

const many = Array.from({ length: 60 }, (_, index) => ({
  id: `r${index}`,
  findings: `There is a nodule of ${index} mm in the left upper lobe. The heart is normal.`,
  impression: 'Nodule.',
}));

/** Starts an evaluation and ends it as soon as it has drafted some reports. */
async function interrupt(data: string, predictions: string, signal: NodeJS.Signals): Promise<Finished> {
  const child = startReadingRoom(['evaluate', '--model', tinyPackageFolder, data, '--predictions', predictions]);
  const finished = finish(child);
  await expect
    .poll(
      () =>
        readFile(`${predictions}.part`, 'utf8').then(
          (text) => text.split('\n').length,
          () => 0,
        ),
      {
        timeout: 20_000,
        interval: 10,
      },
    )
    .toBeGreaterThan(4);
  child.kill(signal);
  return finished;
}

/** Puts words into the kept drafts that no model writes, so that a draft that is used again can be told. */
async function markKept(predictions: string): Promise<number> {
  const part = `${predictions}.part`;
  const text = await readFile(part, 'utf8');
  await writeFile(part, text.replaceAll(/"impression":"(?:[^"\\]|\\.)*"/gu, '"impression":"Kept nodule."'));
  return text.split('\n').filter((line) => line.endsWith('}')).length;
}

/** Leaves the work file of another evaluation, damaged, where the next one looks. */
async function interruptLong(predictions: string, damage: (text: string) => string): Promise<void> {
  await interrupt(await writeLines('many.jsonl', [...small, ...many]), predictions, 'SIGKILL');
  const part = `${predictions}.part`;
  await writeFile(part, damage(await readFile(part, 'utf8')));
}

describe('interrupted work', () => {
  test.each(['SIGKILL', 'SIGINT'] as const)('goes on where %s stopped it', async (signal) => {
    const data = await writeLines('many.jsonl', many);
    const predictions = join(folder, `after-${signal}.jsonl`);
    const { exitCode: interruptedCode, stderr } = await interrupt(data, predictions, signal);
    expect(interruptedCode).toBe(signal === 'SIGKILL' ? null : 130);
    expect(stderr).toMatch(
      signal === 'SIGKILL' ? /^$/u : /^reading-room: interrupted; the same command goes on [^\n]*\n$/u,
    );
    expect(await readdir(folder)).not.toContain(`after-${signal}.jsonl`);
    const kept = await markKept(predictions);
    const { exitCode } = await evaluate(data, '--predictions', predictions);
    expect(exitCode).toBe(0);
    const impressions = (await predictionsOf(predictions)).map(({ impression }) => impression);
    expect(impressions).toHaveLength(60);
    expect(impressions.slice(0, kept)).toEqual(Array(kept).fill('Kept nodule.'));
    expect(impressions.slice(kept)).not.toContain('Kept nodule.');
    expect(await readdir(folder)).not.toContain(`after-${signal}.jsonl.part`);
  });

  test('comes to the same as uninterrupted work', async () => {
    const data = await writeLines('many.jsonl', many);
    const [whole, parted] = [join(folder, 'whole.jsonl'), join(folder, 'parted.jsonl')];
    await evaluate(data, '--predictions', whole);
    await interrupt(data, parted, 'SIGKILL');
    await evaluate(data, '--predictions', parted);
    expect(await readFile(parted, 'utf8')).toBe(await readFile(whole, 'utf8'));
  });

  test.each([
    ['a last line cut off', (text: string) => text.slice(0, -20)],
    ['rubbish in between', (text: string) => `{"key":1}\nnull\n\u0000\u0000\n${text}`],
    ['an empty file', () => ''],
  ])('is not led astray by %s', async (name, damage) => {
    const data = await writeLines('small.jsonl', small);
    const predictions = join(folder, `damaged ${name}.jsonl`);
    const whole = join(folder, 'undamaged.jsonl');
    await evaluate(data, '--predictions', whole);
    await interruptLong(predictions, damage);
    const { exitCode, stdout, stderr } = await evaluate(data, '--predictions', predictions);
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/\n\nWrote [^\n]*damaged [^\n]*\.jsonl\n$/u);
    expect(await readFile(predictions, 'utf8')).toBe(await readFile(whole, 'utf8'));
  });

  test('drafts again for another model, and where findings were changed', async () => {
    const data = await writeLines('many.jsonl', many);
    const predictions = join(folder, 'changed.jsonl');
    await interrupt(data, predictions, 'SIGKILL');
    await markKept(predictions);
    const part = await readFile(`${predictions}.part`, 'utf8');

    const other = join(folder, 'other-model');
    await cp(tinyPackageFolder, other, { recursive: true });
    const manifest = join(other, 'manifest.json');
    await writeFile(manifest, (await readFile(manifest, 'utf8')).replace('"version": "1.0.0"', '"version": "1.0.1"'));
    await readingRoom(['evaluate', '--model', other, data, '--predictions', predictions]);
    expect((await predictionsOf(predictions)).map(({ impression }) => impression)).not.toContain('Kept nodule.');

    await writeFile(`${predictions}.part`, part);
    const changed = many.map(({ id, findings, impression }) => ({ id, findings: `${findings} No edema.`, impression }));
    await evaluate(await writeLines('many.jsonl', changed), '--predictions', predictions);
    expect((await predictionsOf(predictions)).map(({ impression }) => impression)).not.toContain('Kept nodule.');
  });
});

test('--report writes a page for people, the numbers and what the model wrote', async () => {
  const report = join(folder, 'new/report');
  const data = await writeLines('small.jsonl', small);
  const { exitCode, stdout, stderr } = await evaluate(data, '--report', report, '--baseline', 'normal', '--json');
  expect(exitCode).toBe(0);
  const names = ['index.html', 'evaluation.json', 'predictions.jsonl'];
  expect(stderr).toBe(`reading-room: wrote ${names.map((name) => join(report, name)).join(', ')}\n`);
  expect((await readdir(report)).sort()).toEqual(['evaluation.json', 'index.html', 'predictions.jsonl']);
  expect(JSON.parse(await readFile(join(report, 'evaluation.json'), 'utf8'))).toEqual(JSON.parse(stdout));
  expect(await predictionsOf(join(report, 'predictions.jsonl'))).toHaveLength(3);
  const page = await readFile(join(report, 'index.html'), 'utf8');
  expect(page).toContain('Large left pneumothorax.');
  expect(page).not.toContain(folder);
});

test('reports that are read are never written over or removed, whatever they are called', async () => {
  const own = join(folder, 'own');
  await mkdir(own);
  for (const [name, option, value] of [
    ['predictions.jsonl', '--report', own],
    ['drafts.part', '--predictions', join(own, 'drafts')],
  ] as const) {
    const data = await writeLines(`own/${name}`, small);
    const { exitCode, stderr } = await evaluate(data, option, value);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/would take the place of reports that are read/u);
    expect((await readFile(data, 'utf8')).split('\n')).toHaveLength(small.length + 1);
  }
});

test('a model that cannot be loaded is told before the first one drafts', async () => {
  const predictions = join(folder, 'no-compare.jsonl');
  const data = await writeLines('small.jsonl', small);
  const { exitCode, stderr } = await evaluate(data, '--predictions', predictions, '--compare', join(folder, 'none'));
  expect(exitCode).toBe(3);
  expect(stderr).toMatch(/There is no model package in [^\n]*none/u);
  expect(await readdir(folder)).not.toContain('no-compare.jsonl.part');
});

test('a model is told from itself where it is compared with itself', async () => {
  const report = join(folder, 'same');
  const data = await writeLines('small.jsonl', small);
  const { stdout } = await evaluate(data, '--report', report, '--compare', tinyPackageFolder, '--json');
  const { system, compare } = evaluation.parse(JSON.parse(stdout));
  expect(compare[0]?.system).toBe(`${system} (2)`);
  const page = await readFile(join(report, 'index.html'), 'utf8');
  const ids = Array.from(page.matchAll(/ id="([^"]*)"/gu), ([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a report that is too long for the model counts as an empty draft, and is told', async () => {
  const findings = Array.from({ length: 3000 }, (_, index) => `There is a nodule of ${index} mm.`).join(' ');
  const data = await writeLines('long-findings.jsonl', [small[0], { id: 'l', findings, impression: 'Nodules.' }]);
  const predictions = join(folder, 'long-findings-drafts.jsonl');
  const { exitCode, stdout } = await evaluate(data, '--predictions', predictions);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/, 1 not drafted\)/u);
  expect((await predictionsOf(predictions))[1]).toMatchObject({ id: 'l', impression: '' });
});

describe('what cannot be written costs one clear line and exit code 2', () => {
  test.each([
    ['a folder that does not exist', 'missing/drafts.jsonl', /make the folder first/u],
    ['a folder in place of the file', 'occupied', /is not a file that can be written/u],
  ])('%s', async (_name, path, says) => {
    await mkdir(join(folder, 'occupied'), { recursive: true });
    const data = await writeLines('small.jsonl', small);
    const { exitCode, stdout, stderr } = await evaluate(data, '--predictions', join(folder, path));
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(says);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test.skipIf(process.platform !== 'linux')('a disk that is full, and what was drafted stays', async () => {
    const long = Array.from({ length: 40 }, (_, index) => ({ ...small[1], id: `r${index}` }));
    const data = await writeLines('long.jsonl', long);
    const predictions = join(folder, 'full.jsonl');
    // Two blocks of 512 bytes are the most that this shell lets a file have; without the signal writing fails.
    const script =
      `trap '' XFSZ; ulimit -f 2; ORT_DISABLE_TELEMETRY=1 "$0" main/hosts/node/reading-room.js evaluate ` +
      `--model "$1" "$2" --predictions "$3" 2>&1; echo "exit $?"`;
    const output = execFileSync('sh', ['-c', script, process.execPath, tinyPackageFolder, data, predictions], {
      cwd: repository,
      encoding: 'utf8',
    });
    expect(output).toMatch(/^reading-room: [^\n]*full\.jsonl\.part cannot be written[^\n]*\nexit 2\n$/u);
    expect((await readFile(`${predictions}.part`, 'utf8')).split('\n').length).toBeGreaterThan(2);
    const { exitCode } = await evaluate(data, '--predictions', predictions);
    expect(exitCode).toBe(0);
    expect(await predictionsOf(predictions)).toHaveLength(40);
  });
});

describe('a wrong call costs one clear line and exit code 2', () => {
  test.each([
    { argv: ['no-such-file.jsonl'], says: /no-such-file\.jsonl does not exist/u },
    { argv: ['examples/reports.jsonl', '--baseline', 'nearest'], says: /--train FILE/u },
    {
      argv: ['examples/reports.jsonl', '--baseline', 'nearest', '--train', './examples/reports.jsonl'],
      says: /its own neighbour/u,
    },
    { argv: ['examples/reports.jsonl', '--baseline', 'best'], says: /normal, nearest, extract/u },
    { argv: ['examples/reports.jsonl', '--baseline', ','], says: /normal, nearest, extract/u },
    { argv: ['examples/reports.jsonl', '--baseline', 'normal', '--baseline', 'extract'], says: /given twice/u },
    { argv: ['examples/reports.jsonl', '--train', 'train.jsonl'], says: /--baseline nearest/u },
    { argv: ['examples/reports.jsonl', '--predictions', ''], says: /--predictions needs a value/u },
    { argv: ['examples/reports.jsonl', '--predictions', '-'], says: /standard output is for the numbers/u },
    { argv: ['examples/reports.jsonl', '--predictions', './examples/reports.jsonl'], says: /name another/u },
  ])('$argv', async ({ argv, says }) => {
    const { exitCode, stdout, stderr } = await evaluate(...argv);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(says);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a data set without a report to judge on', async () => {
    const data = await writeLines('empty.jsonl', [{ findings: 'Zaphodine clear.' }]);
    const { exitCode, stderr } = await evaluate(data);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^reading-room: [^\n]*empty\.jsonl has no report with findings and an impression[^\n]*\n$/u);
    expect(stderr).not.toContain('Zaphodine');
  });
});
