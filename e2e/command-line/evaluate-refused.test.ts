import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tinyPackageFolder } from '#main/inference/fixtures/tiny-t5.ts';
import { evaluate, makeWorkFolder, predictionsOf, small } from './evaluate-process.ts';
import { repository } from './reading-room-process.ts';

const { folder, writeLines } = await makeWorkFolder();

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
