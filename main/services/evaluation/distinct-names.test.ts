import { expect, it } from 'vitest';
import { distinctNames } from './distinct-names.ts';

it('numbers names that come again, also where such a number is a name itself', () => {
  const distinct = distinctNames();
  const names = ['a', 'a', 'b', 'a (2)', 'a', 'a (2)'];
  expect(names.map(distinct)).toEqual(['a', 'a (2)', 'b', 'a (2) (2)', 'a (3)', 'a (2) (3)']);
});
