import type { ReadText } from '#shared/checks/check-text.ts';
import { findingNames, type FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import {
  modifiers,
  modifiersOf,
  unknownShare,
  weighedFindings,
  type Modifier,
  type SignificanceWeights,
} from '#shared/checks/omissions/normal-draft-weight.ts';

/** The findings of a report as the checks read them, and whether its radiologist's impression states any. */
export interface ReadReport {
  readonly findings: ReadText;
  readonly reported: boolean;
}

/** A weight is a log-odds. */
type Weight = FindingName | Modifier;

/** How far weights may lie from what is taken for them without any report, as the deviation of a normal distribution. */
const priorDeviation = 1.5;
const rounds = 400;
const rate = 0.05;

/**
 * The weights under which the reports are most probable (maximum a posteriori): an impression states a finding with probability
 * 1 − Π (1 − share). Found by Adam's steps (Kingma and Ba 2015), always the same for the same reports.
 */
export function fitWeights(reports: readonly ReadReport[]): SignificanceWeights {
  const stated = findingNames.filter((name) => reports.some(({ findings }) => findings.positives.has(name)));
  const prior = new Map<Weight, number>(stated.map((name) => [name, logOdds(unknownShare)]));
  for (const modifier of modifiers) {
    prior.set(modifier, 0);
  }
  const logs = new Map(prior);
  const first = new Map<Weight, number>();
  const second = new Map<Weight, number>();
  for (let round = 1; round <= rounds; round += 1) {
    const slope = slopes(reports, weightsOf(logs));
    for (const [weight, value] of logs) {
      const gradient = (slope.get(weight) ?? 0) - (value - (prior.get(weight) ?? 0)) / priorDeviation ** 2;
      const mean = 0.9 * (first.get(weight) ?? 0) + 0.1 * gradient;
      const square = 0.999 * (second.get(weight) ?? 0) + 0.001 * gradient ** 2;
      first.set(weight, mean);
      second.set(weight, square);
      const step = mean / (1 - 0.9 ** round) / (Math.sqrt(square / (1 - 0.999 ** round)) + 1e-8);
      logs.set(weight, value + rate * step);
    }
  }
  return weightsOf(logs);
}

/** The slope of the log-likelihood by each weight. */
function slopes(reports: readonly ReadReport[], weights: SignificanceWeights): ReadonlyMap<Weight, number> {
  const total = new Map<Weight, number>();
  for (const { findings, reported } of reports) {
    const weighed = weighedFindings(findings, weights);
    const allLeftOut = weighed.reduce((product, { share }) => product * (1 - share), 1);
    for (const { statement, share } of weighed) {
      const slope = reported ? (allLeftOut / Math.max(1 - allLeftOut, 1e-9)) * share : -share;
      for (const part of [statement.finding.name, ...modifiersOf(statement, findings)]) {
        total.set(part, (total.get(part) ?? 0) + slope);
      }
    }
  }
  return total;
}

function weightsOf(logs: ReadonlyMap<Weight, number>): SignificanceWeights {
  const shares = findingNames.flatMap((name) => {
    const value = logs.get(name);
    return value === undefined ? [] : [[name, 1 / (1 + Math.exp(-value))] as const];
  });
  const added = modifiers.map((modifier) => [modifier, logs.get(modifier) ?? 0] as const);
  return {
    shares: Object.fromEntries(shares),
    modifiers: Object.fromEntries(added) as Record<Modifier, number>,
  };
}

const logOdds = (share: number): number => Math.log(share / (1 - share));
