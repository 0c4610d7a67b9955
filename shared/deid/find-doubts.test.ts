import { expect, it } from 'vitest';
import { findDoubts } from './find-doubts.ts';
import { findIdentifiers } from './find-identifiers.ts';
import type { IdentifierSpan } from './identifier.ts';

const doubts = (text: string, spans: readonly IdentifierSpan[] = []) =>
  findDoubts(text, spans).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

it('points at words with a capital inside an English sentence', () => {
  expect(doubts('The film was shown to Quillfeather later.')).toEqual([['name', 'Quillfeather']]);
});

it('points at long numbers', () => {
  expect(doubts('It says 4711882 on the film.')).toEqual([['number', '4711882']]);
});

it('points at what was taken out without being sure', () => {
  const span = { start: 4, end: 8, category: 'name', rule: 'suspect:name', confidence: 0.6 } as const;
  expect(doubts('The Osei film.', [span])).toEqual([['unsure', 'Osei']]);
  expect(doubts('The Osei film.', [{ ...span, confidence: 0.9 }])).toEqual([]);
});

it('says nothing of German nouns, of names of medicine, and of what was found', () => {
  expect(doubts('Das Herz ist normal und die Lunge frei.')).toEqual([]);
  expect(doubts('There is a Hodgkin lymphoma, and a Schatzki ring.')).toEqual([]);
});

it('says nothing of the title before a name that is taken out', () => {
  const text = 'Small effusion, discussed with Dr. Quillfeather. The scan resembles Rivers today.';
  expect(doubts(text, findIdentifiers(text))).toEqual([['unsure', 'Rivers']]);
});
