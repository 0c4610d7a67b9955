import type { DetectionTable } from '#shared/evaluate/detection.ts';
import type { Comparison, Prediction, SystemEvaluation } from '#shared/evaluate/evaluation-data.ts';
import type { Failure, Result } from '#shared/ipc/failure.ts';
import type { Drafts } from '#main/services/drafts.ts';
import type { Digest, KeptDrafts, OutputFiles, ReadReport } from '#main/services/ports.ts';
import type { DataSet } from './evaluation-cases.ts';
import type { BaselineName } from './evaluation-systems.ts';
import type { StepPorts } from './do-steps.ts';
import type { SeedSet } from './page/evaluation-to-show.ts';

/** What is asked of an evaluation, what it needs, and what it gives. */

/** Reports to be read one after the other. */
export interface ReportSource {
  /** What a person calls it: the path of its file. */
  readonly name: string;
  readonly reports: AsyncIterable<Result<ReadReport>>;
}

export interface EvaluationRequest {
  /** The reports to judge on. */
  readonly dataSet: ReportSource;
  /** Folder of another model package to judge beside the station's own. */
  readonly compare?: string;
  /** Folder of the model package that the station's own was fine-tuned from, judged too. */
  readonly preTrained?: string;
  readonly baselines: readonly BaselineName[];
  /** The reports whose impressions `nearest` gives; without them that baseline finds no neighbour. */
  readonly train?: ReportSource;
  /** File for what the model drafted, one case a line. */
  readonly predictions?: string;
  /** Folder for everything: numbers, predictions and the page for people. */
  readonly folder?: string;
  /** Whether to measure how well the checks find errors that are made on purpose. */
  readonly detect: boolean;
}

/** How far an evaluation is. */
export type EvaluationProgress =
  | { readonly stage: 'reading'; readonly done: number }
  | { readonly stage: 'loading' }
  | {
      readonly stage: 'drafting';
      readonly system: string;
      readonly done: number;
      readonly total: number;
      /** Undefined until this run has drafted something itself. */
      readonly secondsLeft: number | undefined;
    }
  | { readonly stage: 'measuring' };

export interface EvaluationWatch {
  readonly onProgress?: (progress: EvaluationProgress) => void;
  /** Told of every report that cannot be read. */
  readonly onUnreadable?: (failure: Failure) => void;
  /** Told of every file of results once it stands. */
  readonly onWritten?: (path: string) => void;
}

export interface EvaluatedSystem extends SystemEvaluation {
  /** One for each case, in the data set's order. */
  readonly predictions: readonly Prediction[];
  /** How many cases it could not write an impression for; these count as empty ones. */
  readonly unwritten: number;
  /** Time for the cases of each subset, in seconds. */
  readonly subsetSeconds: Readonly<Record<'abnormal' | 'hard', number>>;
}

export interface Evaluation extends DataSet {
  readonly dataSet: string;
  readonly seedSet?: SeedSet;
  /** The day it was made: "2026-03-01". */
  readonly date: string;
  /** The station's own model first, then the models and baselines that it is compared with. */
  readonly systems: readonly [EvaluatedSystem, ...EvaluatedSystem[]];
  /** The name of the one that the station's own model was fine-tuned from, where it was judged too. */
  readonly preTrained?: string;
  /** The first system against each of the others, in their order. */
  readonly comparisons: readonly Comparison[];
  readonly detection?: DetectionTable;
}

export interface EvaluationPorts extends StepPorts {
  /** Drafts of the model package in a folder, or of the station's own. */
  openDrafts(folder?: string): { readonly drafts: Drafts; close(): Promise<void> };
  openKeptDrafts(file: string): Promise<Result<KeptDrafts>>;
  readonly output: OutputFiles;
  readonly digest: Digest;
  /** The day, as "2026-03-01". */
  today(): string;
  readonly programVersion: string;
}
