import { findingNames } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { agreementF1 } from './finding-agreement.ts';
import { bleu, type RunCounts } from './bleu.ts';
import type { Contribution } from './bootstrap.ts';
import type { ClassAgreement, PairScore, Summary, SummaryMeasure } from './evaluation-data.ts';

/**
 * Every number of a summary is computed from sums over its pairs, so that a summary of a resample costs additions only: a
 * pair's tally is what it adds to each sum.
 */

const plainSums = [
  'n',
  'rouge1',
  'rouge2',
  'rougeL',
  'rougeLsum',
  'referenceLength',
  'predictionLength',
  'runs1',
  'runs2',
  'runs3',
  'runs4',
  'matches1',
  'matches2',
  'matches3',
  'matches4',
  'abnormal',
  'abnormalCalledNormal',
  'silentNormal',
  'normalCalledAbnormal',
  'positives',
  'unsupported',
] as const;
type PlainSum = (typeof plainSums)[number];

const at = Object.fromEntries(plainSums.map((name, index) => [name, index])) as Readonly<Record<PlainSum, number>>;

// After the plain sums follow three a finding: agreed, invented, missed.
const firstOfFinding = new Map(findingNames.map((name, index) => [name, plainSums.length + 3 * index]));

/** How many sums there are. */
export const tallyWidth = plainSums.length + 3 * findingNames.length;

export function tallyOf(pair: PairScore): Contribution {
  const { referenceLength, predictionLength, runs, matches } = pair.bleuCounts;
  const amounts: Readonly<Record<PlainSum, number>> = {
    n: 1,
    rouge1: pair.rouge1,
    rouge2: pair.rouge2,
    rougeL: pair.rougeL,
    rougeLsum: pair.rougeLsum,
    referenceLength,
    predictionLength,
    runs1: runs[0],
    runs2: runs[1],
    runs3: runs[2],
    runs4: runs[3],
    matches1: matches[0],
    matches2: matches[1],
    matches3: matches[2],
    matches4: matches[3],
    abnormal: Number(pair.abnormal),
    abnormalCalledNormal: Number(pair.abnormal && pair.calledNormal),
    silentNormal: Number(pair.abnormal && pair.calledNormal && !pair.interrupted),
    normalCalledAbnormal: Number(!pair.abnormal && !pair.calledNormal),
    positives: pair.positives,
    unsupported: pair.unsupported.length,
  };
  const present = plainSums.filter((name) => amounts[name] !== 0);
  const findings = [pair.agreed, pair.invented, pair.missed].flatMap((names, kind) =>
    names.map((name) => (firstOfFinding.get(name) ?? 0) + kind),
  );
  return {
    sums: [...present.map((name) => at[name]), ...findings],
    amounts: [...present.map((name) => amounts[name]), ...findings.map(() => 1)],
  };
}

/** @param sums As many as `tallyWidth`. */
export function summaryOfSums(sums: Float64Array): Summary {
  return { n: sums[at.n] ?? 0, ...measuresOfSums(sums) };
}

/** @param sums As many as `tallyWidth`. */
export function measuresOfSums(sums: Float64Array): Readonly<Record<SummaryMeasure, number | null>> {
  const sum = (name: PlainSum): number => sums[at[name]] ?? 0;
  const runCounts = (kind: 'runs' | 'matches'): RunCounts => [
    sum(`${kind}1`),
    sum(`${kind}2`),
    sum(`${kind}3`),
    sum(`${kind}4`),
  ];
  const n = sum('n');
  const classes = classesOfSums(sums);
  return {
    rouge1: share(sum('rouge1'), n),
    rouge2: share(sum('rouge2'), n),
    rougeL: share(sum('rougeL'), n),
    rougeLsum: share(sum('rougeLsum'), n),
    bleu:
      n === 0
        ? null
        : bleu({
            referenceLength: sum('referenceLength'),
            predictionLength: sum('predictionLength'),
            runs: runCounts('runs'),
            matches: runCounts('matches'),
          }),
    findingF1: agreementF1(
      total(classes.map(({ agreed }) => agreed)),
      total(classes.map(({ invented }) => invented)),
      total(classes.map(({ missed }) => missed)),
    ),
    findingF1Macro: share(total(classes.map(({ f1 }) => f1 ?? 0)), classes.length),
    abnormalCalledNormal: share(sum('abnormalCalledNormal'), sum('abnormal')),
    normalCalledAbnormal: share(sum('normalCalledAbnormal'), n - sum('abnormal')),
    silentNormal: share(sum('silentNormal'), sum('abnormal')),
    unsupported: share(sum('unsupported'), sum('positives')),
  };
}

/** Of each finding that the predictions or the references hold, in the vocabulary's order. */
export function classesOfSums(sums: Float64Array): readonly ClassAgreement[] {
  const classes: ClassAgreement[] = [];
  for (const [name, first] of firstOfFinding) {
    const agreed = sums[first] ?? 0;
    const invented = sums[first + 1] ?? 0;
    const missed = sums[first + 2] ?? 0;
    if (agreed + invented + missed > 0) {
      classes.push({ name, agreed, invented, missed, f1: agreementF1(agreed, invented, missed) });
    }
  }
  return classes;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
