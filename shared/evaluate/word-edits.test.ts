import { describe, expect, it } from 'vitest';
import { splitWords } from './split-words.ts';
import { countWordEdits } from './word-edits.ts';

describe('countWordEdits', () => {
  it.each([
    ['Small left effusion.', 'small LEFT effusion', 0],
    ['Small left effusion.', 'Small right effusion.', 1],
    ['Small left effusion.', 'Effusion', 2],
    ['', 'Small left effusion.', 3],
    ['No edema. Stable heart.', 'Stable heart. No edema.', 4],
  ])('%j to %j takes %i', (first, second, edits) => {
    expect(countWordEdits(splitWords(first), splitWords(second))).toBe(edits);
    expect(countWordEdits(splitWords(second), splitWords(first))).toBe(edits);
  });
});
