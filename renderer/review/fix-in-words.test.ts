import { expect, it } from 'vitest';
import { addedByFix } from './fix-in-words.ts';

it('tells the word that takes the place of another', () => {
  const impression = 'Small left effusion.';
  expect(addedByFix(impression, { start: 6, end: 10, text: 'right' })).toBe('right');
});

it('tells the new item alone where the whole impression is put anew', () => {
  const impression = 'Heart enlarged.';
  const text = '1. Heart enlarged.\n2. Nodule of the right upper lobe.';
  expect(addedByFix(impression, { start: 0, end: impression.length, text })).toBe('Nodule of the right upper lobe.');
});

it('tells nothing where words only go', () => {
  const impression = '1. Effusion.\n2. Nodule.';
  expect(addedByFix(impression, { start: 0, end: impression.length, text: 'Effusion.' })).toBe('');
});
