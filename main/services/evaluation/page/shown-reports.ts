import type { DistributedMeasure, EvaluationCase, PairScore, Prediction } from '#shared/evaluate/evaluation-data.ts';
import { boxOf, type Box } from './box.ts';
import type { EvaluationToShow, SystemToShow } from './evaluation-to-show.ts';

/** The measures that box plots are drawn of. */
export const plottedMeasures = [
  'rouge1',
  'rouge2',
  'rougeL',
  'rougeLsum',
  'wordEdits',
  'novelty',
] as const satisfies readonly DistributedMeasure[];

const worstLimit = 25;
const interruptedLimit = 25;
/** Of a box of the model, and of each other system. */
const linkedOutliers = { own: 60, other: 15 };

/** What one system wrote for a report, and how it did. */
export interface ShownDraft {
  readonly system: string;
  readonly prediction: Prediction;
  readonly score: PairScore;
}

export interface ShownReport {
  readonly reportCase: EvaluationCase;
  /** In the order of the systems, the model's first. */
  readonly drafts: readonly [ShownDraft, ...ShownDraft[]];
}

/** Where a system's draft of a report stands on the page: the name of an anchor; undefined where it is not shown. */
export type AnchorOf = (id: string, system: string) => string | undefined;

export type PlottedBoxes = Readonly<Record<(typeof plottedMeasures)[number], Box>>;

/** The reports that the page shows whole, each once, and the box plots that link to them. */
export interface ShownReports {
  /** Abnormal reports with the lowest ROUGE-1 of the model, the worst first. */
  readonly worst: readonly ShownReport[];
  /** Further reports with an interrupting warning. */
  readonly interrupted: readonly ShownReport[];
  /** How many reports with an interrupting warning are among the worst, and how many are not shown. */
  readonly interruptedAbove: number;
  readonly interruptedHidden: number;
  /** Further ones that lie far out in a box plot. */
  readonly outlying: readonly ShownReport[];
  /** In the order of the systems. */
  readonly boxes: readonly PlottedBoxes[];
  readonly anchorOf: AnchorOf;
}

export function chooseReports(evaluation: EvaluationToShow): ShownReports {
  const { systems } = evaluation;
  const reports = allReports(evaluation);
  const anchors = new Map<string, number>();
  const take = (ids: readonly string[], limit: number): readonly ShownReport[] => {
    const taken = ids.filter((id) => !anchors.has(id)).slice(0, limit);
    taken.forEach((id) => anchors.set(id, anchors.size + 1));
    return taken.flatMap((id) => reports.get(id) ?? []);
  };
  const byRouge = systems[0].pairs.toSorted((a, b) => a.rouge1 - b.rouge1);
  const abnormalIds = byRouge.filter(({ abnormal }) => abnormal).map(({ id }) => id);
  const interruptedIds = byRouge.filter(({ interrupted }) => interrupted).map(({ id }) => id);
  const boxes = systems.map(boxesOf);
  const outlierIds = boxes.flatMap((box, index) =>
    plottedMeasures.flatMap((measure) =>
      box[measure].outliers.slice(0, index === 0 ? linkedOutliers.own : linkedOutliers.other).map(({ id }) => id),
    ),
  );
  const worst = take(abnormalIds, worstLimit);
  const interruptedAbove = interruptedIds.filter((id) => anchors.has(id)).length;
  const interrupted = take(interruptedIds, interruptedLimit);
  return {
    worst,
    interrupted,
    interruptedAbove,
    interruptedHidden: interruptedIds.length - interruptedAbove - interrupted.length,
    outlying: take([...new Set(outlierIds)], Number.POSITIVE_INFINITY),
    boxes,
    anchorOf: (id, system) => {
      const number = anchors.get(id);
      return number === undefined ? undefined : `report-${number}-${systems.findIndex((one) => one.system === system)}`;
    },
  };
}

function allReports({ cases, systems }: EvaluationToShow): ReadonlyMap<string, ShownReport> {
  const lookUp = systems.map(({ system, pairs, predictions }) => ({
    system,
    scores: new Map(pairs.map((pair) => [pair.id, pair])),
    predictions: new Map(predictions.map((prediction) => [prediction.id, prediction])),
  }));
  const reports = new Map<string, ShownReport>();
  for (const reportCase of cases) {
    const [own, ...others] = lookUp.flatMap(({ system, scores, predictions }) => {
      const score = scores.get(reportCase.id);
      const prediction = predictions.get(reportCase.id);
      return score === undefined || prediction === undefined ? [] : [{ system, prediction, score }];
    });
    if (own !== undefined) {
      reports.set(reportCase.id, { reportCase, drafts: [own, ...others] });
    }
  }
  return reports;
}

function boxesOf({ pairs }: SystemToShow): PlottedBoxes {
  return Object.fromEntries(
    plottedMeasures.map((measure) => [measure, boxOf(pairs.map((pair) => ({ id: pair.id, value: pair[measure] })))]),
  ) as Record<(typeof plottedMeasures)[number], Box>;
}
