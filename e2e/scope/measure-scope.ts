import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { scriptOptions, stopScript } from '../script/script-options.ts';
import { compareReport, readScopeReports, type ScopeReport } from './scope-cases.ts';

const values = scriptOptions({
  help: `Usage: npm run scope -- [options]

How many reports are recognised as outside of what the default model is made for (adult chest radiographs in English), and
how many inside are warned of; from whole reports, and from their findings alone.

  --data FOLDER  reports to measure on: FOLDER/openi, mtsamples and dutch; without it, the examples of this project
  --split NAME   train or test: of openi and mtsamples that file, of dutch the odd or the even lines; of openi also
                 validation (train)
  --reasons      also why a report of openi is warned: words of the reports, for the screen only

Exit codes: 0 measured, 2 wrong options or no data.`,
  options: {
    data: { type: 'string' },
    split: { type: 'string' },
    reasons: { type: 'boolean', default: false },
  },
});
if (values.split !== undefined && values.data === undefined) {
  stopScript('--split names files of --data FOLDER: say where the reports are.');
}
const split = values.split ?? 'train';
if (!['train', 'validation', 'test'].includes(split)) {
  stopScript(`--split takes train, validation or test, not "${split}".`);
}

if (values.data === undefined) {
  console.log('Measured on the examples of this project; --data FOLDER measures on other reports.\n');
  const examples = readScopeReports(new URL('../../examples/reports.jsonl', import.meta.url));
  printInside('chest radiographs in English', examples.filter(isChest));
  printOutside(
    'other examples',
    examples.filter((report) => !isChest(report)),
  );
} else {
  printInside('openi', dataFile(values.data, 'openi', `${split}.jsonl`));
  if (split !== 'validation') {
    printOutside('mtsamples', dataFile(values.data, 'mtsamples', `${split}.jsonl`));
    const half = split === 'train' ? 0 : 1;
    const dutch = dataFile(values.data, 'dutch', 'reports.jsonl');
    printOutside(
      'dutch',
      dutch.filter((_, index) => index % 2 === half),
    );
  }
}

/** Whether one of the examples is what the model is made for. */
function isChest({ id }: ScopeReport): boolean {
  return id.startsWith('example-chest-') && !id.endsWith('-de');
}

function dataFile(folder: string, ...names: readonly string[]): readonly ScopeReport[] {
  const file = join(folder, ...names);
  if (!existsSync(file)) {
    stopScript(`${folder} holds no ${names.join('/')}: name the folder that does.`);
  }
  return readScopeReports(file);
}

function printInside(name: string, reports: readonly ScopeReport[]): void {
  for (const findingsAlone of [false, true]) {
    const compared = reports.map((report) => ({ report, comparison: compareReport(report, findingsAlone) }));
    const warned = compared.filter(({ comparison }) => !comparison.inside);
    console.log(`${name}, ${part(findingsAlone)}: ${share(warned.length, reports.length)} warned`);
    for (const { report, comparison } of warned) {
      const reason = comparison.inside ? '' : values.reasons ? comparison.message : comparison.reason;
      console.log(`    ${report.id}  ${reason}`);
    }
  }
  console.log('');
}

function printOutside(name: string, reports: readonly ScopeReport[]): void {
  for (const findingsAlone of [false, true]) {
    const kinds = new Map<string, { all: number; readonly missed: string[] }>();
    for (const report of reports) {
      const kind = `${report.modality} ${report.anatomy}`;
      const counted = kinds.get(kind) ?? { all: 0, missed: [] };
      kinds.set(kind, counted);
      counted.all += 1;
      if (compareReport(report, findingsAlone).inside) {
        counted.missed.push(report.id);
      }
    }
    const missed = [...kinds.values()].reduce((sum, kind) => sum + kind.missed.length, 0);
    console.log(
      `${name}, ${part(findingsAlone)}: ${share(reports.length - missed, reports.length)} recognised as outside`,
    );
    for (const [kind, counted] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const found = `${counted.all - counted.missed.length}/${counted.all}`;
      console.log(`    ${kind.padEnd(24)} ${found.padStart(6)}  ${counted.missed.join(' ')}`.trimEnd());
    }
  }
  console.log('');
}

function part(findingsAlone: boolean): string {
  return findingsAlone ? 'findings alone' : 'whole reports';
}

function share(count: number, of: number): string {
  return `${count} of ${of} (${of === 0 ? '–' : ((100 * count) / of).toFixed(1)} %)`;
}
