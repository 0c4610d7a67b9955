import { subsetNames, type Comparison, type Difference, type SubsetName } from '#shared/evaluate/evaluation-data.ts';
import { figure, percent, signed, signedIntervalLine } from './figures.ts';
import { html, type Html } from './html.ts';
import { measureCells, measureHead } from './measure-table.ts';
import { allMeasures, type MeasureWords } from './measures.ts';

const subsetWords: Readonly<Record<SubsetName, string>> = { all: 'all', abnormal: 'abnormal', hard: 'hard' };
const betterWhen = new Map(allMeasures.map(({ measure, better }) => [measure, better]));

/** The model against each of the other systems, report by report. */
export function comparisonSection(comparisons: readonly Comparison[]): Html {
  if (comparisons.length === 0) {
    return html``;
  }
  return html`<section id="comparison">
    <h2>Against the other systems</h2>
    <div class="wide">
      <table>
        <caption>
          ${comparisons[0]?.system} less the other system, by paired bootstrap: the difference, its 95 % interval, and
          the share of resamples in which its sign flips.
          <span class="better">▲ better</span>
          and
          <span class="worse">▼ worse</span>
          stand where the interval leaves zero out.
        </caption>
        ${measureHead('Reports')} ${comparisons.map(comparisonRows)}
      </table>
    </div>
  </section>`;
}

function comparisonRows({ other, subsets }: Comparison): Html {
  const title = html`<tr class="group">
    <th scope="rowgroup" colspan="${allMeasures.length + 1}">against ${other}</th>
  </tr>`;
  const rows = subsetNames
    .filter((name) => Object.keys(subsets[name]).length > 0)
    .map((name) => {
      const cells = measureCells((measure) =>
        differenceCell(subsets[name][measure], betterWhen.get(measure) ?? 'higher'),
      );
      return html`<tr>
        <th scope="row">${subsetWords[name]}</th>
        ${cells}
      </tr>`;
    });
  return html`<tbody>
    ${title}${rows}
  </tbody>`;
}

function differenceCell(
  difference: Difference | undefined,
  better: MeasureWords['better'],
): { readonly content: Html; readonly mark?: string } {
  if (difference === undefined) {
    return { content: figure(null) };
  }
  const { difference: value, low, high, flipped } = difference;
  const isCertain = low > 0 || high < 0;
  const isBetter = better === 'higher' ? value > 0 : value < 0;
  const flips = value === 0 || flipped === 0 ? html`` : html`<small>flips ${percent(flipped)}</small>`;
  const details = html`${signedIntervalLine(difference)}${flips}`;
  return isCertain
    ? { content: html`${isBetter ? '▲' : '▼'} ${signed(value)}${details}`, mark: isBetter ? 'better' : 'worse' }
    : { content: html`${signed(value)}${details}` };
}
