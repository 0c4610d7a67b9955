import { expect, it } from 'vitest';
import { logistic, logOddsOf } from './log-odds.ts';

it('turns probabilities into log-odds and back, away from certainty', () => {
  expect(logistic(logOddsOf(0.3, 0.01))).toBeCloseTo(0.3);
  expect(logistic(logOddsOf(1, 0.02))).toBeCloseTo(0.98);
});
