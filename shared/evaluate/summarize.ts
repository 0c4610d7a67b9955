import { bootstrap, interval95, sumContributions } from './bootstrap.ts';
import { distributionOf, type Distribution } from './distribution.ts';
import {
  distributedMeasures,
  type DistributedMeasure,
  type PairScore,
  type SubsetName,
  type SummaryIntervals,
  type SystemEvaluation,
} from './evaluation-data.ts';
import type { Steps } from './steps.ts';
import { classesOfSums, measuresOfSums, summaryOfSums, tallyOf, tallyWidth } from './tally.ts';

/** Everything that an evaluation says of one system. */
export function* summarizeSystem(
  system: string,
  pairs: readonly PairScore[],
  seconds: number,
): Steps<SystemEvaluation> {
  const all = yield* measureSubset(pairs, 'all');
  const abnormal = yield* measureSubset(pairs, 'abnormal');
  const hard = yield* measureSubset(pairs, 'hard');
  return {
    system,
    subsets: {
      all: summaryOfSums(all.sums),
      abnormal: summaryOfSums(abnormal.sums),
      hard: summaryOfSums(hard.sums),
    },
    intervals: all.intervals,
    subsetIntervals: { abnormal: abnormal.intervals, hard: hard.intervals },
    distributions: yield* distributionsOf(pairs),
    classes: classesOfSums(all.sums),
    pairs,
    seconds,
  };
}

/** Those of the pairs that belong to a subset; where the data set does not say what is hard, none is. */
export function subsetOf(pairs: readonly PairScore[], name: SubsetName): readonly PairScore[] {
  switch (name) {
    case 'all':
      return pairs;
    case 'abnormal':
      return pairs.filter(({ abnormal }) => abnormal);
    case 'hard':
      return pairs.filter(({ hard }) => hard === true);
  }
}

function* measureSubset(
  pairs: readonly PairScore[],
  name: SubsetName,
): Steps<{ readonly sums: Float64Array; readonly intervals: SummaryIntervals }> {
  const tallies = subsetOf(pairs, name).map(tallyOf);
  yield;
  const resampled = yield* bootstrap(tallies, tallyWidth, measuresOfSums);
  return {
    sums: sumContributions(tallies, tallyWidth),
    intervals: Object.fromEntries([...resampled].map(([measure, values]) => [measure, interval95(values)])),
  };
}

function* distributionsOf(pairs: readonly PairScore[]): Steps<SystemEvaluation['distributions']> {
  const distributions: Partial<Record<DistributedMeasure, Distribution>> = {};
  for (const measure of distributedMeasures) {
    distributions[measure] = distributionOf(pairs.map((pair) => pair[measure]));
    yield;
  }
  return distributions as SystemEvaluation['distributions'];
}
