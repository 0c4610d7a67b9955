import { compareSystems } from '#shared/evaluate/compare-systems.ts';
import { detectionTable, type DetectionTable } from '#shared/evaluate/detection.ts';
import type { Comparison, EvaluationCase, Prediction, SystemEvaluation } from '#shared/evaluate/evaluation.ts';
import { succeeded, type Failure, type Result } from '#shared/ipc/failure.ts';
import { describeEvaluation } from './describe-evaluation.ts';
import type { Drafts } from '#main/services/drafts.ts';
import { collectCases, type DataSet } from './evaluation-cases.ts';
import { doSteps, type StepPorts } from './do-steps.ts';
import { prepareDestination, writeResults } from './evaluation-output.ts';
import type { SeedSet } from './page/evaluation-to-show.ts';
import type { BaselineName } from './evaluation-systems.ts';
import { judgeSystems } from './judge-systems.ts';
import { recognizeSeedSet } from './seed-set.ts';
import type { Digest, KeptDrafts, OutputFiles, ReadReport } from '#main/services/ports.ts';

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

export interface Evaluations {
  /**
   * Judges a model on the reports of a data set, and writes what was asked for. Until that is written, drafts are kept in a work
   * file beside it, and a later run on the same model and report uses them again.
   *
   * Fails as reading the data set, loading a model or drafting fails, or with `OUTPUT_NOT_WRITABLE`.
   */
  evaluate(request: EvaluationRequest, watch?: EvaluationWatch): Promise<Result<Evaluation>>;
  /** The evaluation as plain data. */
  readonly describe: typeof describeEvaluation;
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

/** Errors are made in at most so many reports: the table's intervals are narrow by then. */
const mostDetectionCases = 2000;
const detectionSeed = 1;

export function createEvaluations(ports: EvaluationPorts): Evaluations {
  return {
    async evaluate(request, watch = {}) {
      const destination = await prepareDestination(request, ports.output);
      if (!destination.ok) {
        return destination;
      }
      const data = await readCases(request.dataSet, watch);
      const training = request.train === undefined ? succeeded(noTraining) : await readCases(request.train, watch);
      if (!data.ok) {
        return data;
      }
      if (!training.ok) {
        return training;
      }
      const { workFile } = destination.value;
      const kept = workFile === undefined ? succeeded(undefined) : await ports.openKeptDrafts(workFile);
      if (!kept.ok) {
        return kept;
      }
      const systems = await judgeSystems(request, data.value.cases, training.value.cases, kept.value, ports, watch);
      await kept.value?.close();
      if (!systems.ok) {
        return systems;
      }
      watch.onProgress?.({ stage: 'measuring' });
      await ports.pause();
      const [main, ...others] = systems.value;
      const comparisons: Comparison[] = [];
      for (const other of others) {
        comparisons.push(await doSteps(compareSystems(main, other), ports));
      }
      const detection =
        request.detect && (await doSteps(detectionTable(sampleOf(data.value.cases), detectionSeed), ports));
      const seedSet = recognizeSeedSet(data.value.cases, ports.digest);
      const preTrained = request.preTrained === undefined ? undefined : others[0]?.system;
      const evaluation: Evaluation = {
        dataSet: request.dataSet.name,
        ...(seedSet !== undefined && { seedSet }),
        date: ports.today(),
        ...data.value,
        systems: systems.value,
        ...(preTrained !== undefined && { preTrained }),
        comparisons,
        ...(detection && { detection }),
      };
      const written = await writeResults(evaluation, destination.value, ports.output);
      return written.ok ? succeeded(evaluation) : written;
    },
    describe: describeEvaluation,
  };
}

const noTraining: DataSet = { cases: [], skipped: {} };

/** As many cases as the detection table takes, evenly spread. */
function sampleOf(cases: readonly EvaluationCase[]): readonly EvaluationCase[] {
  const step = Math.max(1, cases.length / mostDetectionCases);
  return cases.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

function readCases({ name, reports }: ReportSource, { onProgress, onUnreadable }: EvaluationWatch) {
  return collectCases(reports, name, {
    onRead: (done) => onProgress?.({ stage: 'reading', done }),
    ...(onUnreadable && { onUnreadable }),
  });
}
