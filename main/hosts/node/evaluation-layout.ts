import type { EvaluatedSystem, Evaluation } from '#main/services/evaluation/evaluation-contract.ts';
import { detectionText } from '#shared/evaluate/detection-text.ts';
import type { Distribution } from '#shared/evaluate/distribution.ts';
import {
  distributedMeasures,
  type Comparison,
  type DistributedMeasure,
  type SummaryMeasure,
} from '#shared/evaluate/evaluation-data.ts';

/** An evaluation in words and tables, for a terminal. */
export function layOutEvaluation(evaluation: Evaluation): string {
  const [main, ...others] = evaluation.systems;
  return [
    describeDataSet(evaluation),
    layOutSystem(main),
    ...others.map((other, index) => layOutComparison(main, other, evaluation.comparisons[index])),
    ...(others.length === 0 ? [] : ['* a difference whose interval does not hold 0']),
    layOutDistributions(main),
    ...(evaluation.detection === undefined ? [] : [`Errors made on purpose\n${detectionText(evaluation.detection)}`]),
  ].join('\n\n');
}

const measureNames: Readonly<Record<SummaryMeasure, string>> = {
  rouge1: 'ROUGE-1',
  rouge2: 'ROUGE-2',
  rougeL: 'ROUGE-L',
  rougeLsum: 'ROUGE-Lsum',
  bleu: 'BLEU',
  findingF1: 'Findings, F1',
  findingF1Macro: 'Findings, mean F1 of all kinds',
  abnormalCalledNormal: 'Abnormal called normal',
  silentNormal: '  without an interruption',
  normalCalledAbnormal: 'Normal called abnormal',
  unsupported: 'Findings without support',
};
const measures = Object.keys(measureNames) as SummaryMeasure[];

function describeDataSet({ dataSet, cases, skipped }: Evaluation): string {
  const counts = [
    `${cases.length} report${cases.length === 1 ? '' : 's'}`,
    `${cases.filter(({ abnormal }) => abnormal).length} abnormal`,
    ...(cases.some(({ hard }) => hard !== undefined) ? [`${cases.filter(({ hard }) => hard).length} hard`] : []),
  ];
  const left = Object.entries(skipped).map(([reason, count]) =>
    `${count} with ${reason}`.replace('with unreadable', 'unreadable'),
  );
  return `${dataSet}: ${counts.join(', ')}${left.length === 0 ? '' : `; left out: ${left.join(', ')}`}`;
}

function layOutSystem(main: EvaluatedSystem): string {
  const { all, abnormal, hard } = main.subsets;
  const unwritten = main.unwritten === 0 ? '' : `, ${main.unwritten} not drafted`;
  return table([
    [`${main.system} (${main.seconds.toFixed(1)} s${unwritten})`, 'all', '95 % interval', 'abnormal', 'hard'],
    ...measures.map((measure) => [
      measureNames[measure],
      share(all[measure]),
      interval(main.intervals[measure]),
      share(abnormal[measure]),
      share(hard[measure]),
    ]),
  ]);
}

/** On all reports: the other system's numbers, and how much higher the first one's are. */
function layOutComparison(main: EvaluatedSystem, other: EvaluatedSystem, comparison: Comparison | undefined): string {
  return table([
    [`${other.system}`, 'all', 'model', 'difference', '95 % interval', ''],
    ...measures.map((measure) => {
      const difference = comparison?.subsets.all[measure];
      const isClear = difference !== undefined && (difference.low > 0 || difference.high < 0);
      return [
        measureNames[measure],
        share(other.subsets.all[measure]),
        share(main.subsets.all[measure]),
        difference === undefined ? '' : signed(difference.difference),
        difference === undefined ? '' : `[${signed(difference.low)}, ${signed(difference.high)}]`,
        isClear ? '*' : '',
      ];
    }),
  ]);
}

const statistics: readonly (readonly [name: string, key: keyof Distribution])[] = [
  ['count', 'count'],
  ['mean', 'mean'],
  ['std', 'std'],
  ['min', 'min'],
  ['25 %', 'p25'],
  ['50 %', 'p50'],
  ['75 %', 'p75'],
  ['max', 'max'],
];

const columnNames: Readonly<Record<DistributedMeasure, string>> = {
  rouge1: 'rouge1',
  rouge2: 'rouge2',
  rougeL: 'rougeL',
  rougeLsum: 'rougeLsum',
  wordEdits: 'edits',
  words: 'words',
  referenceWords: 'reference',
  novelty: 'novelty',
};

function layOutDistributions({ system, distributions }: EvaluatedSystem): string {
  const header = [''].concat(distributedMeasures.map((measure) => columnNames[measure]));
  const rows = statistics.map(([name, key]) =>
    [name].concat(
      distributedMeasures.map((measure) => {
        const isShare = measure.startsWith('rouge') || measure === 'novelty';
        return distributions[measure][key].toFixed(key === 'count' ? 0 : isShare ? 3 : 1);
      }),
    ),
  );
  return `${system}, a report\n${table([header].concat(rows))}`;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(3)}`;
}

function interval(of: { readonly low: number; readonly high: number } | undefined): string {
  return of === undefined ? '' : `[${of.low.toFixed(3)}, ${of.high.toFixed(3)}]`;
}
