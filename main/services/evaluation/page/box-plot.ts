import type { Box, ReportValue } from './box.ts';
import { html, type Html } from './html.ts';

export interface BoxRow {
  readonly label: string;
  readonly box: Box;
  /** Where on the page a report is shown; undefined where it is not. */
  readonly linkOf: (id: string) => string | undefined;
}

const width = 560;
const margin = 12;
const rowHeight = 50;
const boxHeight = 14;

/** One measure, systems below each other on one axis from 0; outliers are links to their reports. */
export function boxPlot(title: string, rows: readonly BoxRow[], digits: number): Html {
  const ticks = axisTicks(Math.max(...rows.map(({ box }) => box.distribution.max)) || 1);
  const end = ticks.at(-1) ?? 1;
  const x = (value: number): string => (margin + (value / end) * (width - 2 * margin)).toFixed(1);
  const bottom = rows.length * rowHeight + 8;
  return html`<figure>
    <figcaption>${title}</figcaption>
    <svg viewBox="0 0 ${width} ${bottom + 22}" role="group" aria-label="Box plot of ${title}">
      ${ticks.map(
        (tick) =>
          html`<line class="grid" x1="${x(tick)}" y1="0" x2="${x(tick)}" y2="${bottom}" /><text
              class="tick"
              x="${x(tick)}"
              y="${bottom + 16}"
              >${tickLabel(tick)}</text
            >`,
      )}
      ${rows.map((row, index) => boxRow(row, index, x, digits))}
    </svg>
  </figure>`;
}

function boxRow({ label, box, linkOf }: BoxRow, index: number, x: (value: number) => string, digits: number): Html {
  const { distribution, low, high, outliers } = box;
  const top = index * rowHeight + 22;
  const middle = top + boxHeight / 2;
  const numbers = [distribution.min, distribution.p25, distribution.p50, distribution.p75, distribution.max];
  const spoken = numbers.map((value) => value.toFixed(digits)).join(', ');
  return html`<g class="${index === 0 ? 'own' : 'other'}">
    <title>${label}: minimum, quartiles and maximum ${spoken}</title>
    <text class="label" x="${margin}" y="${top - 8}">${label}</text>
    <line x1="${x(low)}" y1="${middle}" x2="${x(high)}" y2="${middle}" />
    <line x1="${x(low)}" y1="${top + 3}" x2="${x(low)}" y2="${top + boxHeight - 3}" />
    <line x1="${x(high)}" y1="${top + 3}" x2="${x(high)}" y2="${top + boxHeight - 3}" />
    <rect
      x="${x(distribution.p25)}"
      y="${top}"
      width="${(Number(x(distribution.p75)) - Number(x(distribution.p25))).toFixed(1)}"
      height="${boxHeight}"
      rx="2"
    />
    <line class="median" x1="${x(distribution.p50)}" y1="${top}" x2="${x(distribution.p50)}" y2="${top + boxHeight}" />
    <circle class="mean" cx="${x(distribution.mean)}" cy="${middle}" r="2.5" />
    ${outliers.map((outlier) => outlierMark(outlier, linkOf(outlier.id), x(outlier.value), middle, digits))}
  </g>`;
}

function outlierMark({ id, value }: ReportValue, link: string | undefined, x: string, y: number, digits: number): Html {
  const circle = html`<circle class="outlier" cx="${x}" cy="${y}" r="3"
    ><title>${id}: ${value.toFixed(digits)}</title></circle
  >`;
  return link === undefined ? circle : html`<a href="#${link}">${circle}</a>`;
}

/** Round numbers from 0 to at least the largest value, which is above 0: four to seven of them. */
function axisTicks(largest: number): readonly number[] {
  const rough = largest / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough - 1e-12) ?? 10) * power;
  const count = Math.ceil(largest / step - 1e-9);
  return Array.from({ length: Math.max(count, 1) + 1 }, (_, index) => index * step);
}

function tickLabel(tick: number): string {
  return String(Number(tick.toPrecision(3)));
}
