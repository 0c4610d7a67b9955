import { expect, it } from 'vitest';
import { shownDiff } from './shown-diff.ts';

const shown = (before: string, after: string): string =>
  shownDiff(before, after)
    .map(({ in: side, text }) => ({ both: text, before: `[-${text}-]`, after: `[+${text}+]` })[side])
    .join('');

it.each([
  [
    'a line that is gone',
    '1. Mass.\n2. Right lobe.\n3. No edema.',
    '1. Mass.\n2. Right lobe.',
    '1. Mass.\n2. Right lobe.\n[-3. No edema.-]',
  ],
  ['a sentence that is gone', 'Right lobe. No edema.', 'Right lobe.', 'Right lobe. [-No edema.-]'],
  ['a word in the place of the last one', 'Effusion left.', 'Effusion right.', 'Effusion [-left. -][+right.+]'],
  ['a list that became a sentence', 'Mass.\n2. Edema.', 'Mass. Edema.', 'Mass.\n[-2. -]Edema.'],
  ['lines that are further apart now', 'Mass. Old. Edema.', 'Mass.\n\nEdema.', 'Mass.\n\n[-Old. -]Edema.'],
  ['what stood close together', 'left/right', 'left', 'left [-right-]'],
  ['a line that is new', 'Mass.', 'Mass.\nEdema.', 'Mass.\n[+Edema.+]'],
  ['the same text', 'Mass.\nEdema.', 'Mass.\nEdema.', 'Mass.\nEdema.'],
])('keeps words apart: %s', (_, before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});
