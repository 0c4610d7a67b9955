import { subsetNames, type SubsetName, type SummaryMeasure } from '#shared/evaluate/evaluation-data.ts';
import type { EvaluationToShow, SystemToShow } from './evaluation-to-show.ts';
import { figure, figureWithInterval, intervalLine } from './figures.ts';
import { html, type Html } from './html.ts';
import { measureCells, measureHead } from './measure-table.ts';
import { allMeasures } from './measures.ts';

const subsetWords: Readonly<Record<SubsetName, string>> = {
  all: 'All reports',
  abnormal: 'Abnormal reports: the reference holds a finding',
  hard: 'Hard reports: abnormal, and unlike every training report',
};

const headlines: readonly SummaryMeasure[] = [
  'rouge1',
  'findingF1',
  'abnormalCalledNormal',
  'silentNormal',
  'normalCalledAbnormal',
  'unsupported',
];

/** The model's own numbers that matter most, large. */
export function headlineNumbers({ subsets, intervals }: SystemToShow): Html {
  const tiles = headlines.map((measure) => {
    const label = allMeasures.find((words) => words.measure === measure)?.label;
    return html`<div>
      <dt>${label}</dt>
      <dd>${figure(subsets.all[measure])}${intervalLine(intervals[measure])}</dd>
    </div>`;
  });
  return html`<dl class="headline">${tiles}</dl>`;
}

/** Every measure of every system on all, the abnormal and the hard reports. */
export function summarySection({ systems, cases }: EvaluationToShow): Html {
  const saysWhatIsHard = cases.some(({ hard }) => hard !== undefined);
  return html`<section id="summary">
    <h2>Summary</h2>
    <div class="wide">
      <table>
        <caption>
          Small print: 95 % intervals, by bootstrap over reports. Bold: best of the group.
        </caption>
        ${measureHead('System')} ${subsetNames.map((name) => subsetRows(name, systems, saysWhatIsHard))}
      </table>
    </div>
  </section>`;
}

function subsetRows(name: SubsetName, systems: readonly SystemToShow[], saysWhatIsHard: boolean): Html {
  const count = systems[0]?.subsets[name].n ?? 0;
  const title = html`<tr class="group">
    <th scope="rowgroup" colspan="${allMeasures.length + 1}">${subsetWords[name]} <span>${count}</span></th>
  </tr>`;
  if (count === 0) {
    return html`<tbody>
      ${title}
      <tr>
        <td class="text" colspan="${allMeasures.length + 1}">
          ${name === 'hard' && !saysWhatIsHard ? 'The data set does not say which reports are hard.' : 'It has none.'}
        </td>
      </tr>
    </tbody>`;
  }
  const best = new Map(allMeasures.map(({ measure, better }) => [measure, bestOf(measure, better, name, systems)]));
  const rows = systems.map(({ system, subsets, intervals, subsetIntervals }) => {
    const own = name === 'all' ? intervals : subsetIntervals[name];
    const cells = measureCells((measure) => {
      const value = subsets[name][measure];
      const isBest = systems.length > 1 && value !== null && value === best.get(measure);
      return { content: figureWithInterval(value, own[measure]), ...(isBest && { mark: 'best' }) };
    });
    return html`<tr>
      <th scope="row">${system}</th>
      ${cells}
    </tr>`;
  });
  return html`<tbody>
    ${title}${rows}
  </tbody>`;
}

function bestOf(
  measure: SummaryMeasure,
  better: 'higher' | 'lower',
  subset: SubsetName,
  systems: readonly SystemToShow[],
): number | undefined {
  const values = systems.flatMap(({ subsets }) => subsets[subset][measure] ?? []);
  return values.length === 0 ? undefined : better === 'higher' ? Math.max(...values) : Math.min(...values);
}
