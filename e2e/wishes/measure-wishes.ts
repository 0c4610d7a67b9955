import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createStation } from '#main/station.ts';
import { readScopeReports } from '../scope/scope-cases.ts';
import { scriptOptions, stopScript, wholeNumber } from '../script/script-options.ts';
import { answerWish, draftUsually, wishKinds, type AnsweredWish, type WishKind } from './wish-cases.ts';

const values = scriptOptions({
  help: `Usage: npm run wishes -- [options]

How often a draft follows what a reader asks of it: a length, and findings to tell first, to tell at all, to leave out or to tell alone.
Each kind is asked of the first reports that give an occasion for it.

  --data FOLDER   reports to measure on: FOLDER/openi; without it, the examples of this project
  --split NAME    train, validation or test (validation)
  --reports N     most reports a kind (100)
  --failures      also the ids of the reports that were not followed

Exit codes: 0 measured, 2 wrong options or no data.`,
  options: {
    data: { type: 'string' },
    split: { type: 'string', default: 'validation' },
    reports: { type: 'string', default: '100' },
    failures: { type: 'boolean', default: false },
  },
});
const most = wholeNumber(values.reports, '--reports', 1);
const examples = fileURLToPath(new URL('../../examples/reports.jsonl', import.meta.url));
const file = values.data === undefined ? examples : join(values.data, 'openi', `${values.split}.jsonl`);
if (!existsSync(file)) {
  stopScript(`There is no ${file}: name the folder that holds openi, and one of its splits.`);
}

const modelFolder = fileURLToPath(new URL('../../models/default', import.meta.url));
const station = createStation({ modelFolder, programVersion: '0.1.0' });
const kinds = Object.keys(wishKinds) as WishKind[];
const answers = new Map<WishKind, AnsweredWish[]>(kinds.map((kind) => [kind, []]));
const failures: string[] = [];
for (const report of readScopeReports(file)) {
  const open = kinds.filter((kind) => (answers.get(kind)?.length ?? 0) < most);
  const usual = open.length === 0 ? undefined : await draftUsually(station.drafts, report);
  for (const kind of usual === undefined ? [] : open) {
    const answer = usual && (await answerWish(station.drafts, report, usual, kind));
    if (answer !== undefined) {
      answers.get(kind)?.push(answer);
      if (!answer.isFollowed) {
        failures.push(`${kind}: ${report.id}`);
      }
    }
  }
}
await station.close();

console.log('asked                                              reports  followed  refused  warned   words');
for (const [kind, given] of answers) {
  const count = (of: (answer: AnsweredWish) => boolean): number => given.filter(of).length;
  const cells = [
    String(given.length).padStart(8),
    percent(
      count(({ isFollowed }) => isFollowed),
      given.length,
    ).padStart(10),
    percent(
      count(({ failure }) => failure !== undefined),
      given.length,
    ).padStart(9),
    percent(
      count(({ isWarned }) => isWarned),
      given.length,
    ).padStart(8),
    median(given.filter(({ failure }) => failure === undefined).map(({ words }) => words)).padStart(8),
  ];
  console.log(`${kind.padEnd(50)}${cells.join('')}`);
}
console.log(
  '\nwarned: a check interrupts, and for the usual draft none does; words: median share of the usual draft’s',
);
if (values.failures) {
  console.log(failures.join('\n'));
}

function percent(count: number, of: number): string {
  return of === 0 ? '–' : `${((100 * count) / of).toFixed(0)} %`;
}

function median(numbers: readonly number[]): string {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]?.toFixed(2) ?? '–';
}
