import { expect, it } from 'vitest';
import { usualPreferences, readerPreferences } from '#shared/records/reader-preferences.ts';
import { readKept } from './read-kept.ts';

const read = (kept: unknown) => readKept(readerPreferences, usualPreferences, kept as string | undefined);

it('what is kept is read, and what is not kept is as usual', () => {
  expect(read(undefined)).toEqual(usualPreferences);
  expect(read('{"theme":"light","commitsFirst":true}')).toEqual({
    ...usualPreferences,
    theme: 'light',
    commitsFirst: true,
  });
});

it.each([
  ['a value that this version does not know', '{"theme":"sepia","textSize":"large"}'],
  ['a value of another kind', '{"keys":["F1"],"textSize":"large"}'],
  ['a setting that this version does not have', '{"sound":"loud","textSize":"large"}'],
])('%s is as usual, and the others are kept', (_, kept) => {
  expect(read(kept)).toEqual({ ...usualPreferences, textSize: 'large' });
});

it.each(['null', '7', '[]', '"x"'])('%s says nothing', (kept) => {
  expect(read(kept)).toEqual(usualPreferences);
});
