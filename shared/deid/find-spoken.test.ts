import { expect, it } from 'vitest';
import { findSpoken } from './find-spoken.ts';
import { found } from './found.testing.ts';

it.each([
  ['born june third nineteen seventy one', ['june third nineteen seventy one']],
  ['on the third of may two thousand and nineteen', ['third of may two thousand and nineteen']],
  ['geboren am dritten fünften neunzehnhundertsechzig', ['dritten fünften neunzehnhundertsechzig']],
  ['vom zwölften april', ['zwölften april']],
  ['geboren drie mei negentienzestig', ['drie mei negentienzestig']],
  ['op dertien mei', ['dertien mei']],
  ['medical record four four one nine two zero', ['four four one nine two zero']],
  ['nummer drei drei null eins', ['drei drei null eins']],
])('finds the dates and numbers of "%s"', (text, expected) => {
  expect(found(text, findSpoken(text))).toEqual(expected);
});

it.each([
  'one or two nodules',
  'may be two cysts',
  'in zwei Ebenen',
  'drie nodi',
  'im dritten und vierten Segment',
  'een maart',
])('leaves "%s" alone', (text) => {
  expect(findSpoken(text)).toEqual([]);
});
