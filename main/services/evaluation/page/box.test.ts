import { describe, expect, it } from 'vitest';
import { boxOf } from './box.ts';

function box(values: readonly number[]) {
  return boxOf(values.map((value, index) => ({ id: `report ${index}`, value })));
}

describe('boxOf', () => {
  it('ends whiskers at the furthest values that are no outliers', () => {
    const { low, high, outliers } = box([4, 5, 5, 6, 6, 7, 9, 20, -3]);
    expect([low, high]).toEqual([4, 9]);
    expect(outliers).toEqual([
      { id: 'report 7', value: 20 },
      { id: 'report 8', value: -3 },
    ]);
  });

  it('holds for values that are all the same, and for none', () => {
    expect(box([2, 2, 2])).toMatchObject({ low: 2, high: 2, outliers: [] });
    expect(box([])).toMatchObject({ low: 0, high: 0, outliers: [] });
  });
});
