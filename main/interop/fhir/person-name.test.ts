import { describe, expect, it, test } from 'vitest';
import { personNameOf, splitName } from './person-name.ts';

test.each([
  ['Jane Roe', 'Roe', 'Jane'],
  ['Jane Q. Roe, MD', 'Roe', 'Jane Q.'],
  ['Roe, Jane', 'Roe', 'Jane'],
  ['ROE, JANE Q, MD PhD', 'ROE', 'JANE Q'],
  ['Jane Roe, DO', 'Roe', 'Jane'],
  ['Do, Anh', 'Do', 'Anh'],
  ['Jack Ma', 'Ma', 'Jack'],
  ['Dr. med. Anna von Stein', 'von Stein', 'Anna'],
  ['Prof. Dr. Jörg Ärztle', 'Ärztle', 'Jörg'],
  ['Jan van der Berg', 'van der Berg', 'Jan'],
  ['Van der Berg, Jan', 'Van der Berg', 'Jan'],
  ["J. in 't Veld", "in 't Veld", 'J.'],
  ['ROE^JANE^Q^^DR', 'ROE', 'JANE Q'],
  ['Dr. Roe', 'Roe', undefined],
  ['Roe', 'Roe', undefined],
  ['Roe,', 'Roe', undefined],
  [', Jane', 'Jane', undefined],
])('%s', (text, family, given) => {
  expect(splitName(text)).toEqual({ family, ...(given !== undefined && { given }) });
});

test.each(['', ' ', ',', '^', 'Dr.', ', MD'])('nothing in "%s" is a name', (text) => {
  expect(splitName(text)).toBeUndefined();
});

describe('of several names', () => {
  const names = [
    { use: 'old', family: 'Earlier' },
    { use: 'nickname', given: ['Addie'] },
    { use: 'usual', family: 'Rowan', given: ['Ada'] },
    { use: 'official', family: 'Rowan-Vale', given: ['Ada', 'Mae'] },
  ];

  it('takes the official one', () => {
    expect(personNameOf({ name: names })).toEqual({ family: 'Rowan-Vale', given: 'Ada Mae' });
  });

  it('takes one in use before one that ended', () => {
    const official = { use: 'official', family: 'Rowan-Vale', given: ['Ada'], period: { end: '2001' } };
    const ended = [official, ...names.slice(0, -1)];
    expect(personNameOf({ name: ended })).toEqual({ family: 'Rowan', given: 'Ada' });
  });

  it('passes over those that say nothing', () => {
    expect(
      personNameOf({
        name: [
          { use: 'official', family: ' ' },
          { use: 'old', text: 'Ada Earlier' },
        ],
      }),
    ).toEqual({
      family: 'Earlier',
      given: 'Ada',
    });
  });
});

test('a name may be written as one where a list belongs, in an older form, or not at all', () => {
  expect(personNameOf({ name: { family: ['van', 'Dam'], given: 'Jo' } })).toEqual({ family: 'van Dam', given: 'Jo' });
  expect(personNameOf({ name: [{ given: ['Jo'] }] })).toEqual({ given: 'Jo' });
  expect(personNameOf({ name: [{ family: {}, given: [null, 7, []] }] })).toEqual({ given: '7' });
  expect(personNameOf({ name: 'Jo Dam' })).toBeUndefined();
  expect(personNameOf({})).toBeUndefined();
});
