import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { EngineClient } from '#main/inference/engine-client.ts';
import { forkEngine } from '#main/inference/engine-launcher.ts';
import { modelToLoad } from '#main/inference/model-to-load.ts';
import { openPackage } from '#main/packages/open-package.ts';
import { createStation } from '#main/station.ts';
import { prepareFindings } from '#shared/generate/prepare-findings.ts';
import { impressionPrompt } from '#shared/generate/prompt.ts';
import type { GenerateOutput } from '#shared/ipc/engine-contract.ts';
import { parseReport } from '#shared/report/parse-report.ts';
import { sectionText } from '#shared/report/sections.ts';
import { scriptOptions, stopScript, wholeNumber } from '../script/script-options.ts';

const repository = new URL('../../', import.meta.url);
const values = scriptOptions({
  help: `Usage: npm run bench -- [options]

How fast a draft is, as the reader meets it: from asking to the first word on the screen, and to the whole impression, checked;
for the findings of examples/chest-effusion.txt.

  --runs N               drafts to take the median of (30)
  --model FOLDER         the model package to measure instead of the one that comes with the program
  --transformers FOLDER  the same model in PyTorch beside it: the folder that it was exported from

Exit codes: 0 measured, 2 wrong options or no such model.`,
  options: { runs: { type: 'string', default: '30' }, model: { type: 'string' }, transformers: { type: 'string' } },
});
const runs = wholeNumber(values.runs, '--runs', 1);
if (values.transformers !== undefined && !existsSync(values.transformers)) {
  stopScript(`There is no folder ${values.transformers}: name the one that the model was exported from.`);
}
const modelFolder = values.model ?? fileURLToPath(new URL('models/default', repository));

interface Measured {
  readonly firstWord: number;
  readonly whole: number;
  readonly encoder: number;
  readonly step: number;
  readonly host: number;
  readonly steps: number;
}

const example = await readFile(new URL('examples/chest-effusion.txt', repository), 'utf8');
const findings = sectionText(parseReport(example), 'findings');
const station = createStation({ modelFolder, programVersion: '0.1.0' });
const started = performance.now();
const model = await station.drafts.model();
if (!model.ok) {
  stopScript(model.failure.message);
}
try {
  await draftOnce(1);
  const startMs = performance.now() - started;
  const words = findings.split(/\s+/u).length;
  console.log(
    `Findings of ${words} words, ${runs} runs each; ${cpus().length} cores of ${cpus()[0]?.model ?? 'unknown'}`,
  );
  console.log(`Engine start to first draft: ${startMs.toFixed(0)} ms\n`);
  console.log('Median milliseconds    first word    whole    encoder    a step    host a step    steps');
  console.log('A draft, with all its prompts, the choice and the review');
  printRow('greedy', await measure(() => draftOnce(1)));
  printRow('beam 4', await measure(() => draftOnce(4)));
} finally {
  await station.close();
}

const opened = await openPackage(modelFolder, { programVersion: '0.1.0', providers: ['cpu'] });
if (!opened.ok) {
  stopScript(opened.failure.message);
}
const { manifest } = opened.value;
const prompt = impressionPrompt(manifest.prompts.impression, prepareFindings(findings));
const threads = Math.min(availableParallelism(), 4);
const engine = await EngineClient.start(modelToLoad(opened.value, threads), forkEngine);
if (!engine.ok) {
  stopScript(engine.failure.message);
}
try {
  console.log('One prompt, without a plan');
  printRow('greedy', await measure(() => promptOnce(engine.value, 1)));
  printRow('beam 4', await measure(() => promptOnce(engine.value, 4)));
} finally {
  await engine.value.close();
}
if (values.transformers !== undefined) {
  await printTransformers(values.transformers, threads);
}

function printRow(name: string, { firstWord, whole, encoder, step, host, steps }: Measured): void {
  const cells = [firstWord, whole, encoder, step, host].map((value, index) =>
    value.toFixed(1).padStart([10, 9, 11, 10, 15][index] ?? 0),
  );
  console.log(`${name.padEnd(23)}${cells.join('')}${String(steps).padStart(9)}`);
}

async function measure(once: () => Promise<Measured>): Promise<Measured> {
  const all: Measured[] = [];
  for (let run = 0; run < runs; run += 1) {
    all.push(await once());
  }
  const median = (key: keyof Measured): number => {
    const sorted = all.map((one) => one[key]).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  return {
    firstWord: median('firstWord'),
    whole: median('whole'),
    encoder: median('encoder'),
    step: median('step'),
    host: median('host'),
    steps: median('steps'),
  };
}

async function draftOnce(beams: number): Promise<Measured> {
  const stopwatch = startStopwatch();
  const drafted = await station.drafts.draft({ findings, background: '' }, { beams }, stopwatch);
  if (!drafted.ok) throw new Error(drafted.failure.message);
  const { candidates, timings } = drafted.value;
  // A candidate is reviewed when its review is asked for.
  if (!candidates[0].review.isRead) throw new Error('the draft was not checked');
  return stopwatch.read(timings);
}

async function promptOnce(from: EngineClient, beams: number): Promise<Measured> {
  const { lengthPenalty, noRepeatNgram, maximumTokens } = manifest.generation;
  const stopwatch = startStopwatch();
  const generated = await from.generate(
    { prompt, beams, candidates: beams, maximumTokens, lengthPenalty, noRepeatNgram },
    { onProgress: ({ text }) => stopwatch.onProgress(text) },
  );
  if (!generated.ok) throw new Error(generated.failure.message);
  return stopwatch.read(generated.value.timings);
}

interface Stopwatch {
  readonly onProgress: (text: string) => void;
  read(timings: GenerateOutput['timings']): Measured;
}

function startStopwatch(): Stopwatch {
  const asked = performance.now();
  let firstWord = Number.NaN;
  return {
    onProgress(text) {
      if (Number.isNaN(firstWord) && /\p{L}/u.test(text)) firstWord = performance.now() - asked;
    },
    read({ encoderMs, stepMs, hostMs, steps }) {
      const whole = performance.now() - asked;
      return { firstWord, whole, encoder: encoderMs, step: stepMs / steps, host: hostMs / steps, steps };
    },
  };
}

/** The same prompt through `generate` of transformers, in the environment of models/. */
async function printTransformers(folder: string, usedThreads: number): Promise<void> {
  const script = fileURLToPath(new URL('transformers_speed.py', import.meta.url));
  const environment = fileURLToPath(new URL('models/environment.sh', repository));
  const asked = [script, folder, prompt, String(runs), String(usedThreads)];
  const { stdout } = await promisify(execFile)('bash', [environment, 'python', ...asked]);
  const figures = JSON.parse(stdout) as Record<'greedy' | 'beam 4', number>;
  console.log('The same prompt and model in PyTorch, transformers generate, same threads');
  for (const [name, whole] of Object.entries(figures)) {
    console.log(`${name.padEnd(23)}${'–'.padStart(10)}${whole.toFixed(1).padStart(9)}`);
  }
}
