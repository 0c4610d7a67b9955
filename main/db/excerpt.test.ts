import { expect, it } from 'vitest';
import { firstWords, matchingWords, matchMarks } from './excerpt.ts';

const marked = (text: string) => text.replaceAll('[', matchMarks.start).replaceAll(']', matchMarks.end);
const shown = (excerpt: ReturnType<typeof firstWords>) =>
  excerpt.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

it('the first words end with a word, and all blanks are one', () => {
  expect(firstWords(' Left\n\teffusion. ')).toEqual([{ text: 'Left effusion.', isMatch: false }]);
  expect(firstWords('')).toEqual([]);
  expect(shown(firstWords('word '.repeat(50)))).toBe(`${'word '.repeat(24).trim()}…`);
  expect(shown(firstWords('x'.repeat(500)))).toBe(`${'x'.repeat(120)}…`);
  // No half of a character.
  expect(shown(firstWords(`${'x'.repeat(119)}${'𝒳'.repeat(5)}`))).toBe(`${'x'.repeat(119)}…`);
});

it('of several snippets the one with most matches is shown, the first of equals', () => {
  const snippets = ['No words.', '[Left] lung.', '[left] [effusion]', '[effusion] [left]'].map(marked);
  expect(matchingWords(snippets)).toEqual([
    { text: 'left', isMatch: true },
    { text: ' ', isMatch: false },
    { text: 'effusion', isMatch: true },
  ]);
});

it('a match is seen however long what stands before it, and what it is', () => {
  expect(shown(matchingWords([marked(`${'word '.repeat(60)}[zebra] at the end`)]))).toMatch(
    /^…(?:word ){7}\[zebra\] at the end$/u,
  );
  expect(shown(matchingWords([marked(`[${'z'.repeat(500)}] more`)]))).toBe(`[${'z'.repeat(120)}…]`);
});
