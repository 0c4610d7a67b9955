import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { labelText } from '#shared/checks/label-text.ts';

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

const started = performance.now();
const until = started + Number(values.seconds) * 1000;
let reports = 0;
let found = 0;
while (performance.now() < until) {
  for (const sections of texts) {
    for (const text of sections) {
      for (const { findings } of labelText(text)) found += findings.length;
    }
    reports += 1;
  }
}
const seconds = (performance.now() - started) / 1000;
console.log(
  `${Math.round(reports / seconds)} reports/s, ${(found / reports).toFixed(1)} findings a report; ` +
    `${texts.length} reports, ${seconds.toFixed(1)} s, one thread of ${cpus()[0]?.model ?? 'unknown'}`,
);
