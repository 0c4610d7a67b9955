import type { Warning } from '#shared/checks/check.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import type { BleuCounts } from './bleu.ts';
import type { Interval } from './bootstrap.ts';
import type { Distribution } from './distribution.ts';

/** What systems are judged on, and the numbers that say how good their impressions are. Shares and scores run from 0 to 1. */

/** A report to be judged on. */
export interface EvaluationCase {
  readonly id: string;
  readonly background: string;
  readonly findings: string;
  /** What the radiologist wrote, masks of the collection removed. */
  readonly reference: string;
  /** Whether the reference holds a positive or uncertain finding: as the data set says, else as the labeller reads it. */
  readonly abnormal: boolean;
  /** Whether the data set calls it hard: abnormal, and unlike every training report; undefined where it says nothing. */
  readonly hard?: boolean;
}

/** What a system wrote for a case. */
export interface Prediction {
  readonly id: string;
  readonly impression: string;
  readonly warnings: readonly Warning[];
}

/** One prediction against its reference and its findings. */
export interface PairScore {
  readonly id: string;
  /** F1, with stemmer. */
  readonly rouge1: number;
  readonly rouge2: number;
  readonly rougeL: number;
  readonly rougeLsum: number;
  readonly bleuCounts: BleuCounts;
  /** Words inserted, deleted or replaced to turn the prediction into the reference. */
  readonly wordEdits: number;
  readonly words: number;
  readonly referenceWords: number;
  /** Share of the prediction's words that the findings do not hold. */
  readonly novelty: number;
  /** Positive (present or uncertain) findings of both, of the prediction alone, of the reference alone. */
  readonly agreed: readonly FindingName[];
  readonly invented: readonly FindingName[];
  readonly missed: readonly FindingName[];
  /** Positive findings of the prediction that the findings do not support, and how many positive findings it has. */
  readonly unsupported: readonly FindingName[];
  readonly positives: number;
  readonly abnormal: boolean;
  readonly hard: boolean | undefined;
  /** The prediction states no positive finding. */
  readonly calledNormal: boolean;
  readonly interrupted: boolean;
}

/** Null where nothing could be counted, such as the silent normals of a set without an abnormal report. */
export interface Summary {
  readonly n: number;
  readonly rouge1: number | null;
  readonly rouge2: number | null;
  readonly rougeL: number | null;
  readonly rougeLsum: number | null;
  /** Of the whole set, as sacrebleu counts it, divided by 100. */
  readonly bleu: number | null;
  /** Micro-averaged F1 of positive findings against the reference's. */
  readonly findingF1: number | null;
  /** Mean of the classes' F1, over classes that either side holds. */
  readonly findingF1Macro: number | null;
  /** Of abnormal reports, those whose prediction states no positive finding. */
  readonly abnormalCalledNormal: number | null;
  /** Of normal reports, those whose prediction states one. */
  readonly normalCalledAbnormal: number | null;
  /** Of abnormal reports, those called normal without an interrupting warning. */
  readonly silentNormal: number | null;
  /** Of the predictions' positive findings, those that the findings do not support. */
  readonly unsupported: number | null;
}

/** What a summary measures. */
export type SummaryMeasure = Exclude<keyof Summary, 'n'>;

/** Bootstrap 95 % intervals; of a measure that is null, none. */
export type SummaryIntervals = Readonly<Partial<Record<SummaryMeasure, Interval>>>;

/** The reports that a summary is made of. */
export const subsetNames = ['all', 'abnormal', 'hard'] as const;
export type SubsetName = (typeof subsetNames)[number];

export const distributedMeasures = [
  'rouge1',
  'rouge2',
  'rougeL',
  'rougeLsum',
  'wordEdits',
  'words',
  'referenceWords',
  'novelty',
] as const;
export type DistributedMeasure = (typeof distributedMeasures)[number];

/** Agreement with the reference on one finding. */
export interface ClassAgreement {
  readonly name: FindingName;
  readonly agreed: number;
  readonly invented: number;
  readonly missed: number;
  readonly f1: number | null;
}

export interface SystemEvaluation {
  /** "chest-xr 1.0.0 (cpu-int8)", "baseline: always normal". */
  readonly system: string;
  readonly subsets: Readonly<Record<SubsetName, Summary>>;
  /** Bootstrap 95 % intervals of the summary of all reports. */
  readonly intervals: SummaryIntervals;
  /** The same of the other summaries. */
  readonly subsetIntervals: Readonly<Record<'abnormal' | 'hard', SummaryIntervals>>;
  readonly distributions: Readonly<Record<DistributedMeasure, Distribution>>;
  readonly classes: readonly ClassAgreement[];
  readonly pairs: readonly PairScore[];
  /** Wall-clock time of drafting and checking, in seconds. */
  readonly seconds: number;
}

/** How much higher one system measures than another on the same reports. */
export interface Difference extends Interval {
  readonly difference: number;
  /** Share of the resamples in which the difference is not of the sign that it has on all reports. */
  readonly flipped: number;
}

/** Two systems on the same reports, by paired bootstrap; of a measure that either cannot count, nothing. */
export interface Comparison {
  readonly system: string;
  readonly other: string;
  readonly subsets: Readonly<Record<SubsetName, Readonly<Partial<Record<SummaryMeasure, Difference>>>>>;
}
