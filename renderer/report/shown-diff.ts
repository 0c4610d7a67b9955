import { wordDiff } from '#shared/evaluate/word-diff.ts';

/** Neighbouring words of both texts, or of one of them alone, as they are shown one after the other. */
export interface ShownRun {
  readonly in: 'both' | 'before' | 'after';
  readonly text: string;
}

/**
 * What became of a text, in words. What both have is written as it is now; where words that are gone follow it, it ends as it did
 * then or as it does now, whichever keeps them further apart: no word stands close to one that it never stood beside.
 */
export function shownDiff(before: string, after: string): readonly ShownRun[] {
  const runs = wordDiff(before, after);
  return runs.map(({ in: side, reference, prediction }, index) => {
    const next = runs[index + 1]?.in;
    if (side === 'reference') {
      return { in: 'before', text: next === 'prediction' ? apart(reference, '') : reference };
    }
    if (side === 'prediction') {
      return { in: 'after', text: prediction };
    }
    return { in: 'both', text: next === 'reference' ? apart(prediction, reference) : prediction };
  });
}

/** The text with the wider of the two ends, and at least a space. */
function apart(text: string, other: string): string {
  const [own, others] = [endOf(text), endOf(other)];
  const end = lineBreaks(others) > lineBreaks(own) ? others : own;
  return text.trimEnd() + (end || others || ' ');
}

function endOf(text: string): string {
  return text.slice(text.trimEnd().length);
}

function lineBreaks(space: string): number {
  return space.split('\n').length - 1;
}
