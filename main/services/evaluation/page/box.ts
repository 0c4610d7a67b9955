import { distributionOf, type Distribution } from '#shared/evaluate/distribution.ts';

/** A value that belongs to a report. */
export interface ReportValue {
  readonly id: string;
  readonly value: number;
}

/** What a box plot draws (J. Tukey): whiskers end at the furthest values within one and a half box lengths of the box. */
export interface Box {
  readonly distribution: Distribution;
  readonly low: number;
  readonly high: number;
  /** What lies beyond the whiskers, the furthest from the box first. */
  readonly outliers: readonly ReportValue[];
}

export function boxOf(values: readonly ReportValue[]): Box {
  const distribution = distributionOf(values.map(({ value }) => value));
  const reach = 1.5 * (distribution.p75 - distribution.p25);
  const distance = ({ value }: ReportValue): number => Math.max(distribution.p25 - value, value - distribution.p75);
  const within = values.filter((one) => distance(one) <= reach).map(({ value }) => value);
  return {
    distribution,
    low: Math.min(distribution.p25, ...within),
    high: Math.max(distribution.p75, ...within),
    outliers: values.filter((one) => distance(one) > reach).sort((a, b) => distance(b) - distance(a)),
  };
}
