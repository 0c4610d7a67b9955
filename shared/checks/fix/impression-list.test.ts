import { describe, expect, it } from 'vitest';
import { readList, withItems, withoutItem, writeList } from './impression-list.ts';

const added = (impression: string, place: 'first' | 'last', ...texts: string[]): string | undefined => {
  const list = withItems(readList(impression), texts, place);
  return list && writeList(list);
};

it('is written as it was read', () => {
  for (const text of ['', 'A.', '1. A.\n2. B.\n', '- A\n- B', 'A.\n\nB.', ' 1) A 2) B', 'Chest:\n1. A.\n2. B.']) {
    expect(writeList(readList(text))).toBe(text);
  }
});

describe('a list without an item', () => {
  it.each([
    ['1. A.\n2. B.\n3. C.', 0, '1. B.\n2. C.'],
    ['1. A.\n2. B.\n3. C.', 1, '1. A.\n2. C.'],
    ['1. A.\n2. B.\n3. C.', 2, '1. A.\n2. B.'],
    ['1. A. 2. B. 3. C.', 1, '1. A. 2. C.'],
    ['(1) A.\n(2) B.\n(3) C.', 0, '(1) B.\n(2) C.'],
    ['1. A.\n2. B.', 0, 'B.'],
    ['1. A.\n2. B.', 1, 'A.'],
    ['- A\n- B\n- C', 0, '- B\n- C'],
    ['A.\n\nB.', 0, 'B.'],
    ['1. A.\n2. B.\n\n1. C.\n2. D.', 2, '1. A.\n2. B.\n\n1. D.'],
    ['A.', 0, ''],
  ])('%j loses item %i', (impression, index, left) => {
    expect(writeList(withoutItem(readList(impression), index))).toBe(left);
  });
});

describe('a list with more items', () => {
  it.each([
    ['', 'last', 'X.'],
    ['A.', 'last', '1. A.\n2. X.'],
    ['A.', 'first', '1. X.\n2. A.'],
    ['1. A.', 'last', '1. A.\n2. X.'],
    ['1. A.\n2. B.', 'last', '1. A.\n2. B.\n3. X.'],
    ['1. A.\n2. B.', 'first', '1. X.\n2. A.\n3. B.'],
    ['1) A. 2) B.', 'last', '1) A. 2) B. 3) X.'],
    ['- A\n- B', 'last', '- A\n- B\n- X.'],
    ['- A', 'first', '- X.\n- A'],
    ['A.\n\nB.', 'last', 'A.\n\nB.\n\nX.'],
    ['A.\nB.', 'last', 'A.\nB.\nX.'],
    ['Chest:\n1. A.\n2. B.', 'first', 'Chest:\n1. X.\n2. A.\n3. B.'],
  ] as const)('%j takes one in, %s', (impression, place, more) => {
    expect(added(impression, place, 'X.')).toBe(more);
  });

  it('counts several', () => {
    expect(added('', 'first', 'X.', 'Y.')).toBe('1. X.\n2. Y.');
    expect(added('A.', 'first', 'X.', 'Y.')).toBe('1. X.\n2. Y.\n3. A.');
    expect(added('1. A.\n2. B.', 'last', 'X.', 'Y.')).toBe('1. A.\n2. B.\n3. X.\n4. Y.');
    expect(added('- A', 'first', 'X.', 'Y.')).toBe('- X.\n- Y.\n- A');
  });

  it('is none where there are two lists', () => {
    expect(added('Chest:\n1. A.\n2. B.\n\nAbdomen:\n1. C.', 'first', 'X.')).toBeUndefined();
  });
});
