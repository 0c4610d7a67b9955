/** The numbers of a box plot and of a table of "describe": percentiles are interpolated linearly, as pandas does. */
export interface Distribution {
  readonly count: number;
  readonly mean: number;
  /** Of the sample (divided by n - 1); 0 for one value. */
  readonly std: number;
  readonly min: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly max: number;
}

/** Of no values, every number is 0. */
export function distributionOf(values: readonly number[]): Distribution {
  const sorted = Float64Array.from(values).sort();
  const count = sorted.length;
  const mean = count === 0 ? 0 : sum(sorted) / count;
  const squares = sum(sorted.map((value) => (value - mean) ** 2));
  return {
    count,
    mean,
    std: count < 2 ? 0 : Math.sqrt(squares / (count - 1)),
    min: percentile(sorted, 0),
    p25: percentile(sorted, 0.25),
    p50: percentile(sorted, 0.5),
    p75: percentile(sorted, 0.75),
    max: percentile(sorted, 1),
  };
}

/**
 * @param sorted In rising order; of none the percentile is 0.
 * @param share From 0 to 1.
 */
export function percentile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
