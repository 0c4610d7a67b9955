import type { DistributedMeasure, SystemEvaluation } from '#shared/evaluate/evaluation-data.ts';
import type { Distribution } from '#shared/evaluate/distribution.ts';
import { rougeMeasures } from '#shared/evaluate/rouge.ts';
import { seedSets, type EvaluationToShow, type SeedSet } from './evaluation-to-show.ts';
import { figure } from './figures.ts';
import { html, type Html } from './html.ts';
import { distributionLabels } from './measures.ts';

const otherMeasures = ['wordEdits', 'words', 'novelty'] as const satisfies readonly DistributedMeasure[];
const columns = [
  'count',
  'mean',
  'std',
  'min',
  'p25',
  'p50',
  'p75',
  'max',
] as const satisfies readonly (keyof Distribution)[];
const columnLabels: Readonly<Record<(typeof columns)[number], string>> = {
  count: 'count',
  mean: 'mean',
  std: 'std',
  min: 'min',
  p25: '25 %',
  p50: '50 %',
  p75: '75 %',
  max: 'max',
};

/** The tables in the form in which the work that this program grew from published them. */
export function seedTablesSection(evaluation: EvaluationToShow): Html {
  return html`<section id="tables">
    <h2>In the form of the published tables</h2>
    ${fineTuningTable(evaluation)} ${distributionTable(evaluation.systems)}
  </section>`;
}

/** One column of the table: a model on a set, or what it takes to fill it. */
interface Column {
  readonly set: string;
  readonly system?: SystemEvaluation;
  readonly needs?: string;
}

function fineTuningTable({ systems, preTrained, seedSet, dataSet }: EvaluationToShow): Html {
  const before = systems.find(({ system }) => system === preTrained);
  const [after] = systems;
  const groups = [
    { title: 'Pre-trained model', columns: columnsOf(before, 'a pre-trained model folder', seedSet, dataSet) },
    { title: 'Fine-tuned model', columns: columnsOf(after, '', seedSet, dataSet) },
  ];
  const rows = rougeMeasures.map(
    (measure, row) =>
      html`<tr>
        <th scope="row">${distributionLabels[measure]}</th>
        ${groups.map((group) =>
          group.columns.map((column, index) => {
            const mark = index === 0 ? 'first' : '';
            if (column.system !== undefined) {
              return html`<td class="${mark}">${figure(column.system.subsets.all[measure])}</td>`;
            }
            return row === 0 ? html`<td class="needs ${mark}" rowspan="4">needs ${column.needs}</td>` : html``;
          }),
        )}
      </tr>`,
  );
  return html`<table class="sets">
      <caption>
        ROUGE F1 before and after fine-tuning
      </caption>
      <thead>
        <tr>
          <td></td>
          ${groups.map(({ title, columns }) => html`<th scope="colgroup" colspan="${columns.length}">${title}</th>`)}
        </tr>
        <tr>
          <th scope="col">Measure</th>
          ${groups.map((group) =>
            group.columns.map(
              ({ set }, index) => html`<th scope="col" class="${index === 0 ? 'first' : ''}">${set}</th>`,
            ),
          )}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    <p class="note">
      dev2-test is the 500 test reports only: the other reports of dev2 are in the training and validation sets.
    </p>`;
}

/** The two published sets; a set that is neither has a column of its own. */
function columnsOf(
  system: SystemEvaluation | undefined,
  modelNeeded: string,
  seedSet: SeedSet | undefined,
  dataSet: string,
): readonly Column[] {
  const dataNeeded = { dev1: 'MIMIC-CXR access', 'dev2-test': 'the 500 test reports of Open-i' };
  const published = seedSets.map((set): Column => {
    if (set === seedSet && system !== undefined) {
      return { set, system };
    }
    const needs = [set === seedSet ? '' : dataNeeded[set], system === undefined ? modelNeeded : ''];
    return { set, needs: needs.filter((need) => need !== '').join(' and ') };
  });
  if (seedSet !== undefined) {
    return published;
  }
  return [...published, { set: dataSet, ...(system === undefined ? { needs: modelNeeded } : { system }) }];
}

function distributionTable(systems: EvaluationToShow['systems']): Html {
  const measures: readonly DistributedMeasure[] = [...rougeMeasures, ...otherMeasures];
  const bodies = measures.map((measure) => {
    const rows = systems.map(
      ({ system, distributions }) =>
        html`<tr>
          <th scope="row">${system}</th>
          ${columns.map((column) => html`<td>${statistic(distributions[measure], column, measure)}</td>`)}
        </tr>`,
    );
    return html`<tbody>
      <tr class="group">
        <th scope="rowgroup" colspan="${columns.length + 1}">${distributionLabels[measure]}</th>
      </tr>
      ${rows}
    </tbody>`;
  });
  return html`<div class="wide">
    <table>
      <caption>
        How each measure is spread over the reports
      </caption>
      <thead>
        <tr>
          <th scope="col">System</th>
          ${columns.map((column) => html`<th scope="col">${columnLabels[column]}</th>`)}
        </tr>
      </thead>
      ${bodies}
    </table>
  </div>`;
}

/** Words are counted whole; shares have three digits. */
function statistic(distribution: Distribution, column: (typeof columns)[number], measure: DistributedMeasure): string {
  const value = distribution[column];
  if (column === 'count') {
    return String(value);
  }
  return value.toFixed(measure === 'wordEdits' || measure === 'words' ? 1 : 3);
}
