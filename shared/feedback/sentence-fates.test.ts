import { describe, expect, it } from 'vitest';
import { sentenceFates } from './sentence-fates.ts';
import { hasSameWords, textChange } from './text-change.ts';

/** "kept A. → A.", without the arrow where there is one text only. */
const told = (first: string, second: string): readonly string[] =>
  sentenceFates(first, second).map(({ fate, before, after }) =>
    [fate, [before, after].filter((text) => text !== undefined).join(' → ')].join(': '),
  );
const kinds = (first: string, second: string) => sentenceFates(first, second).map(({ fate }) => fate);

const effusion = 'Small left pleural effusion.';
const heart = 'The heart is enlarged.';
const bone = 'Degenerative changes of the spine.';

describe('what became of each sentence', () => {
  it('all five fates at once, those of the second text in their order, then the deleted', () => {
    expect(
      told(
        `${effusion} ${heart} ${bone} No fracture is seen.`,
        `${bone} ${effusion} The heart is mildly enlarged. Ends.`,
      ),
    ).toEqual([
      `moved: ${bone} → ${bone}`,
      `kept: ${effusion} → ${effusion}`,
      `edited: ${heart} → The heart is mildly enlarged.`,
      'added: Ends.',
      'deleted: No fracture is seen.',
    ]);
  });

  it('numbers and bullets of lists, letter case and punctuation make no difference', () => {
    expect(kinds(`1. ${effusion}\n2. ${heart}`, `- ${effusion.toUpperCase()}\n- the heart is enlarged`)).toEqual([
      'kept',
      'kept',
    ]);
    expect(kinds(`1. ${effusion}\n2. ${heart}`, `1. ${heart}\n2. ${effusion}`).toSorted()).toEqual(['kept', 'moved']);
    expect(hasSameWords(textChange(`1. ${effusion}`, effusion))).toBe(true);
  });

  it('of equal ones each has one partner, and those that stayed in order are kept', () => {
    expect(kinds(`${heart} ${heart}`, heart)).toEqual(['kept', 'deleted']);
    expect(kinds(heart, `${heart} ${heart} ${heart}`).toSorted()).toEqual(['added', 'added', 'kept']);
    expect(kinds(`${heart} ${effusion} ${heart}`, `${heart} ${effusion} ${heart}`)).toEqual(['kept', 'kept', 'kept']);
  });

  it('of nothing there is nothing, and what has no words is no sentence', () => {
    expect(sentenceFates('', '')).toEqual([]);
    expect(sentenceFates(' \n', '1. \n—')).toEqual([]);
    expect(told('', heart)).toEqual([`added: ${heart}`]);
    expect(told(heart, '')).toEqual([`deleted: ${heart}`]);
  });

  it('one with less than half of its words in common is another', () => {
    expect(kinds('Heart size normal.', 'Lungs are clear today.')).toEqual(['added', 'deleted']);
    expect(sentenceFates('Small left effusion.', 'Small right effusion.')).toMatchObject([
      { fate: 'edited', wordEdits: 1 },
    ]);
  });

  it('the most alike are partners, whatever stands first', () => {
    const first = 'Effusion on the left. Small effusion on the left side.';
    expect(told(first, 'Small effusion on the left side now.')).toEqual([
      'edited: Small effusion on the left side. → Small effusion on the left side now.',
      'deleted: Effusion on the left.',
    ]);
  });
});

describe('how many words were changed', () => {
  it('is the fewest insertions, deletions and replacements', () => {
    expect(textChange(`${effusion} ${heart}`, `${effusion} The heart is mildly enlarged.`)).toMatchObject({
      wordEdits: 1,
      wordsBefore: 8,
      wordsAfter: 9,
    });
    expect(textChange('', effusion)).toMatchObject({ wordEdits: 4, wordsBefore: 0, wordsAfter: 4 });
    expect(textChange(effusion, effusion.toUpperCase())).toMatchObject({ wordEdits: 0 });
  });
});

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => `Sentence ${index} of the long text.`).join(' ');

describe('a text that nobody reads', () => {
  it('more than 400 sentences: the first are told, and none of those is said to be new', () => {
    const fates = sentenceFates(many(450), many(450));
    expect(fates).toHaveLength(400);
    expect(new Set(fates.map(({ fate }) => fate))).toEqual(new Set(['kept']));
    expect(textChange(many(450), many(450)).wordEdits).toBe(0);
  });
});
