import { z } from 'zod';
import { logistic } from '#shared/checks/log-odds.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import type { ContentFeatures, Features, FindingFeatures } from './content-features.ts';

/**
 * Which findings an impression tells: what natural language generation calls content selection (Reiter & Dale 2000, chapter 4).
 * Two logistic regressions, whose weights come with the model, learnt from the same reports (`radtrain select`).
 */

/** Log-odds that each feature adds; `intercept` is always added. Features that it does not name add nothing. */
const weightsSchema = z.record(z.string(), z.number().min(-100).max(100));

/** The file of a model package that holds the weights. */
export const contentWeightsSchema = z.strictObject({
  /** Of a finding: whether the impression tells it. */
  told: weightsSchema,
  /** Of a report: whether the impression tells any finding. */
  abnormal: weightsSchema,
});

export type ContentWeights = z.infer<typeof contentWeightsSchema>;

export interface SelectedFinding {
  readonly name: FindingName;
  /** That the impression tells it. */
  readonly probability: number;
}

export interface ContentSelection {
  /** The likeliest first. */
  readonly findings: readonly SelectedFinding[];
  /** The probability that the impression tells any finding. */
  readonly abnormal: number;
}

/**
 * What radiologists hardly ever pass over is rare in the reports that weights are learnt from: the weights may raise this probability,
 * not lower it.
 */
const consentedProbability = 0.9;

export function selectContent(
  { findings, report }: ContentFeatures,
  { told, abnormal }: ContentWeights,
): ContentSelection {
  return {
    findings: findings
      .map((finding) => ({
        name: finding.name,
        probability: atLeast(isConsented(finding), probability(finding.features, told)),
      }))
      .sort((a, b) => b.probability - a.probability),
    abnormal: atLeast(findings.some(isConsented), probability(report, abnormal)),
  };
}

const isConsented = ({ critical, consented }: FindingFeatures): boolean => critical || consented;

const atLeast = (consented: boolean, learnt: number): number =>
  consented ? Math.max(learnt, consentedProbability) : learnt;

function probability(features: Features, weights: ContentWeights['told']): number {
  const sum = Object.entries(features).reduce((total, [feature, value]) => total + value * (weights[feature] ?? 0), 0);
  return logistic(sum + (weights['intercept'] ?? 0));
}
