import { expect, it } from 'vitest';

import { parseRandomReports } from './parse-random-reports.ts';

it('parses 20,000 random texts without a crash, a loss or a hang', () => {
  const { inputs, faults } = parseRandomReports(20_000, 1);
  expect(faults).toEqual([]);
  expect(inputs).toBe(20_000);
}, 120_000);
