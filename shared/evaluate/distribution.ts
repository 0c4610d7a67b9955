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
