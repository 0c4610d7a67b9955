import { longestCommonSubsequence } from './longest-common-subsequence.ts';
import { splitWords } from './split-words.ts';

/** Neighbouring words that both texts have, or one of them alone; '' on the side that has none. */
export interface DiffRun {
  readonly in: 'both' | 'reference' | 'prediction';
  readonly reference: string;
  readonly prediction: string;
}

/** Words of one text times words of the other, some 4,000 each: nobody reads a difference of longer ones. */
const largestTable = 16_000_000;

/** Whether two texts are short enough to be told apart word by word. */
export function canDiffer(reference: string, prediction: string): boolean {
  return splitWords(reference).length * splitWords(prediction).length <= largestTable;
}

/**
 * Where two texts differ, in words; letter case and what stands between words make no difference. Each side of the runs,
 * put together, is its text. Texts of very many words are all different.
 */
export function wordDiff(reference: string, prediction: string): readonly DiffRun[] {
  const wanted = piecesOf(reference);
  const given = piecesOf(prediction);
  const common =
    wanted.length * given.length > largestTable
      ? []
      : longestCommonSubsequence(
          wanted.map(({ key }) => key),
          given.map(({ key }) => key),
        );
  const runs: DiffRun[] = [];
  const add = (run: DiffRun): void => {
    const last = runs.at(-1);
    if (last !== undefined && last.in === run.in) {
      runs[runs.length - 1] = {
        in: run.in,
        reference: last.reference + run.reference,
        prediction: last.prediction + run.prediction,
      };
    } else if (run.reference !== '' || run.prediction !== '') {
      runs.push(run);
    }
  };
  let next = { first: 0, second: 0 };
  for (const place of [...common, { first: wanted.length, second: given.length }]) {
    add({ in: 'reference', reference: textOf(wanted.slice(next.first, place.first)), prediction: '' });
    add({ in: 'prediction', reference: '', prediction: textOf(given.slice(next.second, place.second)) });
    add({ in: 'both', reference: wanted[place.first]?.text ?? '', prediction: given[place.second]?.text ?? '' });
    next = { first: place.first + 1, second: place.second + 1 };
  }
  return runs;
}

/** A word with all that follows it up to the next one; the first with what stands before it, too. */
interface Piece {
  readonly key: string;
  readonly text: string;
}

function piecesOf(text: string): readonly Piece[] {
  const words = splitWords(text);
  if (words.length === 0) {
    return text === '' ? [] : [{ key: text, text }];
  }
  return words.map(({ key, start }, index) => ({
    key,
    text: text.slice(index === 0 ? 0 : start, words[index + 1]?.start ?? text.length),
  }));
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
