import type { DistributedMeasure, SummaryMeasure } from '#shared/evaluate/evaluation-data.ts';

/** How the page speaks of what was measured. */
export interface MeasureWords {
  readonly measure: SummaryMeasure;
  readonly label: string;
  readonly better: 'higher' | 'lower';
  readonly meaning: string;
}

export interface MeasureGroup {
  readonly title: string;
  readonly measures: readonly MeasureWords[];
}

export const measureGroups: readonly MeasureGroup[] = [
  {
    title: 'Overlap with the reference, higher is better',
    measures: [
      { measure: 'rouge1', label: 'ROUGE-1', better: 'higher', meaning: 'F1 of words, compared by their stems.' },
      { measure: 'rouge2', label: 'ROUGE-2', better: 'higher', meaning: 'F1 of pairs of neighbouring words.' },
      { measure: 'rougeL', label: 'ROUGE-L', better: 'higher', meaning: 'F1 of the longest common subsequence.' },
      { measure: 'rougeLsum', label: 'ROUGE-LSum', better: 'higher', meaning: 'ROUGE-L, line by line.' },
      {
        measure: 'bleu',
        label: 'BLEU',
        better: 'higher',
        meaning: 'Precision of runs of one to four words over the whole set, less where drafts are too short.',
      },
    ],
  },
  {
    title: 'Findings, higher is better',
    measures: [
      {
        measure: 'findingF1',
        label: 'Finding F1',
        better: 'higher',
        meaning: 'F1 of the findings that draft and reference state as present or possible, all kinds together.',
      },
      { measure: 'findingF1Macro', label: 'per kind', better: 'higher', meaning: 'Mean of the F1 of each kind.' },
    ],
  },
  {
    title: 'Errors, lower is better',
    measures: [
      {
        measure: 'abnormalCalledNormal',
        label: 'Abnormal called normal',
        better: 'lower',
        meaning: 'Of abnormal reports, those whose draft states no finding.',
      },
      {
        measure: 'silentNormal',
        label: 'Silent normal',
        better: 'lower',
        meaning: 'Of abnormal reports, those called normal without an interrupting warning.',
      },
      {
        measure: 'normalCalledAbnormal',
        label: 'Normal called abnormal',
        better: 'lower',
        meaning: 'Of normal reports, those whose draft states a finding.',
      },
      {
        measure: 'unsupported',
        label: 'Unsupported findings',
        better: 'lower',
        meaning: 'Of the findings that drafts state, those that the report’s findings do not hold.',
      },
    ],
  },
];

export const allMeasures: readonly MeasureWords[] = measureGroups.flatMap(({ measures }) => measures);

export const distributionLabels: Readonly<Record<DistributedMeasure, string>> = {
  rouge1: 'ROUGE-1',
  rouge2: 'ROUGE-2',
  rougeL: 'ROUGE-L',
  rougeLsum: 'ROUGE-LSum',
  wordEdits: 'Word edits',
  words: 'Words',
  referenceWords: 'Words of the reference',
  novelty: 'Novelty',
};
