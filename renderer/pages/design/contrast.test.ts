import { expect, it } from 'vitest';
import { contrastOf } from './contrast.ts';

it('is that of WCAG', () => {
  expect(contrastOf('#ffffff', '#000000')).toBeCloseTo(21);
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastOf('#fff', '#000')).toBeCloseTo(21);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrastOf('#15191d', '#15191d')).toBeCloseTo(1);
});

it('knows none of what is no plain colour', () => {
  expect(contrastOf('rgb(0 0 0 / 50%)', '#ffffff')).toBeUndefined();
  expect(contrastOf('', '#ffffff')).toBeUndefined();
});
