import { expect, it } from 'vitest';
import type { FeedbackField } from '#shared/records/feedback-record.ts';
import { stopAt, stopBeside, stopsOf, wordsAt } from './record-stops.ts';

const mask = { category: 'name', rule: 'cue:dr', confidence: 1 } as const;
const fields: readonly FeedbackField[] = [
  {
    name: 'findings',
    text: 'Dr. Ames saw Rivers and Poe.',
    masks: [
      { start: 24, end: 27, ...mask, confidence: 0.5 },
      { start: 4, end: 8, ...mask },
    ],
    doubts: [
      { start: 13, end: 19, kind: 'name' },
      { start: 24, end: 27, kind: 'unsure' },
    ],
  },
  { name: 'accepted', text: 'Ames.', masks: [{ start: 0, end: 4, ...mask }], doubts: [] },
];
const stops = stopsOf(fields);

it('goes through what is taken out and what is doubted, in the order of the page', () => {
  expect(stops.map(({ words, kind }) => `${words} ${kind}`)).toEqual([
    'Ames taken',
    'Rivers name',
    'Poe unsure',
    'Ames taken',
  ]);
});

it('goes on from wherever the cursor is, and round', () => {
  const from = (field: number, at: number, step: 1 | -1) => {
    const stop = stopBeside(stops, { field, from: at, to: at }, step);
    return stop && [stop.field, stop.start];
  };
  expect(stopBeside(stops, undefined, 1)).toBe(stops[0]);
  expect(from(0, 0, 1)).toEqual([0, 4]);
  expect(from(0, 4, 1)).toEqual([0, 13]);
  expect(from(0, 27, 1)).toEqual([1, 0]);
  expect(from(1, 2, 1)).toEqual([0, 4]);
  expect(from(1, 0, -1)).toEqual([0, 24]);
  expect(from(0, 2, -1)).toEqual([1, 0]);
  expect(stopBeside([], undefined, 1)).toBeUndefined();
});

it('knows what is pointed at', () => {
  expect(stopAt(stops, { field: 0, from: 5, to: 5 })?.words).toBe('Ames');
  expect(stopAt(stops, { field: 0, from: 4, to: 8 })?.words).toBe('Ames');
  expect(stopAt(stops, { field: 0, from: 4, to: 12 })).toBeUndefined();
});

it.each([
  [0, 0, 'Small'],
  [7, 7, 'left'],
  [8, 8, 'left'],
  [10, 10, 'left'],
  [2, 8, 'Small left'],
  [5, 6, ''],
  [5, 11, 'left'],
  [8, 19, 'left effusion'],
])('takes whole words from %i to %i', (from, to, words) => {
  expect(wordsAt('Small left effusion.', from, to)).toBe(words);
});
