import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { detectionText } from '#shared/evaluate/detection-text.ts';
import { detectionTable } from '#shared/evaluate/detection.ts';
import { finish } from '#shared/evaluate/steps.ts';
import { detectionCases } from './detection-cases.ts';

/**
 * How many errors made on purpose the checks find, and how often they disturb without one:
 * node e2e/detection/measure-detection.ts [--data FOLDER] [--split train|validation|test] [--seed N] [--json]
 *
 * FOLDER/openi holds a file of JSON lines a split; without it, the reports of this project are measured on.
 */

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    split: { type: 'string', default: 'validation' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
const own = ['pairs.jsonl', '../../examples/reports.jsonl'].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
);
const files = values.data === undefined ? own : [join(values.data, 'openi', `${values.split}.jsonl`)];

const cases = (await Promise.all(files.map(detectionCases))).flat();
const table = finish(detectionTable(cases, Number(values.seed)));
if (values.json) {
  console.log(JSON.stringify(table));
} else {
  if (values.data === undefined) {
    console.log('Measured on the reports of this project; --data FOLDER measures on others.\n');
  }
  console.log(detectionText(table));
}
