import { expect, it } from 'vitest';
import { textChange } from './text-change.ts';

it.each([
  ['', 'abc'],
  ['abc', ''],
  ['abc', 'abc'],
  ['aaa', 'aa'],
  ['aa', 'aaa'],
  ['1. Effusion.\n2. Nodule.', '1. Nodule.'],
  ['Left effusion.', 'Right effusion.'],
])('turns %j into %j', (before, after) => {
  const { from, to, insert } = textChange(before, after);
  expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
});

it('leaves what both have', () => {
  expect(textChange('Small left effusion.', 'Small right effusion.')).toEqual({ from: 6, to: 9, insert: 'righ' });
});
