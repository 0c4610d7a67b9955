import type { Measurement } from './finding.ts';

const perUnit: ReadonlyMap<string, number> = new Map([
  ['mm', 1],
  ['cm', 10],
]);

/** The largest of some measured lengths in millimetres; undefined where none is a length. Areas and volumes are none. */
export function largestMillimetres(measurements: readonly Measurement[]): number | undefined {
  let largest: number | undefined;
  for (const { values, unit } of measurements) {
    const factor = perUnit.get(unit);
    for (const value of factor === undefined ? [] : values) {
      // 0.6 cm is 6 mm, not 6.000000000000001 mm: thresholds are compared with it.
      const length = Math.round(value * (factor ?? 1) * 1000) / 1000;
      largest = largest === undefined ? length : Math.max(largest, length);
    }
  }
  return largest;
}
