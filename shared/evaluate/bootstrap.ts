import { percentile } from './distribution.ts';
import { seededRandom } from './seeded-random.ts';
import type { Steps } from './steps.ts';

/** A 95 % interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What one case adds to the sums that a statistic is computed from: to which of them, and how much to each. */
export interface Contribution {
  readonly sums: readonly number[];
  readonly amounts: readonly number[];
}

const resamples = 1000;
const seed = 1;

export function sumContributions(cases: readonly Contribution[], width: number): Float64Array {
  const total = new Float64Array(width);
  for (const { sums, amounts } of cases) {
    for (let index = 0; index < sums.length; index += 1) {
      const at = sums[index] ?? 0;
      total[at] = (total[at] ?? 0) + (amounts[index] ?? 0);
    }
  }
  return total;
}

/**
 * The values that statistics take on 1,000 sets of as many cases, drawn from the given ones with replacement (B. Efron,
 * "Bootstrap methods: another look at the jackknife", 1979); the draws are the same at every call. Each statistic's values
 * are in rising order; a resample in which it is null does not count.
 *
 * @param width How many sums there are.
 * @param statistics Computes them from the sums over a set of cases.
 */
export function* bootstrap<Name extends string>(
  cases: readonly Contribution[],
  width: number,
  statistics: (sums: Float64Array) => Readonly<Record<Name, number | null>>,
): Steps<ReadonlyMap<Name, Float64Array>> {
  const random = seededRandom(seed);
  const table = tableOf(cases);
  const times = new Uint32Array(cases.length);
  const values = new Map<Name, number[]>();
  for (let resample = 0; resample < resamples; resample += 1) {
    times.fill(0);
    for (let draw = 0; draw < cases.length; draw += 1) {
      const drawn = Math.floor(random() * cases.length);
      times[drawn] = (times[drawn] ?? 0) + 1;
    }
    const measured = Object.entries(statistics(sumDrawn(table, times, width))) as [Name, number | null][];
    for (const [name, value] of measured) {
      if (value !== null) {
        values
          .set(name, values.get(name) ?? [])
          .get(name)
          ?.push(value);
      }
    }
    yield;
  }
  return new Map([...values].map(([name, all]) => [name, Float64Array.from(all).sort()]));
}

/** Contributions one behind the other, since a thousand walks through as many small objects take minutes. */
interface ContributionTable {
  /** Where each case's part begins, and where the last one's ends. */
  readonly starts: Uint32Array;
  readonly sums: Uint16Array;
  readonly amounts: Float64Array;
}

function tableOf(cases: readonly Contribution[]): ContributionTable {
  const starts = new Uint32Array(cases.length + 1);
  for (const [index, { sums }] of cases.entries()) {
    starts[index + 1] = (starts[index] ?? 0) + sums.length;
  }
  const entries = starts[cases.length] ?? 0;
  const table = { starts, sums: new Uint16Array(entries), amounts: new Float64Array(entries) };
  for (const [index, { sums, amounts }] of cases.entries()) {
    table.sums.set(sums, starts[index]);
    table.amounts.set(amounts, starts[index]);
  }
  return table;
}

/** @param times How often each case was drawn. */
function sumDrawn({ starts, sums, amounts }: ContributionTable, times: Uint32Array, width: number): Float64Array {
  const total = new Float64Array(width);
  for (let index = 0; index < times.length; index += 1) {
    const count = times[index] ?? 0;
    const end = count === 0 ? 0 : (starts[index + 1] ?? 0);
    for (let entry = starts[index] ?? 0; entry < end; entry += 1) {
      const at = sums[entry] ?? 0;
      total[at] = (total[at] ?? 0) + count * (amounts[entry] ?? 0);
    }
  }
  return total;
}

/** @param sorted Values of `bootstrap`. */
export function interval95(sorted: Float64Array): Interval {
  return { low: percentile(sorted, 0.025), high: percentile(sorted, 0.975) };
}
