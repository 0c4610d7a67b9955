import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tinyPackageFolder } from '#main/inference/fixtures/tiny-t5.ts';
import { writeZip } from '#main/interop/zip-writer.testing.ts';
import { evaluate, evaluation, makeWorkFolder, predictionsOf, small, summary } from './evaluate-process.ts';

const { folder, writeLines } = await makeWorkFolder();

/** As MIMIC-CXR lays out its reports. */
function mimicReport(findings: string, impression: string): string {
  const background =
    ' EXAMINATION:  CHEST (PA AND LAT)\n \n INDICATION:  ___ year old woman with cough\n \n TECHNIQUE:  PA and lateral\n \n COMPARISON:  None.\n';
  return `${' '.repeat(33)}FINAL REPORT\n${background} ${findings} \n ${impression}`;
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

  test('says of a report that the model was not made for that nothing was drafted', async () => {
    const path = join(folder, 'scope.jsonl');
    const findings = 'Comminuted fracture of the distal radius. The carpal bones are intact.';
    const data = await writeLines('wrist.jsonl', [
      small[0],
      { id: 'w', findings, impression: 'Fracture of the radius.' },
    ]);
    expect(await evaluate(data, '--json', '--predictions', path)).toMatchObject({ exitCode: 0 });
    expect((await predictionsOf(path))[1]).toMatchObject({
      impression: 'Comminuted fracture of the distal radius.',
      warnings: [{ kind: 'scope', interrupts: true }],
    });
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
  const findings = Array.from(
    { length: 3000 },
    (_, index) => `There is a nodule of ${index} mm in the right lung.`,
  ).join(' ');
  const data = await writeLines('long-findings.jsonl', [small[0], { id: 'l', findings, impression: 'Nodules.' }]);
  const predictions = join(folder, 'long-findings-drafts.jsonl');
  const { exitCode, stdout } = await evaluate(data, '--predictions', predictions);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/, 1 not drafted\)/u);
  expect((await predictionsOf(predictions))[1]).toMatchObject({ id: 'l', impression: '' });
});
