import { expect, it } from 'vitest';
import { withLifted, withTaken } from './mask-changes.ts';

const stop = { field: 0, start: 0, end: 4, kind: 'taken' } as const;
const mask = { start: 0, end: 4, category: 'name', rule: 'cue:dr', confidence: 1 } as const;

it('what the rules took out is let stand', () => {
  expect(withLifted({ added: [], lifted: ['Poe'] }, { ...stop, words: 'Ames', mask })).toEqual({
    added: [],
    lifted: ['Poe', 'Ames'],
  });
});

it('what a person took out is only no longer taken out by them', () => {
  const added = { ...mask, rule: 'person:added' };
  expect(withLifted({ added: ['room 7', 'Poe'], lifted: [] }, { ...stop, words: 'Room  7', mask: added })).toEqual({
    added: ['Poe'],
    lifted: [],
  });
});

it('what was let stand can be taken out again, and nothing twice', () => {
  const once = withTaken({ added: [], lifted: ['Ames'] }, 'ames');
  expect(once).toEqual({ added: ['ames'], lifted: [] });
  expect(withTaken(once, 'AMES')).toEqual({ added: ['AMES'], lifted: [] });
});
