import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { detectionText } from '#shared/evaluate/detection-text.ts';
import { detectionTable } from '#shared/evaluate/detection.ts';
import { finish } from '#shared/evaluate/steps.ts';
import { scriptOptions, stopScript, wholeNumber } from '../script/script-options.ts';
import { readDetectionCases } from './detection-cases.ts';

const values = scriptOptions({
  help: `Usage: npm run detection -- [options]

How many errors that were made on purpose the checks find, and how often they disturb where nothing is known to be wrong.

  --data FOLDER  reports to measure on: FOLDER/openi/SPLIT.jsonl; without it, the examples and test reports of this project
  --split NAME   train, validation or test (validation)
  --seed N       other errors; the same seed makes the same ones (1)
  --json         the table as one JSON object

Exit codes: 0 measured, 2 wrong options or no data.`,
  options: {
    data: { type: 'string' },
    split: { type: 'string' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
if (values.split !== undefined && values.data === undefined) {
  stopScript('--split names a file of --data FOLDER: say where the reports are.');
}
const own = ['pairs.jsonl', '../../examples/reports.jsonl'].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
);
const files = values.data === undefined ? own : [join(values.data, 'openi', `${values.split ?? 'validation'}.jsonl`)];

const seed = wholeNumber(values.seed, '--seed', 0);

const cases = [];
for (const file of files) {
  const read = await readDetectionCases(file);
  if (!read.ok) {
    stopScript(read.failure.message);
  }
  cases.push(...read.value);
}
const table = finish(detectionTable(cases, seed));
if (values.json) {
  console.log(JSON.stringify(table));
} else {
  if (values.data === undefined) {
    console.log('Measured on the reports of this project; --data FOLDER measures on others.\n');
  }
  console.log(detectionText(table));
}
