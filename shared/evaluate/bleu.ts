import { countCommonRuns, countRuns } from './token-runs.ts';
import { tokenize13a } from './tokenize-13a.ts';

/**
 * BLEU: K. Papineni et al., "BLEU: a Method for Automatic Evaluation of Machine Translation", 2002, with one reference, the 13a
 * tokens and the exponential smoothing of NIST's mteval, as sacrebleu counts it by default. `models/parity/metrics.jsonl`
 * holds it to the same results.
 */

/** How many runs of one, two, three and four tokens. */
export type RunCounts = readonly [one: number, two: number, three: number, four: number];

/** What BLEU needs of a pair; of a set it needs the sums. */
export interface BleuCounts {
  /** In tokens. */
  readonly referenceLength: number;
  /** In tokens. */
  readonly predictionLength: number;
  /** Runs of the prediction. */
  readonly runs: RunCounts;
  /** Those of them that the reference has as well, none counted more often than the reference has it. */
  readonly matches: RunCounts;
}

export function bleuCounts(reference: string, prediction: string): BleuCounts {
  const wanted = tokenize13a(reference);
  const given = tokenize13a(prediction);
  const matches = (length: number): number => countCommonRuns(wanted, given, length);
  const runs = (length: number): number => countRuns(given, length);
  return {
    referenceLength: wanted.length,
    predictionLength: given.length,
    runs: [runs(1), runs(2), runs(3), runs(4)],
    matches: [matches(1), matches(2), matches(3), matches(4)],
  };
}

export function sumBleuCounts(first: BleuCounts, second: BleuCounts): BleuCounts {
  return {
    referenceLength: first.referenceLength + second.referenceLength,
    predictionLength: first.predictionLength + second.predictionLength,
    runs: sumRunCounts(first.runs, second.runs),
    matches: sumRunCounts(first.matches, second.matches),
  };
}

function sumRunCounts(first: RunCounts, second: RunCounts): RunCounts {
  return [first[0] + second[0], first[1] + second[1], first[2] + second[2], first[3] + second[3]];
}

/** BLEU from 0 to 1; 0 where the predictions hold no run of four tokens. */
export function bleu({ referenceLength, predictionLength, runs, matches }: BleuCounts): number {
  if (matches[0] === 0 || runs[3] === 0) {
    return 0;
  }
  // Each length without a match counts as half as much of a match as the one before it.
  let pseudoMatch = 1;
  let logarithms = 0;
  for (const [index, count] of matches.entries()) {
    if (count === 0) {
      pseudoMatch /= 2;
    }
    logarithms += Math.log((count === 0 ? pseudoMatch : count) / (runs[index] ?? 0));
  }
  const brevityPenalty = predictionLength < referenceLength ? Math.exp(1 - referenceLength / predictionLength) : 1;
  return brevityPenalty * Math.exp(logarithms / matches.length);
}
