import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { repository } from '../command-line/reading-room-process.ts';

function judge(...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['e2e/deid/judge-deid.ts', ...argv], {
    cwd: repository,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it.each([
  [['--half', 'held-out', '--misses', '3'], /--misses shows the tuning half alone/u],
  [['--half', 'both'], /--half takes tuning or held-out, not "both"/u],
  [['--reports', '0'], /--reports takes a whole number from 1 on/u],
  [['--nothing'], /Unknown option/u],
])('%j costs one clear line', (argv, says) => {
  const { status, stdout, stderr } = judge(...argv);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(says);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

it('prints a table, and with --misses what was missed', () => {
  const { status, stdout, stderr } = judge('--reports', '60', '--misses', '2');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^tuning, 60 reports, seed 1\nfound of true ones/u);
  expect(stdout).toMatch(/Of them in nl[\s\S]*Clean texts touched: \d+ of 30[\s\S]*MB\/s/u);
});

it('tells nothing of what the held-out half is made of', () => {
  const { status, stdout } = judge('--reports', '30', '--half', 'held-out', '--json');
  expect(status).toBe(0);
  const { withStudy } = JSON.parse(stdout) as { withStudy: { languages: object; clean: { fragments: unknown[] } } };
  expect(Object.keys(withStudy.languages)).toEqual(['all', 'en', 'de', 'nl']);
  expect(withStudy.clean.fragments).toEqual([]);
});
