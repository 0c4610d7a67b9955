import { expect, it } from 'vitest';
import type { ErrorMark } from '#shared/feedback/error-mark.ts';
import { noMarking } from '#renderer/editor/marks.ts';
import { holdsSentence, withErrors } from './error-marking.ts';

const text = 'Small left effusion. Large heart.';
const mark: ErrorMark = {
  part: 'impression',
  sentence: 'Small left effusion.',
  category: 'wrongLocation',
  severity: 'significant',
};

it('puts all that is said of a sentence behind it, and nothing at others', () => {
  const errors = [mark, { ...mark, category: 'wrongSeverity' as const }, { ...mark, part: 'findings' as const }];
  const { marks, tags } = withErrors({ ...noMarking, text }, 'impression', errors, ({ category }) => category);
  expect(marks).toEqual([{ from: 0, to: 20, kind: 'error' }]);
  expect(tags).toEqual([{ at: 20, kind: 'error', label: 'wrongLocation + wrongSeverity' }]);
});

it('a sentence that was changed since is not the one that was marked', () => {
  expect(holdsSentence(text, mark.sentence)).toBe(true);
  expect(holdsSentence('Small right effusion. Large heart.', mark.sentence)).toBe(false);
});
