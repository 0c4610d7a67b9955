import { expect, it } from 'vitest';
import { metricsByDataSet } from './metrics-by-data-set.ts';

it('puts the figures of each data set in a column', () => {
  const table = metricsByDataSet([
    { name: 'rouge1', value: 0.67, dataset: 'validation', count: 250 },
    { name: 'findingF1', value: 0.52, dataset: 'validation', count: 250 },
    { name: 'rouge1', value: 0.64, dataset: 'test', count: 500 },
  ]);
  expect(table.dataSets).toEqual([
    { name: 'validation', count: 250 },
    { name: 'test', count: 500 },
  ]);
  expect(table.rows).toEqual([
    { name: 'rouge1', values: [0.67, 0.64] },
    { name: 'findingF1', values: [0.52, undefined] },
  ]);
});

it('of no figures makes an empty table', () => {
  expect(metricsByDataSet([])).toEqual({ dataSets: [], rows: [] });
});
