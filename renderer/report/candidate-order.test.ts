import { expect, it } from 'vitest';
import { candidateBeside, rankOf } from './candidate-order.ts';

const candidate = (text: string) => ({ text, items: [text], score: 0, complete: true });
const draft = { candidates: [candidate('one'), candidate('two')] };

it('goes through the candidates and round again', () => {
  expect(candidateBeside(draft, '', undefined, 1)).toEqual({ kind: 'candidate', rank: 0 });
  expect(candidateBeside(draft, 'one', undefined, 1)).toEqual({ kind: 'candidate', rank: 1 });
  expect(candidateBeside(draft, 'two', undefined, 1)).toEqual({ kind: 'candidate', rank: 0 });
});

it('goes back the same way', () => {
  expect(candidateBeside(draft, '', undefined, -1)).toEqual({ kind: 'candidate', rank: 1 });
  expect(candidateBeside(draft, 'one', undefined, -1)).toEqual({ kind: 'candidate', rank: 1 });
  expect(candidateBeside(draft, 'one', 'mine', -1)).toEqual({ kind: 'own', text: 'mine' });
});

it('comes back to what the reader wrote', () => {
  expect(candidateBeside(draft, 'mine', 'mine', 1)).toEqual({ kind: 'candidate', rank: 0 });
  expect(candidateBeside(draft, 'two', 'mine', 1)).toEqual({ kind: 'own', text: 'mine' });
});

it('knows a candidate by its text', () => {
  expect(rankOf(draft, 'two')).toBe(1);
  expect(rankOf(draft, 'Two')).toBeUndefined();
});
