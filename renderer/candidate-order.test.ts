import { expect, it } from 'vitest';
import { candidateAfter, rankOf } from './candidate-order.ts';

const candidate = (text: string) => ({ text, items: [text], score: 0, complete: true });
const draft = { candidates: [candidate('one'), candidate('two')] };

it('goes through the candidates and round again', () => {
  expect(candidateAfter(draft, '', undefined)).toEqual({ kind: 'candidate', rank: 0 });
  expect(candidateAfter(draft, 'one', undefined)).toEqual({ kind: 'candidate', rank: 1 });
  expect(candidateAfter(draft, 'two', undefined)).toEqual({ kind: 'candidate', rank: 0 });
});

it('comes back to what the reader wrote', () => {
  expect(candidateAfter(draft, 'mine', 'mine')).toEqual({ kind: 'candidate', rank: 0 });
  expect(candidateAfter(draft, 'two', 'mine')).toEqual({ kind: 'own', text: 'mine' });
});

it('knows a candidate by its text', () => {
  expect(rankOf(draft, 'two')).toBe(1);
  expect(rankOf(draft, 'Two')).toBeUndefined();
});
