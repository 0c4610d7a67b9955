import { describe, expect, it } from 'vitest';
import { splitWords } from './split-words.ts';

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
