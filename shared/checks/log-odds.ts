/** The probability that has these log-odds. */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The log-odds of a probability, which is kept at least `bound` from 0 and 1. */
export function logOddsOf(probability: number, bound: number): number {
  const bounded = Math.min(1 - bound, Math.max(bound, probability));
  return Math.log(bounded / (1 - bounded));
}
