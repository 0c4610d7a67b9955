import {
  bootstrap,
  interval95,
  sumContributions,
  type Contribution,
  type Interval,
} from '#shared/evaluate/bootstrap.ts';
import { finish } from '#shared/evaluate/steps.ts';
import { wilsonInterval } from '#shared/evaluate/wilson-interval.ts';

/** How well two lists of statements (such as "pneumothorax absent") of the same sentences agree, one of them the gold. */

/** Null where nothing can be counted. */
export interface Scores {
  /** Statements of the gold. */
  readonly n: number;
  readonly precision: number | null;
  readonly precisionInterval: Interval | null;
  readonly recall: number | null;
  readonly recallInterval: Interval | null;
  readonly f1: number | null;
  readonly f1Interval: Interval | null;
}

/** A statement, and the groups under which it is counted. */
export interface Statement {
  readonly key: string;
  readonly groups: readonly string[];
}

/** Each key stands once in a list. */
export interface StatementPair {
  readonly gold: readonly Statement[];
  readonly found: readonly Statement[];
}

/** Each group has three sums: statements of both lists, of the gold alone, of the other list alone. */
const sumsOfGroup = 3;

/** Scores by group, with 95 % intervals: Wilson's for shares, of resampled sentences for F1. */
export function scoreGroups(
  sentences: readonly StatementPair[],
  groups: readonly string[],
): ReadonlyMap<string, Scores> {
  const indexes = new Map(groups.map((group, index) => [group, index]));
  const cases = sentences.map((sentence) => contribution(sentence, indexes));
  const width = groups.length * sumsOfGroup;
  const resampled = finish(
    bootstrap(cases, width, (sums) =>
      Object.fromEntries(groups.map((group, index) => [group, f1(countsOf(sums, index))])),
    ),
  );
  const sums = sumContributions(cases, width);
  return new Map(
    groups.map((group, index) => {
      const { agreed, missed, invented } = countsOf(sums, index);
      const f1Values = resampled.get(group);
      return [
        group,
        {
          n: agreed + missed,
          precision: share(agreed, agreed + invented),
          precisionInterval: wilsonInterval(agreed, agreed + invented),
          recall: share(agreed, agreed + missed),
          recallInterval: wilsonInterval(agreed, agreed + missed),
          f1: f1({ agreed, missed, invented }),
          f1Interval: f1Values === undefined ? null : interval95(f1Values),
        },
      ];
    }),
  );
}

/** J. Cohen, "A coefficient of agreement for nominal scales", 1960; null where chance alone would agree on all. */
export function cohensKappa(ratings: readonly (readonly [first: string, second: string])[]): number | null {
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  let equal = 0;
  for (const [one, other] of ratings) {
    first.set(one, (first.get(one) ?? 0) + 1);
    second.set(other, (second.get(other) ?? 0) + 1);
    equal += one === other ? 1 : 0;
  }
  const n = ratings.length;
  let byChance = 0;
  for (const [rating, count] of first) {
    byChance += (count / n) * ((second.get(rating) ?? 0) / n);
  }
  return n === 0 || byChance === 1 ? null : (equal / n - byChance) / (1 - byChance);
}

interface Counts {
  readonly agreed: number;
  readonly missed: number;
  readonly invented: number;
}

function contribution({ gold, found }: StatementPair, indexes: ReadonlyMap<string, number>): Contribution {
  const goldKeys = new Set(gold.map(({ key }) => key));
  const foundKeys = new Set(found.map(({ key }) => key));
  const sums = [
    ...gold.flatMap(({ key, groups }) => groups.map((group) => sumIndex(group, foundKeys.has(key) ? 0 : 1))),
    ...found.filter(({ key }) => !goldKeys.has(key)).flatMap(({ groups }) => groups.map((group) => sumIndex(group, 2))),
  ];
  return { sums, amounts: sums.map(() => 1) };

  function sumIndex(group: string, sum: 0 | 1 | 2): number {
    const index = indexes.get(group);
    if (index === undefined) {
      throw new Error(`No group "${group}".`);
    }
    return index * sumsOfGroup + sum;
  }
}

function countsOf(sums: Float64Array, group: number): Counts {
  const [agreed = 0, missed = 0, invented = 0] = sums.subarray(group * sumsOfGroup);
  return { agreed, missed, invented };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function f1({ agreed, missed, invented }: Counts): number | null {
  return share(2 * agreed, 2 * agreed + missed + invented);
}
