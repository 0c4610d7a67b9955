import { expect, it } from 'vitest';
import { found } from './found.testing.ts';
import { repeatNames } from './repeat-names.ts';
import { tokensOf } from './tokens.ts';

const repeated = (text: string, name: string, confidence = 0.97) => {
  const start = text.indexOf(name);
  const span = { start, end: start + name.length, category: 'name', rule: 'cue:dr', confidence } as const;
  return found(text, repeatNames(text, tokensOf(text), [span]));
};

it('a name that was found once is one wherever it stands', () => {
  expect(repeated('Dr. Quillfeather came. QUILLFEATHER agrees, and Quillfeather’s nurse too.', 'Quillfeather')).toEqual(
    ['Quillfeather', 'QUILLFEATHER', 'Quillfeather'],
  );
});

it('a word of reports, a name of medicine or what is unsure is not repeated', () => {
  expect(repeated('Dr. White came. White matter is normal.', 'White')).toEqual([]);
  expect(repeated('Dr. Hodgkin came. Hodgkin lymphoma.', 'Hodgkin')).toEqual([]);
  expect(repeated('Quillfeather came. Quillfeather agrees.', 'Quillfeather', 0.6)).toEqual([]);
});
