import { bleu, bleuCounts, sumBleuCounts, type BleuCounts } from '#shared/evaluate/bleu.ts';
import { rouge, rougeMeasures, type RougeMeasure } from '#shared/evaluate/rouge.ts';

/** A line that models/tests/metric_reference.py wrote. */
interface ReferenceLine {
  readonly reference: string;
  readonly prediction: string;
  /** Precision, recall and F1 as rouge_score gives them. */
  readonly plain: Readonly<Record<RougeMeasure, readonly [number, number, number]>>;
  readonly stemmed: ReferenceLine['plain'];
  /** As sacrebleu gives it for the pair alone, and for all pairs up to here, from 0 to 1. */
  readonly bleu: number;
  readonly bleuSoFar?: number;
}

export interface MetricParity {
  readonly pairs: number;
  /** How many figures were compared. */
  readonly figures: number;
  /** Furthest that a figure lies from the reference's. */
  readonly furthest: number;
  /** Numbers of the lines, from 1, with a figure further off than a millionth. */
  readonly different: readonly number[];
}

/** Compares the program's ROUGE and BLEU with those that rouge_score and sacrebleu gave for the same pairs. */
export function compareMetrics(jsonl: string): MetricParity {
  const lines = jsonl
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ReferenceLine);
  let soFar: BleuCounts | undefined;
  let figures = 0;
  let furthest = 0;
  const different: number[] = [];
  for (const [index, line] of lines.entries()) {
    const counts = bleuCounts(line.reference, line.prediction);
    soFar = soFar === undefined ? counts : sumBleuCounts(soFar, counts);
    const distances = [
      ...rougeDistances(line, 'plain'),
      ...rougeDistances(line, 'stemmed'),
      Math.abs(bleu(counts) - line.bleu),
      ...(line.bleuSoFar === undefined ? [] : [Math.abs(bleu(soFar) - line.bleuSoFar)]),
    ];
    const far = Math.max(...distances);
    figures += distances.length;
    furthest = Math.max(furthest, far);
    if (!(far <= 1e-6)) different.push(index + 1);
  }
  return { pairs: lines.length, figures, furthest, different };
}

function rougeDistances(line: ReferenceLine, form: 'plain' | 'stemmed'): readonly number[] {
  const scores = rouge(line.reference, line.prediction, { stem: form === 'stemmed' });
  return rougeMeasures.flatMap((measure) => {
    const { precision, recall, f1 } = scores[measure];
    const [wantedPrecision, wantedRecall, wantedF1] = line[form][measure];
    return [precision - wantedPrecision, recall - wantedRecall, f1 - wantedF1].map(Math.abs);
  });
}
