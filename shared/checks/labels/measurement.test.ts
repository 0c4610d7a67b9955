import { describe, expect, it } from 'vitest';
import { findMeasurements } from './measurement.ts';
import { tokenize } from './token.ts';

function sizes(text: string): readonly (readonly [readonly number[], string, string])[] {
  return findMeasurements(tokenize(text, { start: 0, end: text.length })).map(
    ({ measurement: { values, unit, start, end } }) => [values, unit, text.slice(start, end)],
  );
}

describe('findMeasurements', () => {
  it('reads numbers with units as written', () => {
    expect(sizes('a 9 mm nodule, 7mm before')).toEqual([
      [[9], 'mm', '9 mm'],
      [[7], 'mm', '7mm'],
    ]);
    expect(sizes('measures 2.3 x 1.8 cm')).toEqual([[[2.3, 1.8], 'cm', '2.3 x 1.8 cm']]);
    expect(sizes('5 cm by 3 cm by 2 cm')).toEqual([[[5, 3, 2], 'cm', '5 cm by 3 cm by 2 cm']]);
    expect(sizes('3-4 millimeters')).toEqual([[[3, 4], 'mm', '3-4 millimeters']]);
    expect(sizes('-20 Hounsfield units, 35 HU')).toEqual([[[35], 'HU', '35 HU']]);
  });

  it('takes no number without a unit', () => {
    expect(sizes('the 7th rib, T12, 2 views, 02/03')).toEqual([]);
  });
});
