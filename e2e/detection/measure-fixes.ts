import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scriptOptions, stopScript, wholeNumber } from '../script/script-options.ts';
import { readDetectionCases } from './detection-cases.ts';
import { fixedShares, fixTable } from './fix-table.ts';

const values = scriptOptions({
  help: `Usage: npm run fixes -- [options]

How many warnings have a fix that holds, by kind, and how long a check with its fixes takes.

  --data FOLDER  reports to measure on: FOLDER/openi/SPLIT.jsonl; without it, the test reports of this project
  --split NAME   train, validation or test (validation)
  --errors N     errors made on purpose in each impression (8); 0 measures what radiologists wrote
  --seed N       other errors; the same seed makes the same ones (1)
  --model        the impressions as if a model had drafted them

Exit codes: 0 measured, 2 wrong options or no data.`,
  options: {
    data: { type: 'string' },
    split: { type: 'string' },
    errors: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
    model: { type: 'boolean', default: false },
  },
});
const file =
  values.data === undefined
    ? fileURLToPath(new URL('pairs.jsonl', import.meta.url))
    : join(values.data, 'openi', `${values.split ?? 'validation'}.jsonl`);
const errors = wholeNumber(values.errors, '--errors', 0);
const seed = wholeNumber(values.seed, '--seed', 0);
const read = await readDetectionCases(file);
if (!read.ok) {
  stopScript(read.failure.message);
}
const { tried, times } = fixTable(read.value, values.model ? 'model' : 'radiologist', errors, seed);
const shares = fixedShares(tried);
for (const { kind, warnings, fixed } of [...shares, all(shares)]) {
  const share = ((100 * fixed) / Math.max(1, warnings)).toFixed(1);
  console.log(
    `${kind.padEnd(18)}${String(fixed).padStart(6)} of ${String(warnings).padStart(5)}  ${share.padStart(5)} %`,
  );
}
const sorted = times.toSorted((a, b) => a - b);
const quantile = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
console.log(
  `\n${times.length} impressions, checked with fixes: median ${quantile(0.5)} ms, 95 % in ${quantile(0.95)} ms, 99 % in ${quantile(0.99)} ms`,
);

function all(shares: readonly { readonly warnings: number; readonly fixed: number }[]) {
  return {
    kind: 'all',
    warnings: shares.reduce((sum, { warnings }) => sum + warnings, 0),
    fixed: shares.reduce((sum, { fixed }) => sum + fixed, 0),
  };
}
