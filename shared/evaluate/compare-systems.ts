import { bootstrap, interval95, sumContributions, type Contribution } from './bootstrap.ts';
import type {
  Comparison,
  Difference,
  PairScore,
  SubsetName,
  SummaryMeasure,
  SystemEvaluation,
} from './evaluation-data.ts';
import type { Steps } from './steps.ts';
import { subsetOf } from './summarize.ts';
import { measuresOfSums, tallyOf, tallyWidth } from './tally.ts';

/**
 * How much higher `system` measures than `other`, on the reports that both have (paired bootstrap: P. Koehn, "Statistical
 * significance tests for machine translation evaluation", 2004).
 */
export function* compareSystems(system: SystemEvaluation, other: SystemEvaluation): Steps<Comparison> {
  const others = new Map(other.pairs.map((pair) => [pair.id, pair]));
  const differencesOf = (name: SubsetName): Steps<Comparison['subsets'][SubsetName]> =>
    differences(
      subsetOf(system.pairs, name).flatMap((pair) => {
        const twin = others.get(pair.id);
        return twin === undefined ? [] : [tallyBoth(pair, twin)];
      }),
    );
  return {
    system: system.system,
    other: other.system,
    subsets: {
      all: yield* differencesOf('all'),
      abnormal: yield* differencesOf('abnormal'),
      hard: yield* differencesOf('hard'),
    },
  };
}

/** One report's tally of both systems side by side, so that a resample draws both together. */
function tallyBoth(pair: PairScore, twin: PairScore): Contribution {
  const first = tallyOf(pair);
  const second = tallyOf(twin);
  return {
    sums: [...first.sums, ...second.sums.map((at) => at + tallyWidth)],
    amounts: [...first.amounts, ...second.amounts],
  };
}

function* differences(cases: readonly Contribution[]): Steps<Comparison['subsets'][SubsetName]> {
  const observed = differencesOfSums(sumContributions(cases, 2 * tallyWidth));
  const resampled = yield* bootstrap(cases, 2 * tallyWidth, differencesOfSums);
  const found: Partial<Record<SummaryMeasure, Difference>> = {};
  for (const [measure, values] of resampled) {
    const difference = observed[measure];
    if (difference !== null) {
      const flipped = values.filter((value) => Math.sign(value) !== Math.sign(difference)).length / values.length;
      found[measure] = { difference, flipped, ...interval95(values) };
    }
  }
  return found;
}

function differencesOfSums(sums: Float64Array): Readonly<Record<SummaryMeasure, number | null>> {
  const first = measuresOfSums(sums.subarray(0, tallyWidth));
  const second = measuresOfSums(sums.subarray(tallyWidth));
  return Object.fromEntries(
    (Object.entries(first) as [SummaryMeasure, number | null][]).map(([measure, value]) => {
      const other = second[measure];
      return [measure, value === null || other === null ? null : value - other];
    }),
  ) as Record<SummaryMeasure, number | null>;
}
