import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { labelText } from '#shared/checks/labels/label-text.ts';

/**
 * How many reports a second the finding labeller reads on one core; a report is its findings and its impression. Figures are
 * given by the clock, and by the time that the thread was running: they differ where other work has the core. In the first
 * pass the engine compiles beside it, on a second core where there is one.
 *
 *   npm exec -c 'node e2e/bench/label-speed.ts'                      the reports of examples/
 *   npm exec -c 'node e2e/bench/label-speed.ts --data FOLDER'        those of FOLDER/openi/train.jsonl
 */

const { values } = parseArgs({ options: { data: { type: 'string' }, seconds: { type: 'string', default: '5' } } });
const file =
  values.data === undefined
    ? new URL('../../examples/reports.jsonl', import.meta.url)
    : join(values.data, 'openi', 'train.jsonl');
const texts = (await readFile(file, 'utf8'))
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const { findings, impression } = JSON.parse(line) as { findings?: string; impression?: string };
    return [findings ?? '', impression ?? ''] as const;
  });

interface Pass {
  /** By the clock. */
  readonly seconds: number;
  /** That this thread ran. */
  readonly running: number;
  readonly found: number;
}

/** Reads all reports once, and counts their findings. */
function readAll(): Pass {
  const started = performance.now();
  const before = process.threadCpuUsage();
  let found = 0;
  for (const sections of texts) {
    for (const text of sections) {
      for (const { findings } of labelText(text)) found += findings.length;
    }
  }
  const { user, system } = process.threadCpuUsage(before);
  return { seconds: (performance.now() - started) / 1000, running: (user + system) / 1e6, found };
}

const first = readAll();
const until = performance.now() + Number(values.seconds) * 1000;
const later: Pass[] = [];
do {
  later.push(readAll());
} while (performance.now() < until);

function speed(passes: readonly Pass[]): string {
  const rate = (time: (pass: Pass) => number): number =>
    Math.round((texts.length * passes.length) / passes.reduce((sum, pass) => sum + time(pass), 0));
  return `${rate(({ seconds }) => seconds)} by the clock, ${rate(({ running }) => running)} running`;
}

console.log(
  `Reports a second in the first pass: ${speed([first])}; after it: ${speed(later)}. ` +
    `${(first.found / texts.length).toFixed(1)} findings a report; ${texts.length} reports, ` +
    `one thread of ${cpus()[0]?.model ?? 'unknown'}`,
);
