import { expect, it } from 'vitest';
import { placesOfParts } from './places-of-parts.ts';

const places = (text: string, parts: readonly string[], lead?: string) =>
  placesOfParts(text, { parts, joint: /[- ]?/y, matchesCase: false, ...(lead !== undefined && { lead }) }).map(
    ({ start, end }) => text.slice(start, end),
  );

it.each([
  ['A-1 2', ['a', '1', '2'], ['A-1 2']],
  ['a12 A-12', ['A', '1', '2'], ['a12', 'A-12']],
  ['xa12 a123', ['A', '1', '2'], []],
  ['\u{1F600}a12', ['A', '1', '2'], ['a12']],
  ['İstanbul a12', ['A', '1', '2'], ['a12']],
])('in %j', (text, parts, expected) => {
  expect(places(text, parts)).toEqual(expected);
});

it('takes along what may stand before the first part', () => {
  expect(places('000712, 10712, 712', ['7', '1', '2'], '0')).toEqual(['000712', '712']);
});
