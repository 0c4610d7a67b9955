import { expect, it } from 'vitest';
import { edited, editBetween } from './text-edit.ts';

it.each([
  ['Small right effusion.', 'Small left effusion.', { start: 6, end: 11, text: 'left' }],
  ['A 1.4 mm nodule.', 'A 14 mm nodule.', { start: 2, end: 5, text: '14' }],
  ['A 4.6 mm nodule.', 'A 4.6 cm nodule.', { start: 6, end: 8, text: 'cm' }],
  ['Mild edema.', 'Moderate edema.', { start: 0, end: 4, text: 'Moderate' }],
  ['1. A.', '1. A.\n2. B.', { start: 5, end: 5, text: '\n2. B.' }],
  ['Edema, new.', 'Edema.', { start: 5, end: 10, text: '' }],
  ['A. B.', 'A.', { start: 2, end: 5, text: '' }],
])('%j becomes %j by whole words', (before, after, edit) => {
  expect(editBetween(before, after)).toEqual(edit);
  expect(edited(before, edit)).toBe(after);
});
