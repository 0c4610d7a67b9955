import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createStation } from '#main/station.ts';
import { checkImpression } from '#shared/checks/check-impression.ts';
import type { EvaluationCase } from '#shared/evaluate/evaluation-data.ts';
import { fewestRepeatedWords, repetitionFinder } from '#shared/evaluate/memorisation.ts';
import { readDetectionCases } from '../detection/detection-cases.ts';
import { scriptOptions, stopScript } from '../script/script-options.ts';
import { draftReports, type WrittenReport } from './drafted-reports.ts';
import { memorisationTable, repeatLines, type ComparedReport } from './memorisation-table.ts';

const values = scriptOptions({
  help: `Usage: npm run memorisation -- --data FOLDER [options]

How often a draft repeats a training impression of ${fewestRepeatedWords} words or more word for word though the findings differ; and how
often what radiologists wrote of the same reports does, for they have stock sentences too.

  --data FOLDER   holds openi/train.jsonl, which the model was trained on, and openi/SPLIT.jsonl, to draft from
  --split NAME    test or validation (test)
  --model FOLDER  the model package to measure instead of the one that comes with the program
  --texts         also what is repeated: words of the reports, for the screen only

Exit codes: 0 measured, 2 wrong options, no data or no such model.`,
  options: {
    data: { type: 'string' },
    split: { type: 'string', default: 'test' },
    model: { type: 'string' },
    texts: { type: 'boolean', default: false },
  },
});
const { data, split, model: modelFolder = fileURLToPath(new URL('../../models/default', import.meta.url)) } = values;
if (data === undefined) {
  stopScript('The training reports are no part of this project: say with --data FOLDER where openi/train.jsonl is.');
}
if (!['test', 'validation'].includes(split)) {
  stopScript(`--split takes test or validation, not "${split}".`);
}

const training = await readCases(data, 'train');
const cases = await readCases(data, split);
const station = createStation({ modelFolder, programVersion: '0.1.0' });
const model = await station.drafts.model();
if (!model.ok) {
  stopScript(model.failure.message);
}
const drafted = await draftReports(station, cases, (done) => {
  if (done % 25 === 0 || done === cases.length) {
    console.error(`${done} of ${cases.length} reports drafted`);
  }
});
await station.close();
if (!drafted.ok) {
  stopScript(drafted.failure.message);
}

const { drafts, refused, unwritten } = drafted.value;
const ofDrafted = new Set(drafts.map(({ id }) => id));
const repetitionOf = repetitionFinder(training.map(({ findings, reference }) => ({ findings, impression: reference })));
const byModel = drafts.map(compare);
const byRadiologists = cases.filter(({ id }) => ofDrafted.has(id)).map((report) => compare(asWritten(report)));

const { name, version, variant } = model.value;
console.log(`${name} ${version} (${variant}) on openi/${split}.jsonl; ${training.length} training reports`);
console.log(
  `${cases.length} reports, ${refused} refused, ${unwritten} without a draft; shares in % with 95 % intervals\n`,
);
console.log(memorisationTable(byModel, byRadiologists));
printRepeats('model', byModel);
printRepeats('radiologists', byRadiologists);

async function readCases(folder: string, name: string): Promise<readonly EvaluationCase[]> {
  const read = await readDetectionCases(join(folder, 'openi', `${name}.jsonl`));
  return read.ok ? read.value : stopScript(read.failure.message);
}

function compare({ id, findings, impression, interrupted }: WrittenReport): ComparedReport {
  return { id, interrupted, ...repetitionOf({ findings, impression }) };
}

/** What the radiologist wrote, checked as a draft is. */
function asWritten({ id, background, findings, reference }: EvaluationCase): WrittenReport {
  const { warnings } = checkImpression(reference, { findings, background });
  return { id, findings, impression: reference, interrupted: warnings.some(({ interrupts }) => interrupts) };
}

function printRepeats(author: string, reports: readonly ComparedReport[]): void {
  const lines = repeatLines(reports, values.texts);
  if (lines.length > 0) {
    console.log(`\nTraining impressions that the ${author} repeated\n${lines.join('\n')}`);
  }
}
