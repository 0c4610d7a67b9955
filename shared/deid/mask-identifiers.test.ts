import { expect, it } from 'vitest';
import { maskIdentifiers, replaceSpans } from './mask-identifiers.ts';

it('puts a mask in the place of each span', () => {
  expect(
    maskIdentifiers('Dr. Ash saw Mr. Osei.', [
      { start: 4, end: 7 },
      { start: 16, end: 20 },
    ]),
  ).toBe('Dr. ___ saw Mr. ___.');
});

it('leaves a text without spans as it is, and masks a whole one', () => {
  expect(maskIdentifiers('Clear.', [])).toBe('Clear.');
  expect(maskIdentifiers('Osei', [{ start: 0, end: 4 }])).toBe('___');
});

it('spans that touch are told apart', () => {
  const spans = [
    { start: 0, end: 2, by: '1' },
    { start: 2, end: 4, by: '2' },
  ];
  expect(replaceSpans('aabb', spans, ({ by }, found) => `${found}${by}`)).toBe('aa1bb2');
});
