import type { ClassAgreement } from '#shared/evaluate/evaluation-data.ts';
import type { EvaluationToShow } from './evaluation-to-show.ts';
import { figure } from './figures.ts';
import { html, type Html } from './html.ts';

/** Of each finding, how often the model states what the reference states. */
export function classesSection({ systems }: EvaluationToShow): Html {
  const [own, ...others] = systems;
  const theirs = others.map(({ classes }) => new Map(classes.map((one) => [one.name, one])));
  const classes = own.classes.toSorted((a, b) => inReference(b) - inReference(a));
  const rows = classes.map(
    (one) =>
      html`<tr>
        <th scope="row">${one.name.replaceAll('-', ' ')}</th>
        <td>${inReference(one)}</td>
        <td>${one.agreed}</td>
        <td>${one.missed}</td>
        <td>${one.invented}</td>
        <td class="first bar"><span style="--share:${(one.f1 ?? 0).toFixed(3)}"></span>${figure(one.f1)}</td>
        ${theirs.map((known) => html`<td>${figure(known.get(one.name)?.f1)}</td>`)}
      </tr>`,
  );
  return html`<section id="findings">
    <h2>Finding by finding</h2>
    <div class="wide">
      <table>
        <caption>
          Reports in which a finding is stated as present or possible. Missed: by the reference alone; invented: by the
          draft alone.
        </caption>
        <thead>
          <tr>
            <td></td>
            <th scope="colgroup" colspan="4">Reports, ${own.system}</th>
            <th scope="colgroup" colspan="${systems.length}">F1</th>
          </tr>
          <tr>
            <th scope="col">Finding</th>
            <th scope="col" class="first">in the reference</th>
            <th scope="col">agreed</th>
            <th scope="col">missed</th>
            <th scope="col">invented</th>
            ${systems.map(({ system }, index) => html`<th scope="col" class="${index === 0 ? 'first' : ''}">${system}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section>`;
}

function inReference({ agreed, missed }: ClassAgreement): number {
  return agreed + missed;
}
