import { expect, it } from 'vitest';
import type { ErrorMark } from '#shared/feedback/error-mark.ts';
import { nextSeverity, sentenceAt, sentenceOf } from './error-cycle.ts';

const text = '1. Small effusion. No pneumothorax.\n\n2. Large heart.';
const at = (place: number): string => {
  const span = sentenceAt(text, place);
  return span === undefined ? '' : sentenceOf(text, span);
};

it('takes the sentence that the cursor stands in or behind, in the blank below it too', () => {
  expect(at(0)).toBe('1. Small effusion.');
  expect(at(18)).toBe('1. Small effusion.');
  expect(at(19)).toBe('No pneumothorax.');
  expect(at(36)).toBe('No pneumothorax.');
  expect(at(text.length)).toBe('2. Large heart.');
  expect(sentenceAt('  Clear.', 0)).toEqual({ start: 2, end: 8 });
  expect(sentenceAt(' \n', 1)).toBeUndefined();
});

it('keeps no more of a sentence than the station takes', () => {
  expect(sentenceOf('a'.repeat(3000), { start: 0, end: 3000 })).toHaveLength(1000);
});

it('goes from significant over insignificant to nothing, for each kind of error and each sentence by itself', () => {
  const place = { part: 'impression', sentence: 'Large heart.', category: 'wrongSeverity' } as const;
  const marked = (severity: ErrorMark['severity']): readonly ErrorMark[] => [{ ...place, severity }];
  expect(nextSeverity([], place)).toBe('significant');
  expect(nextSeverity(marked('significant'), place)).toBe('insignificant');
  expect(nextSeverity(marked('insignificant'), place)).toBeUndefined();
  expect(nextSeverity(marked('significant'), { ...place, category: 'wrongLocation' })).toBe('significant');
  expect(nextSeverity(marked('significant'), { ...place, part: 'findings' })).toBe('significant');
});
