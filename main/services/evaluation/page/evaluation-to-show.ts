import type { DetectionTable } from '#shared/evaluate/detection.ts';
import type { Comparison, EvaluationCase, Prediction, SystemEvaluation } from '#shared/evaluate/evaluation-data.ts';

export interface SystemToShow extends SystemEvaluation {
  /** One for each case, in any order. */
  readonly predictions: readonly Prediction[];
  /** How many cases it could not write an impression for. */
  readonly unwritten: number;
}

/**
 * The sets of MEDIQA 2021 that the published tables are of: dev1 is from MIMIC-CXR, dev2 from Open-i. Of dev2 only the 500
 * reports that nothing was trained or chosen on count here: dev2-test.
 */
export const seedSets = ['dev1', 'dev2-test'] as const;
export type SeedSet = (typeof seedSets)[number];

/** What the page of an evaluation is made from. */
export interface EvaluationToShow {
  /** What a person calls the data set: the name of its file. */
  readonly dataSet: string;
  /** Which of the published sets it is; undefined where it is none of them. */
  readonly seedSet?: SeedSet;
  /** As it shall be read: "2026-03-01". */
  readonly date: string;
  readonly cases: readonly EvaluationCase[];
  /** How many reports of the data set could not be judged on, by reason. */
  readonly skipped: Readonly<Partial<Record<string, number>>>;
  /** The model that is judged, then those that it is compared with. */
  readonly systems: readonly [SystemToShow, ...SystemToShow[]];
  /** The name of the one of the systems that is the model before fine-tuning; undefined where it was not run. */
  readonly preTrained?: string;
  readonly comparisons: readonly Comparison[];
  /** How well the checks find injected errors in this data set. */
  readonly detection?: DetectionTable;
}
