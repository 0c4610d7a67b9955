import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { repository } from '../command-line/reading-room-process.ts';

function run(script: string, ...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...argv], {
    cwd: repository,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe.each([
  'e2e/fuzz/fuzz-report-parser.ts',
  'e2e/gold/measure-gold.ts',
  'e2e/detection/measure-detection.ts',
  'e2e/bench/draft-speed.ts',
  'e2e/bench/metric-speed.ts',
])('%s', (script) => {
  it('says how to call it', () => {
    const { status, stdout, stderr } = run(script, '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: npm run [\s\S]*\n {2}--\w+/u);
  });

  it('says in one line what it does not understand', () => {
    const { status, stdout, stderr } = run(script, '--no-such-option');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Unknown option '--no-such-option'[^\n]*\n$/u);
  });
});

it.each([
  ['e2e/fuzz/fuzz-report-parser.ts', ['--inputs', 'many'], /--inputs takes a whole number/u],
  ['e2e/gold/measure-gold.ts', [], /--data FOLDER/u],
  ['e2e/gold/measure-gold.ts', ['--data', 'examples'], /holds no openi\/validation\.jsonl/u],
  ['e2e/detection/measure-detection.ts', ['--data', 'nowhere'], /does not exist/u],
  ['e2e/detection/measure-detection.ts', ['--split', 'train'], /--data FOLDER/u],
  ['e2e/detection/measure-detection.ts', ['--seed', '1.5'], /--seed takes a whole number/u],
  ['e2e/bench/draft-speed.ts', ['--model', 'nowhere'], /no model package in [^\n]*nowhere/u],
  ['e2e/bench/draft-speed.ts', ['--runs', '0'], /--runs takes a whole number from 1 on/u],
  ['e2e/bench/metric-speed.ts', ['--data', 'nowhere'], /does not exist/u],
  ['e2e/metrics/compare-metrics.ts', [], /metric_reference\.py/u],
])('%s %j costs one clear line', (script, argv, says) => {
  const { status, stdout, stderr } = run(script, ...argv);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(says);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});
