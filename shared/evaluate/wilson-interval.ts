import type { Interval } from './bootstrap.ts';

// The 97.5 % point of the normal distribution.
const z = 1.959963984540054;

/**
 * The 95 % interval of a share by its score; null of no trials. E. B. Wilson, "Probable inference, the law of succession, and
 * statistical inference", Journal of the American Statistical Association 22, 1927.
 */
export function wilsonInterval(successes: number, trials: number): Interval | null {
  if (trials === 0) {
    return null;
  }
  const share = successes / trials;
  const scale = 1 + (z * z) / trials;
  const centre = (share + (z * z) / (2 * trials)) / scale;
  const reach = (z / scale) * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}
