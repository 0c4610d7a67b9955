import { compareSystems } from '#shared/evaluate/compare-systems.ts';
import { detectionTable } from '#shared/evaluate/detection.ts';
import type { Comparison, EvaluationCase } from '#shared/evaluate/evaluation-data.ts';
import { succeeded, type Result } from '#shared/ipc/failure.ts';
import { describeEvaluation } from './describe-evaluation.ts';
import { collectCases, type DataSet } from './evaluation-cases.ts';
import { doSteps } from './do-steps.ts';
import { prepareDestination, writeResults } from './evaluation-output.ts';
import { checkModels, judgeSystems } from './judge-systems.ts';
import type {
  Evaluation,
  EvaluationPorts,
  EvaluationRequest,
  EvaluationWatch,
  ReportSource,
} from './evaluation-contract.ts';
import { recognizeSeedSet } from './seed-set.ts';

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

/** Errors are made in at most so many reports: the table's intervals are narrow by then. */
const mostDetectionCases = 2000;
/** In UTF-16 code units of findings and impression; what is longer is no report of one study, and every check of it takes seconds. */
const longestDetectionCase = 20_000;
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
      const loadable = await checkModels(request, ports, watch);
      if (!loadable.ok) {
        return loadable;
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
      const written = await writeResults(evaluation, destination.value, ports.output, watch.onWritten);
      return written.ok ? succeeded(evaluation) : written;
    },
    describe: describeEvaluation,
  };
}

const noTraining: DataSet = { cases: [], skipped: {} };

/** As many cases as the detection table takes, evenly spread. */
function sampleOf(all: readonly EvaluationCase[]): readonly EvaluationCase[] {
  const cases = all.filter(({ findings, reference }) => findings.length + reference.length <= longestDetectionCase);
  const step = Math.max(1, cases.length / mostDetectionCases);
  return cases.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

function readCases({ name, reports }: ReportSource, { onProgress, onUnreadable }: EvaluationWatch) {
  return collectCases(reports, name, {
    onRead: (done) => onProgress?.({ stage: 'reading', done }),
    ...(onUnreadable && { onUnreadable }),
  });
}
