import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Interval } from '#shared/evaluate/bootstrap.ts';
import { labelText } from '#shared/checks/labels/label-text.ts';

import { scriptOptions, stopScript } from '../script/script-options.ts';
import type { Scores } from './agreement.ts';
import { attributes, compareLabels, differences, type LabelAgreement, type LabelPair } from './compare-labels.ts';
import { readGoldSentences, readSentenceTexts } from './gold-sentences.ts';

const values = scriptOptions({
  help: `Usage: npm run gold -- --data FOLDER [options]

How well the finding labeller agrees with 300 sentences of real reports that were labelled by reading (e2e/gold/README.md).

  --data FOLDER  holds openi/validation.jsonl, the reports that the sentences are of
  --json         the figures as one JSON object
  --differences  also the sentences on which the two differ: texts of held-out reports, for the screen only

Exit codes: 0 measured, 2 wrong options or no data.`,
  options: {
    data: { type: 'string' },
    json: { type: 'boolean', default: false },
    differences: { type: 'boolean', default: false },
  },
});
if (values.data === undefined) {
  stopScript('Name the folder that holds openi/validation.jsonl: npm run gold -- --data FOLDER');
}
if (!existsSync(join(values.data, 'openi', 'validation.jsonl'))) {
  stopScript(`${values.data} holds no openi/validation.jsonl: name the folder that does.`);
}

const sentences = readGoldSentences();
const texts = readSentenceTexts(sentences, values.data);
const pairs = sentences.map(({ findings }, index) => ({
  gold: findings,
  found: labelText(texts[index] ?? '').flatMap(({ findings }) => findings),
}));
const agreement = compareLabels(pairs);
if (values.json) {
  console.log(JSON.stringify(agreement));
} else {
  printAgreement(agreement);
}
if (values.differences) {
  printDifferences(pairs);
}

function printAgreement({ sentences, all, states, kappa, attributes: shared, names, classes }: LabelAgreement): void {
  console.log(
    `${sentences} sentences, Cohen's kappa ${number(kappa)}; precision, recall and F1 of name and state, 95 %`,
  );
  printScores('', { all, ...states });
  printScores('CheXpert', classes);
  printScores('name', names);
  console.log(`\n${'findings in common'.padEnd(24)} stated  equal  only gold  only labeller  accuracy`);
  for (const attribute of attributes) {
    const { stated, equal, onlyGold, onlyFound, accuracy } = shared[attribute];
    const counts = `${cell(stated, 6)} ${cell(equal, 6)} ${cell(onlyGold, 10)} ${cell(onlyFound, 14)}`;
    console.log(`${attribute.padEnd(24)} ${counts}      ${number(accuracy)}`);
  }
}

function printScores(title: string, groups: Readonly<Record<string, Scores>>): void {
  console.log(`\n${title.padEnd(26)}    n  precision         recall            F1`);
  for (const [group, scores] of Object.entries(groups)) {
    const { n, precision, precisionInterval, recall, recallInterval, f1, f1Interval } = scores;
    console.log(
      `${group.padEnd(26)} ${cell(n, 4)}  ${withInterval(precision, precisionInterval)}   ` +
        `${withInterval(recall, recallInterval)}   ${withInterval(f1, f1Interval)}`,
    );
  }
}

/** On the screen only: these are texts of the data set, and of the held-out part of it. */
function printDifferences(pairs: readonly LabelPair[]): void {
  for (const [index, pair] of pairs.entries()) {
    const lines = differences(pair);
    if (lines.length > 0) {
      console.log(`\n${[texts[index] ?? '', ...lines].join('\n  ')}`);
    }
  }
}

function number(value: number | null): string {
  return value === null ? '   –' : value.toFixed(3).replace(/^0/, '').padStart(4);
}

function withInterval(value: number | null, interval: Interval | null): string {
  const range = interval === null ? '' : `${number(interval.low).trim()}–${number(interval.high).trim()}`;
  return `${number(value).padStart(5)} ${range.padEnd(10)}`;
}

function cell(value: number, width: number): string {
  return String(value).padStart(width);
}
