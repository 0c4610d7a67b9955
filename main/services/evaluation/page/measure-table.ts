import type { SummaryMeasure } from '#shared/evaluate/evaluation-data.ts';
import { html, type Html } from './html.ts';
import { measureGroups } from './measures.ts';

/** Head of a table that has a column for every measure. */
export function measureHead(first: string): Html {
  return html`<thead>
    <tr>
      <td></td>
      ${measureGroups.map(({ title, measures }) => html`<th scope="colgroup" colspan="${measures.length}">${title}</th>`)}
    </tr>
    <tr>
      <th scope="col">${first}</th>
      ${measureGroups.map(({ measures }) => measures.map(({ label }, index) => html`<th scope="col" class="${`${index === 0 ? 'first ' : ''}${label.includes(' ') ? '' : 'whole'}`.trim()}">${label}</th>`))}
    </tr>
  </thead>`;
}

/** The cells of a row that has one for every measure. */
export function measureCells(
  cell: (measure: SummaryMeasure) => { readonly content: Html; readonly mark?: string },
): Html {
  return html`${measureGroups.map(({ measures }) =>
    measures.map(({ measure }, index) => {
      const { content, mark = '' } = cell(measure);
      return html`<td class="${`${index === 0 ? 'first ' : ''}${mark}`.trim()}">${content}</td>`;
    }),
  )}`;
}
