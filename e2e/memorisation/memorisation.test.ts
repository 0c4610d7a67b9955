import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../command-line/reading-room-process.ts';

// Of 14 words.
const followUp = 'Healing fracture of the left sixth rib; a radiograph in six weeks is advised.';
const followUpWords = 'healing fracture of the left sixth rib a radiograph in six weeks is advised';

const training = [
  { id: 'train-1', findings: 'The left sixth rib shows callus. The lungs are clear.', impression: followUp },
  { id: 'train-2', findings: 'The lungs are clear. Heart size is normal.', impression: 'No acute disease.' },
];

const chest = 'Exam: chest radiograph, two views.';
const toDraft = [
  {
    id: 'same-findings',
    background: chest,
    findings: 'The left sixth rib shows callus. The lungs are clear.',
    impression: followUp,
  },
  {
    id: 'other-findings',
    background: chest,
    findings: 'Small right pleural effusion. Heart size is normal. The lungs are otherwise clear.',
    impression: `1. Small right pleural effusion.\n2. ${followUp}`,
  },
  {
    id: 'part-of-it',
    background: chest,
    findings: 'Callus at a left rib. The lungs are clear. No pneumothorax.',
    impression: followUp.replace('is advised', 'may help'),
  },
  {
    id: 'a-knee',
    background: 'Exam: MRI of the left knee without contrast.',
    findings: 'The anterior cruciate ligament is torn. The medial meniscus is intact. Moderate joint effusion.',
    impression: followUp,
  },
];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'memorisation-'));
  mkdirSync(join(folder, 'openi'));
  writeReports('train', training);
  writeReports('test', toDraft);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function writeReports(split: string, reports: readonly object[]): void {
  writeFileSync(
    join(folder, 'openi', `${split}.jsonl`),
    reports.map((report) => `${JSON.stringify(report)}\n`).join(''),
  );
}

function measure(...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['e2e/memorisation/measure-memorisation.ts', ...argv],
    { cwd: repository, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('the memorisation test', () => {
  it('counts what model and radiologists repeat, and names the reports', () => {
    const { status, stdout, stderr } = measure('--data', folder);
    expect(status).toBe(0);
    expect(stderr).toContain('4 of 4 reports drafted');
    expect(stdout).toMatch(/^chest-xr \S+ \(\S+\) on openi\/test\.jsonl; 2 training reports\n4 reports, 1 refused, /u);
    expect(radiologistCounts(stdout)).toEqual([
      ['impressions', 3],
      ['of 12 words or more', 3],
      ['repeat a whole training impression', 1],
      ['of a single training report', 1],
      ['not in their own findings', 1],
      ['with an interrupting warning', 1],
      ['repeat 12 words in a row of one', 2],
      ['of a single training report', 2],
      ['not in their own findings', 2],
    ]);
    const repeated = stdout.slice(stdout.indexOf('that the radiologists repeated'));
    expect(repeated).toMatch(/^ {4}other-findings {2}whole, 14 words, 1 training report, interrupting warning$/mu);
    expect(repeated).toMatch(/^ {4}part-of-it {2}part, 12 words, 1 training report/mu);
    expect(repeated).not.toContain('same-findings');
    expect(stdout).not.toContain('sixth rib');
  });

  it('shows words of reports where it is asked to', () => {
    const { status, stdout } = measure('--data', folder, '--texts');
    expect(status).toBe(0);
    expect(stdout).toContain(`\n        ${followUpWords}\n`);
  });

  it.each([
    [[], /--data FOLDER/u],
    [['--data', 'nowhere'], /does not exist/u],
    [['--data', 'examples'], /train\.jsonl does not exist/u],
    [['--no-such-option'], /^Unknown option '--no-such-option'/u],
  ])('%j costs one clear line', (argv, says) => {
    const { status, stdout, stderr } = measure(...argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each([
    [['--split', 'train'], /--split takes test or validation, not "train"/u],
    [['--split', 'validation'], /validation\.jsonl does not exist/u],
    [['--model', 'nowhere'], /no model package in [^\n]*nowhere/u],
  ])('%j beside its data costs one clear line', (argv, says) => {
    const { status, stdout, stderr } = measure('--data', folder, ...argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('says how to call it', () => {
    const { status, stdout } = measure('--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: npm run memorisation -- --data FOLDER/u);
  });
});

/** The rows of the table: the second column of figures, which does not depend on what the model writes. */
function radiologistCounts(stdout: string): readonly (readonly [string, number])[] {
  const row = /^ *(\S.*?) {2,}\d+\b.*? {2,}(\d+)(?: {2}\d+\.\d %.*)?$/u;
  return stdout.split('\n').flatMap((line) => {
    const [, name, count] = row.exec(line) ?? [];
    return name === undefined ? [] : [[name, Number(count)] as const];
  });
}
