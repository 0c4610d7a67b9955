import { labelText } from '#shared/checks/labels/label-text.ts';
import { isStated } from '#shared/checks/support/support.ts';
import { holdsMask } from '#shared/generate/prepare-findings.ts';
import { bleuCounts } from './bleu.ts';
import type { EvaluationCase, PairScore, Prediction } from './evaluation-data.ts';
import { positiveFindings } from './finding-agreement.ts';
import { novelty } from './novelty.ts';
import { rouge } from './rouge.ts';
import { countWordEdits } from './word-edits.ts';
import { splitWords } from './split-words.ts';

/** One prediction against its reference and its findings; one that holds a mask of the collection counts as empty. */
export function scorePair(report: EvaluationCase, prediction: Prediction): PairScore {
  const { id, reference, findings, abnormal, hard } = report;
  const impression = holdsMask(prediction.impression) ? '' : prediction.impression;
  const { rouge1, rouge2, rougeL, rougeLsum } = rouge(reference, impression, { stem: true });
  const words = splitWords(impression);
  const referenceWords = splitWords(reference);
  const given = positiveFindings(labelText(impression));
  const wanted = positiveFindings(labelText(reference));
  const known = positiveFindings(labelText(findings));
  return {
    id,
    rouge1: rouge1.f1,
    rouge2: rouge2.f1,
    rougeL: rougeL.f1,
    rougeLsum: rougeLsum.f1,
    bleuCounts: bleuCounts(reference, impression),
    wordEdits: countWordEdits(words, referenceWords),
    words: words.length,
    referenceWords: referenceWords.length,
    novelty: novelty(words, splitWords(findings)),
    agreed: [...given].filter((name) => wanted.has(name)),
    invented: [...given].filter((name) => !wanted.has(name)),
    missed: [...wanted].filter((name) => !given.has(name)),
    unsupported: [...given].filter((name) => !isStated(name, known)),
    positives: given.size,
    abnormal,
    hard,
    calledNormal: given.size === 0,
    interrupted: prediction.warnings.some(({ interrupts }) => interrupts),
  };
}
