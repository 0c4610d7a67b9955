import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { labelText } from '#shared/checks/labels/label-text.ts';

/**
 * How many reports a second the finding labeller reads on one core; a report is its findings and its impression.
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

/** Seconds that all reports take once, and how many findings they hold. */
function readAll(): { readonly seconds: number; readonly found: number } {
  const started = performance.now();
  let found = 0;
  for (const sections of texts) {
    for (const text of sections) {
      for (const { findings } of labelText(text)) found += findings.length;
    }
  }
  return { seconds: (performance.now() - started) / 1000, found };
}

const first = readAll();
const until = performance.now() + Number(values.seconds) * 1000;
let passes = 0;
let seconds = 0;
while (passes === 0 || performance.now() < until) {
  seconds += readAll().seconds;
  passes += 1;
}
console.log(
  `${Math.round(texts.length / first.seconds)} reports/s in the first pass, ` +
    `${Math.round((texts.length * passes) / seconds)} after it, ${(first.found / texts.length).toFixed(1)} findings a report; ` +
    `${texts.length} reports, one thread of ${cpus()[0]?.model ?? 'unknown'}`,
);
