import { describe, expect, it } from 'vitest';
import { novelty } from './novelty.ts';
import { splitWords } from './split-words.ts';

describe('novelty', () => {
  it('is the share of words that the findings do not hold', () => {
    const findings = splitWords('There is a small left pleural effusion.');
    expect(novelty(splitWords('Small left effusion, likely infection.'), findings)).toBe(2 / 5);
    expect(novelty([], findings)).toBe(0);
  });
});
