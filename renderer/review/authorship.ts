import { wordDiff } from '#shared/evaluate/word-diff.ts';
import type { LineMark, Mark } from '#renderer/editor/marks.ts';

/** Who wrote which words of an impression, as far as its draft tells: spans are UTF-16 code units of the impression. */
export interface Authorship {
  readonly marks: readonly Mark[];
  readonly lines: readonly LineMark[];
}

/** A text that has less of the draft than this, by words' letters, is the reader's own. */
const leastDrafted = 0.2;

/**
 * Holds an impression against the candidates of its draft: words that it shares with the nearest one were drafted, the others are a
 * reader's. Undefined where it has nothing of any.
 */
export function authorshipOf(
  impression: string,
  candidates: readonly { readonly text: string }[],
): Authorship | undefined {
  const diffs = candidates.map(({ text }) => {
    const marks: Mark[] = [];
    let from = 0;
    let drafted = 0;
    for (const run of wordDiff(text, impression)) {
      const to = from + run.prediction.length;
      if (run.prediction !== '') {
        marks.push({ from, to, kind: run.in === 'both' ? 'drafted' : 'own' });
        drafted += run.in === 'both' ? run.prediction.length : 0;
      }
      from = to;
    }
    return { marks, drafted };
  });
  const nearest = diffs.toSorted((one, other) => other.drafted - one.drafted)[0];
  if (nearest === undefined || nearest.drafted < leastDrafted * impression.length || impression === '') {
    return undefined;
  }
  return { marks: nearest.marks, lines: linesOf(impression, nearest.marks) };
}

/** A line with drafted words is a drafted one: it needs to be read. */
function linesOf(impression: string, marks: readonly Mark[]): readonly LineMark[] {
  let start = 0;
  return impression.split('\n').map((line) => {
    const at = start;
    const end = at + line.length;
    start = end + 1;
    const isDrafted = marks.some(({ from, to, kind }) => kind === 'drafted' && from < end && to > at);
    return { at, kind: isDrafted ? 'drafted' : 'own' };
  });
}
