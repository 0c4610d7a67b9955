import { expect, it } from 'vitest';
import { findDoubts } from './find-doubts.ts';
import { findIdentifiers } from './find-identifiers.ts';

function doubtsIn(text: string): readonly string[] {
  return findDoubts(text, findIdentifiers(text, {}, [])).map(({ start, end }) => text.slice(start, end));
}

it('asks about a capital inside an English sentence, but not about the title before a name that is taken out', () => {
  expect(doubtsIn('Small effusion, discussed with Dr. Quillfeather. The scan resembles Rivers today.')).toEqual([
    'Rivers',
  ]);
});
