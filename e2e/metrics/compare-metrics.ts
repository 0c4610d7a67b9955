import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { stopScript } from '../script/script-options.ts';
import { compareMetrics } from './metric-parity.ts';

/**
 * Compares the program's ROUGE and BLEU with what Python wrote down (models/tests/metric_reference.py):
 *
 *     node e2e/metrics/compare-metrics.ts models/parity/metrics.jsonl
 *
 * Prints counts, never a text; exits with 1 where a figure is off by more than a millionth.
 */

const [file] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) {
  stopScript('Name the file that models/tests/metric_reference.py wrote, such as models/parity/metrics.jsonl.');
}
const { pairs, figures, furthest, different } = compareMetrics(await readFile(file, 'utf8'));
const lines = different.length > 0 ? ` (lines ${different.slice(0, 20).join(', ')})` : '';
console.log(`${pairs} pairs, ${figures} figures, furthest off ${furthest.toExponential(1)}, ${different.length} pairs different${lines}`); // prettier-ignore
process.exitCode = different.length > 0 ? 1 : 0;
