import { canDiffer, wordDiff } from '#shared/evaluate/word-diff.ts';
import { splitWords } from '#shared/evaluate/split-words.ts';
import type { LineMark, Mark } from '#renderer/editor/marks.ts';

/** Who wrote which words of an impression, as far as its drafts tell: spans are UTF-16 code units of the impression. */
export interface Authorship {
  readonly marks: readonly Mark[];
  readonly lines: readonly LineMark[];
}

/** So many words in a row that a draft has too are the draft's; fewer may be anybody's, unless they are half of the draft. */
const leastWords = 3;

/**
 * Holds an impression against the texts that drafts put there: words that it shares with the nearest one were drafted, the others are a
 * reader's. Undefined where it has nothing of any.
 */
export function authorshipOf(impression: string, draftedTexts: readonly string[]): Authorship | undefined {
  const nearest = draftedTexts
    .map((text) => heldAgainst(text, impression))
    .toSorted((one, other) => other.drafted - one.drafted)[0];
  return nearest === undefined || nearest.drafted === 0
    ? undefined
    : { marks: nearest.marks, lines: linesOf(impression, nearest.marks) };
}

/** @returns with how many words were drafted */
function heldAgainst(draft: string, impression: string): { readonly marks: readonly Mark[]; readonly drafted: number } {
  if (!canDiffer(draft, impression)) {
    // Nobody can say whose the words are: they need to be read.
    const words = splitWords(impression).length;
    return { marks: [{ from: 0, to: impression.length, kind: 'drafted' }], drafted: words };
  }
  const marks: Mark[] = [];
  const runs = wordDiff(draft, impression);
  const shared = runs.reduce((sum, run) => sum + (run.in === 'both' ? splitWords(run.prediction).length : 0), 0);
  const isHalf = shared > 0 && 2 * shared >= splitWords(draft).length;
  let from = 0;
  let drafted = 0;
  for (const run of runs) {
    const to = from + run.prediction.length;
    if (to > from) {
      const words = splitWords(run.prediction).length;
      const isDrafted = run.in === 'both' && (words >= leastWords || (isHalf && words > 0));
      marks.push({ from, to, kind: isDrafted ? 'drafted' : 'own' });
      drafted += isDrafted ? words : 0;
    }
    from = to;
  }
  return { marks, drafted };
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
