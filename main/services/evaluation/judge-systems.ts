import { checkImpression } from '#shared/checks/check-impression.ts';
import type { EvaluationCase, PairScore, Prediction } from '#shared/evaluate/evaluation-data.ts';
import { scorePair } from '#shared/evaluate/score-pair.ts';
import { summarizeSystem } from '#shared/evaluate/summarize.ts';
import { succeeded, type Result } from '#shared/ipc/failure.ts';
import { distinctNames } from './distinct-names.ts';
import { doSteps } from './do-steps.ts';
import type { EvaluatedSystem, EvaluationPorts, EvaluationRequest, EvaluationWatch } from './evaluation-contract.ts';
import { baselineSystem, draftingSystem, type ImpressionSystem } from './evaluation-systems.ts';
import { scopeWarning } from '#main/services/checks.ts';
import type { KeptDrafts } from '#main/services/ports.ts';

/** Whether every model that is asked for can be loaded: that shall be known before hours of work on the first one. */
export async function checkModels(
  request: EvaluationRequest,
  ports: EvaluationPorts,
  { onProgress }: EvaluationWatch,
): Promise<Result<void>> {
  for (const folder of [undefined, ...otherFolders(request)]) {
    onProgress?.({ stage: 'loading' });
    const { drafts, close } = ports.openDrafts(folder);
    const model = await drafts.model();
    await close();
    if (!model.ok) {
      return model;
    }
  }
  return succeeded(undefined);
}

function otherFolders({ preTrained, compare }: Pick<EvaluationRequest, 'preTrained' | 'compare'>): readonly string[] {
  return [preTrained, compare].filter((folder) => folder !== undefined);
}

/** Has the station's own model, then the models and baselines that it is compared with, judged; each by a name of its own. */
export async function judgeSystems(
  request: EvaluationRequest,
  cases: readonly EvaluationCase[],
  trainingCases: readonly EvaluationCase[],
  kept: KeptDrafts | undefined,
  ports: EvaluationPorts,
  watch: EvaluationWatch,
): Promise<Result<[EvaluatedSystem, ...EvaluatedSystem[]]>> {
  const judgeModel = async (folder?: string): Promise<Result<EvaluatedSystem>> => {
    watch.onProgress?.({ stage: 'loading' });
    const { drafts, close } = ports.openDrafts(folder);
    try {
      const { clock, digest, programVersion } = ports;
      const system = await draftingSystem({ drafts, clock, digest, programVersion, ...(kept && { kept }) });
      return system.ok ? await judge(system.value, cases, ports, watch) : system;
    } finally {
      await close();
    }
  };
  const training = trainingCases.map(({ findings, reference }) => ({ findings, impression: reference }));
  const main = await judgeModel();
  if (!main.ok) {
    return main;
  }
  const distinct = distinctNames();
  distinct(main.value.system);
  const systems: [EvaluatedSystem, ...EvaluatedSystem[]] = [main.value];
  const others = [
    ...otherFolders(request).map((folder) => () => judgeModel(folder)),
    ...request.baselines.map(
      (name) => async () => judge(await baselineSystem(name, training, ports), cases, ports, watch),
    ),
  ];
  for (const run of others) {
    const judged = await run();
    if (!judged.ok) {
      return judged;
    }
    systems.push({ ...judged.value, system: distinct(judged.value.system) });
  }
  return succeeded(systems);
}

/** Has a system write an impression for every case, checks it as the program would, and scores it. */
async function judge(
  system: ImpressionSystem,
  cases: readonly EvaluationCase[],
  ports: EvaluationPorts,
  { onProgress }: EvaluationWatch,
): Promise<Result<EvaluatedSystem>> {
  const { clock, pause } = ports;
  const predictions: Prediction[] = [];
  const scores: PairScore[] = [];
  const milliseconds = { all: 0, abnormal: 0, hard: 0 };
  const start = clock();
  let unwritten = 0;
  let written = 0;
  for (const [done, reportCase] of cases.entries()) {
    const secondsLeft = written === 0 ? undefined : ((clock() - start) / written / 1000) * (cases.length - done);
    onProgress?.({ stage: 'drafting', system: system.name, done, total: cases.length, secondsLeft });
    const answer = await system.write(reportCase);
    if (!answer.ok) {
      return answer;
    }
    const { impression, refusal, isKept } = answer.value;
    const checkStart = clock();
    const warnings =
      refusal === undefined ? checkImpression(impression, reportCase, 'model').warnings : [scopeWarning(refusal)];
    const taken = answer.value.milliseconds + clock() - checkStart;
    milliseconds.all += taken;
    milliseconds.abnormal += reportCase.abnormal ? taken : 0;
    milliseconds.hard += reportCase.hard === true ? taken : 0;
    const prediction = { id: reportCase.id, impression, warnings };
    predictions.push(prediction);
    scores.push(scorePair(reportCase, prediction));
    unwritten += impression === '' ? 1 : 0;
    written += isKept ? 0 : 1;
    await pause();
  }
  onProgress?.({ stage: 'measuring' });
  return succeeded({
    ...(await doSteps(summarizeSystem(system.name, scores, milliseconds.all / 1000), ports)),
    predictions,
    unwritten,
    subsetSeconds: { abnormal: milliseconds.abnormal / 1000, hard: milliseconds.hard / 1000 },
  });
}
