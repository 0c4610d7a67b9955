import { longestCommonLength, longestCommonSubsequence } from './longest-common-subsequence.ts';
import { porterStem } from './porter-stemmer.ts';
import { countCommonRuns, countRuns } from './token-runs.ts';

/**
 * ROUGE: C.-Y. Lin, "ROUGE: A Package for Automatic Evaluation of Summaries", 2004, counted as Google's rouge_score counts
 * it. `models/parity/metrics.jsonl` holds it to the same results.
 */

export const rougeMeasures = ['rouge1', 'rouge2', 'rougeL', 'rougeLsum'] as const;
export type RougeMeasure = (typeof rougeMeasures)[number];

/** Shares from 0 to 1. */
export interface RougeScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export type RougeScores = Readonly<Record<RougeMeasure, RougeScore>>;

/** @param stem Whether words of more than three letters are compared by their stems. */
export function rouge(reference: string, prediction: string, { stem }: { readonly stem: boolean }): RougeScores {
  const referenceLines = tokenLines(reference, stem);
  const predictionLines = tokenLines(prediction, stem);
  const wanted = referenceLines.flat();
  const given = predictionLines.flat();
  const runs = (length: number): RougeScore =>
    score(countCommonRuns(wanted, given, length), countRuns(wanted, length), countRuns(given, length));
  const common = longestCommonLength(wanted, given);
  // Of one line on either side the union is that line's subsequence.
  const isOneLine = referenceLines.length === 1 && predictionLines.length === 1;
  const ofLines = isOneLine ? common : unionOfLines(referenceLines, predictionLines);
  return {
    rouge1: runs(1),
    rouge2: runs(2),
    rougeL: score(common, wanted.length, given.length),
    rougeLsum: score(ofLines, wanted.length, given.length),
  };
}

/** The tokens of each line. All but Latin letters and digits parts tokens. */
function tokenLines(text: string, stem: boolean): readonly (readonly string[])[] {
  return text.split('\n').map((line) => {
    const tokens = line.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    return stem ? tokens.map(stemmed) : tokens;
  });
}

const stemmed = (token: string): string => (token.length > 3 ? porterStem(token) : token);

/** The tokens of a text, stemmed: read once where a text is compared with many. */
export function stemmedWords(text: string): readonly string[] {
  return tokenLines(text, true).flat();
}

/** The mean of the F1 of ROUGE-1 and ROUGE-L. */
export function overlap(reference: readonly string[], prediction: readonly string[]): number {
  const words = countCommonRuns(reference, prediction, 1);
  const inOrder = longestCommonLength(reference, prediction);
  const f1 = (common: number): number => score(common, reference.length, prediction.length).f1;
  return (f1(words) + f1(inOrder)) / 2;
}

/**
 * Section 3.2 of the paper: of each line of the reference, the words in the union of its longest common subsequences with
 * the prediction's lines; no word counts more often than either text has it.
 */
function unionOfLines(reference: readonly (readonly string[])[], prediction: readonly (readonly string[])[]): number {
  const left = new Map<string, number>();
  for (const token of prediction.flat()) {
    left.set(token, (left.get(token) ?? 0) + 1);
  }
  let hits = 0;
  for (const line of reference) {
    const union = new Set(
      prediction.flatMap((other) => longestCommonSubsequence(line, other).map(({ first }) => first)),
    );
    for (const place of union) {
      const token = line[place] ?? '';
      const rest = left.get(token) ?? 0;
      if (rest > 0) {
        hits += 1;
        left.set(token, rest - 1);
      }
    }
  }
  return hits;
}

function score(common: number, wanted: number, given: number): RougeScore {
  const precision = given === 0 ? 0 : common / given;
  const recall = wanted === 0 ? 0 : common / wanted;
  return { precision, recall, f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
