import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { rouge } from '#shared/evaluate/rouge.ts';
import { scriptOptions, stopScript } from '../script/script-options.ts';

interface Pair {
  readonly reference: string;
  readonly prediction: string;
}

/** What rouge_speed.py prints. */
interface Measured {
  /** Of each round over all pairs, in seconds. */
  readonly seconds: readonly number[];
  /** F1 of all measures, summed over all pairs. */
  readonly checksum: number;
}

const rounds = 9;
const repository = new URL('../../', import.meta.url);
const values = scriptOptions({
  help: `Usage: npm run bench:metrics -- [options]

How fast ROUGE-1, -2, -L and -Lsum with stemmer are, beside Google's rouge_score on the same pairs in the same run, after seeing
that both give the same. Needs the Python environment of models/.

  --data FILE  JSON lines of reports: every impression against that of the next report; without it, the composed pairs of
               models/parity/metrics.jsonl

Exit codes: 0 measured, 2 wrong options or no such file.`,
  options: { data: { type: 'string' } },
});
if (values.data !== undefined && !existsSync(values.data)) {
  stopScript(`${values.data} does not exist: name a file of JSON lines.`);
}

const pairs = values.data === undefined ? await composedPairs() : pairsOfReports(await readFile(values.data, 'utf8'));
const theirs = await measureGoogle(pairs);
const ours = measureOurs(pairs);
if (!(Math.abs(ours.checksum - theirs.checksum) < 1e-6 * pairs.length)) throw new Error('The two do not agree.');
const [fast, slow] = [median(ours.seconds), median(theirs.seconds)];
console.log(`ROUGE-1, -2, -L, -Lsum with stemmer; ${pairs.length} pairs, median of ${rounds} rounds, one thread\n`);
console.log(`Google's rouge_score    ${perPair(slow)}`);
console.log(`this program            ${perPair(fast)}    ${(slow / fast).toFixed(0)} times as fast`);

function perPair(seconds: number): string {
  const micros = (1e6 * seconds) / pairs.length;
  return `${micros.toFixed(1).padStart(8)} µs a pair${Math.round(1e6 / micros)
    .toLocaleString('en')
    .padStart(12)} pairs a second`;
}

function measureOurs(given: readonly Pair[]): Measured {
  const seconds: number[] = [];
  let checksum = 0;
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    checksum = 0;
    for (const { reference, prediction } of given) {
      const { rouge1, rouge2, rougeL, rougeLsum } = rouge(reference, prediction, { stem: true });
      checksum += rouge1.f1 + rouge2.f1 + rougeL.f1 + rougeLsum.f1;
    }
    seconds.push((performance.now() - started) / 1000);
  }
  return { seconds, checksum };
}

/** The same by rouge_score, in the environment of models/. */
async function measureGoogle(given: readonly Pair[]): Promise<Measured> {
  const script = fileURLToPath(new URL('rouge_speed.py', import.meta.url));
  const environment = fileURLToPath(new URL('models/environment.sh', repository));
  const running = promisify(execFile)('bash', [environment, 'python', script, String(rounds)]);
  running.child.stdin?.end(JSON.stringify(given));
  return JSON.parse((await running).stdout) as Measured;
}

async function composedPairs(): Promise<readonly Pair[]> {
  const file = await readFile(new URL('models/parity/metrics.jsonl', repository), 'utf8');
  return file
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair);
}

function pairsOfReports(jsonl: string): readonly Pair[] {
  const impressions = jsonl
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { impression?: string }).impression ?? '');
  return impressions.map((reference, index) => ({ reference, prediction: impressions[index + 1] ?? '' }));
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
