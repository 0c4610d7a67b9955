import { expect, it } from 'vitest';
import { tokensOf } from './tokens.ts';

const shown = (text: string) => tokensOf(text).map((token) => `${token.text}:${token.kind}:${token.form}`);

it('parts words, numbers, signs and line ends', () => {
  expect(shown('Dr. Penhallow,\r\n12 cm')).toEqual([
    'Dr:word:title',
    '.:sign:none',
    'Penhallow:word:title',
    ',:sign:none',
    '\r\n:line-end:none',
    '12:number:none',
    'cm:word:lower',
  ]);
});

it.each([
  ["Penhallow's", 'Penhallow', 'title'],
  ["d'Angelo", "d'Angelo", 'title'],
  ['Anne-Marie', 'Anne-Marie', 'title'],
  ['MRI', 'MRI', 'upper'],
  ['J', 'J', 'initial'],
  ['Mu\u0308ller', 'Mu\u0308ller', 'title'],
])('reads %j as one word', (text, word, form) => {
  expect(tokensOf(text)).toMatchObject([{ text: word, form, kind: 'word' }]);
});

it('knows the lines that are in capitals', () => {
  const tokens = tokensOf('FINDINGS: CLEAR\nThe MRI shows');
  expect(tokens.filter(({ isInCapitals }) => isInCapitals).map(({ text }) => text)).toEqual([
    'FINDINGS',
    ':',
    'CLEAR',
    '\n',
  ]);
});

it('offsets are of the text', () => {
  const text = '\uFEFFA \u{1F600} b\u0301 – „Zoë“';
  for (const token of tokensOf(text)) {
    expect(text.slice(token.start, token.end)).toBe(token.text);
  }
});
