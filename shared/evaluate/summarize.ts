import { bootstrap, interval95, sumContributions } from './bootstrap.ts';
import { distributionOf } from './distribution.ts';
import {
  distributedMeasures,
  type DistributedMeasure,
  type PairScore,
  type SubsetName,
  type Summary,
  type SummaryIntervals,
  type SystemEvaluation,
} from './evaluation.ts';
import type { Steps } from './steps.ts';
import { classesOfSums, measuresOfSums, summaryOfSums, tallyOf, tallyWidth } from './tally.ts';

/** The numbers of a set of pairs, as a whole. */
export function summarize(pairs: readonly PairScore[]): Summary {
  return summaryOfSums(sumContributions(pairs.map(tallyOf), tallyWidth));
}

/** Everything that an evaluation says of one system. */
export function* summarizeSystem(
  system: string,
  pairs: readonly PairScore[],
  seconds: number,
): Steps<SystemEvaluation> {
  return {
    system,
    subsets: {
      all: summarize(pairs),
      abnormal: summarize(subsetOf(pairs, 'abnormal')),
      hard: summarize(subsetOf(pairs, 'hard')),
    },
    intervals: yield* intervalsOf(pairs),
    subsetIntervals: {
      abnormal: yield* intervalsOf(subsetOf(pairs, 'abnormal')),
      hard: yield* intervalsOf(subsetOf(pairs, 'hard')),
    },
    distributions: Object.fromEntries(
      distributedMeasures.map((measure) => [measure, distributionOf(pairs.map((pair) => pair[measure]))]),
    ) as Record<DistributedMeasure, SystemEvaluation['distributions'][DistributedMeasure]>,
    classes: classesOfSums(sumContributions(pairs.map(tallyOf), tallyWidth)),
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

function* intervalsOf(pairs: readonly PairScore[]): Steps<SummaryIntervals> {
  const resampled = yield* bootstrap(pairs.map(tallyOf), tallyWidth, measuresOfSums);
  return Object.fromEntries([...resampled].map(([name, values]) => [name, interval95(values)]));
}
