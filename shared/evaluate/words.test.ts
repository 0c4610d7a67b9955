import { describe, expect, it } from 'vitest';
import { novelty } from './novelty.ts';
import { countWordEdits } from './word-edits.ts';
import { splitWords } from './words.ts';

describe('splitWords', () => {
  it('keeps numbers and apostrophes whole and parts at hyphens and marks', () => {
    const text = 'Patient’s X-ray: 1.2 cm nodule.No effusion, 1,200 mL.';
    const words = splitWords(text);
    expect(words.map(({ key }) => key)).toEqual("patient's x ray 1.2 cm nodule no effusion 1,200 ml".split(' '));
    expect(words.map(({ start, end }) => text.slice(start, end))[0]).toBe('Patient’s');
  });

  it('reads other scripts and accents', () => {
    expect(splitWords('Größe: œdème – 肺炎').map(({ key }) => key)).toEqual(['größe', 'œdème', '肺炎']);
  });
});

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

describe('novelty', () => {
  it('is the share of words that the findings do not hold', () => {
    const findings = splitWords('There is a small left pleural effusion.');
    expect(novelty(splitWords('Small left effusion, likely infection.'), findings)).toBe(2 / 5);
    expect(novelty([], findings)).toBe(0);
  });
});
