import { expect, it } from 'vitest';
import type { IdentifierSpan } from './identifier.ts';
import { mergeSpans } from './merge-spans.ts';

const span = (
  start: number,
  end: number,
  confidence: number,
  category: IdentifierSpan['category'] = 'name',
): IdentifierSpan => ({ start, end, category, rule: `${category}:${confidence}`, confidence });

it('puts spans in order and leaves those alone that only touch', () => {
  expect(mergeSpans([span(5, 9, 0.9), span(0, 5, 0.8)])).toEqual([span(0, 5, 0.8), span(5, 9, 0.9)]);
});

it('makes one of those that overlap, of the kind of the surest', () => {
  expect(mergeSpans([span(0, 6, 0.8), span(4, 9, 0.95, 'date')])).toEqual([{ ...span(0, 9, 0.95, 'date') }]);
});

it('among equals the longest says what it is', () => {
  expect(mergeSpans([span(0, 3, 0.9), span(1, 9, 0.9, 'date')])).toEqual([span(0, 9, 0.9, 'date')]);
});

it('joins a whole chain, and drops what is empty', () => {
  expect(mergeSpans([span(0, 4, 0.5), span(3, 8, 0.5), span(7, 9, 0.5), span(20, 20, 1)])).toMatchObject([
    { start: 0, end: 9 },
  ]);
});
