import type { Comparison, Summary } from '#shared/evaluate/evaluation-data.ts';
import type { EvaluatedSystem, Evaluation } from './evaluation-contract.ts';

/** The numbers of a summary under the names that other programs know them by. */
export interface SummaryDescription extends Omit<Summary, 'findingF1Macro'> {
  readonly seconds: number;
}

export interface SystemDescription extends SummaryDescription {
  readonly abnormal: SummaryDescription;
  readonly hard: SummaryDescription;
  readonly findingF1Macro: number | null;
  readonly system: string;
  readonly unwritten: number;
  readonly intervals: EvaluatedSystem['intervals'];
  readonly distributions: EvaluatedSystem['distributions'];
  readonly classes: EvaluatedSystem['classes'];
}

/**
 * An evaluation as plain data: the station's own model's numbers on all reports, then on the abnormal and the hard ones, then
 * everything else; shares from 0 to 1, null where nothing could be counted. What it is compared with stands in `compare`, each
 * with `paired`: how much higher the own model measures.
 */
export interface EvaluationDescription extends SystemDescription {
  readonly dataSet: string;
  readonly skipped: Evaluation['skipped'];
  readonly detection?: Evaluation['detection'];
  readonly compare: readonly (SystemDescription & { readonly paired?: Comparison['subsets'] })[];
}

export function describeEvaluation(evaluation: Evaluation): EvaluationDescription {
  const [main, ...others] = evaluation.systems;
  return {
    ...describeSystem(main),
    dataSet: evaluation.dataSet,
    skipped: evaluation.skipped,
    ...(evaluation.detection && { detection: evaluation.detection }),
    compare: others.map((other, index) => {
      const paired = evaluation.comparisons[index]?.subsets;
      return Object.assign(describeSystem(other), paired && { paired });
    }),
  };
}

function describeSystem(system: EvaluatedSystem): SystemDescription {
  const { subsets, subsetSeconds } = system;
  return {
    ...describeSummary(subsets.all, system.seconds),
    abnormal: describeSummary(subsets.abnormal, subsetSeconds.abnormal),
    hard: describeSummary(subsets.hard, subsetSeconds.hard),
    findingF1Macro: subsets.all.findingF1Macro,
    system: system.system,
    unwritten: system.unwritten,
    intervals: system.intervals,
    distributions: system.distributions,
    classes: system.classes,
  };
}

function describeSummary(summary: Summary, seconds: number): SummaryDescription {
  const { n, rouge1, rouge2, rougeL, rougeLsum, bleu, findingF1 } = summary;
  const { abnormalCalledNormal, normalCalledAbnormal, silentNormal, unsupported } = summary;
  return {
    n,
    rouge1,
    rouge2,
    rougeL,
    rougeLsum,
    bleu,
    findingF1,
    abnormalCalledNormal,
    normalCalledAbnormal,
    silentNormal,
    unsupported,
    seconds: Math.round(seconds * 1000) / 1000,
  };
}
