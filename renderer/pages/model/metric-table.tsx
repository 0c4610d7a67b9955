import type { ModelRecord } from '#shared/records/model-record.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { metricsByDataSet } from './metrics-by-data-set.ts';
import { wordOf } from './scope-words.ts';

const knownMetrics = [
  'rouge1',
  'rouge2',
  'rougeL',
  'rougeLsum',
  'bleu',
  'findingF1',
  'findingF1Macro',
  'abnormalCalledNormal',
  'silentNormal',
  'normalCalledAbnormal',
  'unsupported',
] as const;
const knownDataSets = ['validation', 'test'] as const;

/** How good the model is, by the package's own figures, and what each of them says. */
export function MetricTable({ metrics }: Pick<ModelRecord, 'metrics'>) {
  const t = useMessages();
  const { share, count } = useFormats();
  const { dataSets, rows } = metricsByDataSet(metrics);
  if (rows.length === 0) {
    return <p className="quiet">{t('model.noMetrics')}</p>;
  }
  return (
    <table className="table metric-table" aria-label={t('model.metrics')}>
      <thead>
        <tr>
          <th scope="col">{t('model.metric')}</th>
          {dataSets.map(({ name, count: reports }) => (
            <th key={name} scope="col" className="number">
              {wordOf(knownDataSets, name, (known) => t(`dataSet.${known}`))}
              <span className="block">{t('model.reports', { count: reports, number: count(reports) })}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, values }) => (
          <tr key={name}>
            <th scope="row">
              {wordOf(knownMetrics, name, (known) => t(`metric.${known}`))}
              <span className="field-help block">
                {wordOf(knownMetrics, name, (known) => t(`metric.${known}.help`))}
              </span>
            </th>
            {values.map((value, index) => (
              <td key={dataSets[index]?.name} className="number">
                {value === undefined ? '–' : share(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
