import type { EvaluationToShow } from './evaluation-to-show.ts';
import { boxPlot } from './box-plot.ts';
import { html, type Html } from './html.ts';
import { distributionLabels } from './measures.ts';
import { plottedMeasures, type ShownReports } from './shown-reports.ts';

/** Box plots of each measure, systems below each other. */
export function spreadSection({ systems }: EvaluationToShow, { boxes, anchorOf }: ShownReports): Html {
  const plots = plottedMeasures.map((measure) => {
    const rows = systems.flatMap(({ system }, index) => {
      const box = boxes[index]?.[measure];
      return box === undefined ? [] : [{ label: system, box, linkOf: (id: string) => anchorOf(id, system) }];
    });
    return boxPlot(distributionLabels[measure], rows, measure === 'wordEdits' ? 0 : 3);
  });
  return html`<section id="spread">
    <h2>Spread over the reports</h2>
    <p class="note">
      Box: the middle half, with median (line) and mean (dot). Whiskers: within one and a half box lengths. A circle is
      a report beyond; filled ones open it.
    </p>
    <div class="plots">${plots}</div>
  </section>`;
}
