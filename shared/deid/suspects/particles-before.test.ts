import { expect, it } from 'vitest';
import { suspectsOf } from './suspects.testing.ts';

it.each([
  ['Osei. Anwesend: Gündüz, von Bodenhausen', ['Gündüz, von Bodenhausen']],
  ['Osei (chirurgie), Oude Luttikhuis (MDL), Smeets (path)', ['Oude Luttikhuis', 'Smeets']],
  ['Osei. Laborant Op den Buijs Teunis', ['Op den Buijs Teunis']],
])('a name begins with its particles in %j', (text, expected) => {
  expect(suspectsOf(text)).toEqual(expected);
});
