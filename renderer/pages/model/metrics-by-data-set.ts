import type { ModelRecord } from '#shared/records/model-record.ts';

type Metrics = ModelRecord['metrics'];

export interface MetricsByDataSet {
  readonly dataSets: readonly { readonly name: string; readonly count: number }[];
  readonly rows: readonly {
    readonly name: string;
    /** One for each data set; undefined where it was not measured on that. */
    readonly values: readonly (number | undefined)[];
  }[];
}

/** The figures of a package as a table, in the package's order. */
export function metricsByDataSet(metrics: Metrics): MetricsByDataSet {
  const dataSets = [...new Map(metrics.map(({ dataset, count }) => [dataset, { name: dataset, count }])).values()];
  const rows = [...Map.groupBy(metrics, ({ name }) => name)].map(([name, measured]) => ({
    name,
    values: dataSets.map((set) => measured.find(({ dataset }) => dataset === set.name)?.value),
  }));
  return { dataSets, rows };
}
