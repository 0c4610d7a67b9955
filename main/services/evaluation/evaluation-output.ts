import type { Prediction } from '#shared/evaluate/evaluation-data.ts';
import { succeeded, type Result } from '#shared/ipc/failure.ts';
import { describeEvaluation } from './describe-evaluation.ts';
import { renderEvaluationPage } from './page/render-evaluation-page.ts';
import type { Evaluation, EvaluationRequest } from './evaluation-contract.ts';
import type { OutputFiles } from '#main/services/ports.ts';

/** Files that an evaluation writes. */
export interface Destination {
  /** Each gets the predictions of the station's own model. */
  readonly predictions: readonly string[];
  readonly numbers?: string;
  /** For people. */
  readonly page?: string;
  /** Keeps drafts until the others are written; absent where nothing is written. */
  readonly workFile?: string;
}

/** Names the files that are asked for, and sees before hours of work that they can be written. */
export async function prepareDestination(
  { dataSet, train, predictions, folder }: Pick<EvaluationRequest, 'dataSet' | 'train' | 'predictions' | 'folder'>,
  output: OutputFiles,
): Promise<Result<Destination>> {
  const made = folder === undefined ? succeeded(undefined) : await output.makeFolder(folder);
  if (!made.ok) {
    return made;
  }
  const files = [
    ...(predictions === undefined ? [] : [predictions]),
    ...(folder === undefined ? [] : [`${folder}/predictions.jsonl`]),
  ];
  const inFolder =
    folder === undefined ? undefined : { numbers: `${folder}/evaluation.json`, page: `${folder}/index.html` };
  const [first] = files;
  const workFile = first === undefined ? undefined : `${first}.part`;
  const checked = await output.check(
    [...files, ...Object.values(inFolder ?? {}), ...(workFile === undefined ? [] : [workFile])],
    [dataSet.name, ...(train === undefined ? [] : [train.name])],
  );
  return checked.ok
    ? succeeded({ predictions: files, ...inFolder, ...(workFile !== undefined && { workFile }) })
    : checked;
}

/** Writes everything that was asked for, the page for people first, and removes the work file after that. */
export async function writeResults(
  evaluation: Evaluation,
  { predictions, numbers, page, workFile }: Destination,
  output: OutputFiles,
  onWritten?: (path: string) => void,
): Promise<Result<void>> {
  const files: (readonly [path: string, pieces: Iterable<string>])[] = [];
  if (page !== undefined) {
    files.push([page, [renderEvaluationPage({ ...evaluation, dataSet: fileName(evaluation.dataSet) })]]);
  }
  if (numbers !== undefined) {
    files.push([numbers, [`${JSON.stringify(describeEvaluation(evaluation), undefined, 1)}\n`]]);
  }
  for (const path of predictions) {
    files.push([path, predictionLines(evaluation.systems[0].predictions)]);
  }
  for (const [path, pieces] of files) {
    const written = await output.write(path, pieces);
    if (!written.ok) {
      return written;
    }
    onWritten?.(path);
  }
  return workFile === undefined ? succeeded(undefined) : output.remove(workFile);
}

function fileName(path: string): string {
  return path.replace(/^.*[/\\]/su, '');
}

function* predictionLines(predictions: readonly Prediction[]): Generator<string> {
  for (const { id, impression, warnings } of predictions) {
    const shown = warnings.map(({ kind, interrupts, text }) => ({ kind, interrupts, text }));
    yield `${JSON.stringify({ id, impression, warnings: shown })}\n`;
  }
}
