import { classesSection } from './classes-section.ts';
import { comparisonSection } from './comparison-section.ts';
import { detectionSection } from './detection-section.ts';
import type { EvaluationToShow } from './evaluation-to-show.ts';
import { counted } from './figures.ts';
import { html, type Html } from './html.ts';
import { allMeasures } from './measures.ts';
import { pageStyle } from './page-style.ts';
import { reportsSection } from './reports-section.ts';
import { seedTablesSection } from './seed-tables-section.ts';
import { chooseReports } from './shown-reports.ts';
import { spreadSection } from './spread-section.ts';
import { headlineNumbers, summarySection } from './summary-section.ts';

/**
 * An evaluation as one HTML page that needs nothing else: no script, no other file, no network. It holds text of reports, as
 * the data set does. The same evaluation gives the same page.
 */
export function renderEvaluationPage(evaluation: EvaluationToShow): string {
  const [own] = evaluation.systems;
  const shown = chooseReports(evaluation);
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${own.system} on ${evaluation.dataSet}</title>
        <style>
          ${{ markup: pageStyle }}
        </style>
      </head>
      <body>
        <header>
          <p class="eyebrow">Reading Room evaluation</p>
          <h1>${own.system}</h1>
          <p class="lead">${leadOf(evaluation)}</p>
          ${headlineNumbers(own)}
          <nav aria-label="Contents">
            <ul>
              ${contentsOf(evaluation)}
            </ul>
          </nav>
        </header>
        <main>
          ${summarySection(evaluation)} ${comparisonSection(evaluation.comparisons)} ${seedTablesSection(evaluation)}
          ${spreadSection(evaluation, shown)} ${classesSection(evaluation)} ${detectionSection(evaluation.detection)}
          ${reportsSection(shown)} ${methodSection()}
        </main>
      </body>
    </html> `;
  return page.markup;
}

function leadOf({ dataSet, date, systems, skipped }: EvaluationToShow): string {
  const { all, abnormal, hard } = systems[0].subsets;
  const reasons = Object.entries(skipped).map(([reason, count = 0]) => `${count} (${reason})`);
  return [
    `Drafted impressions of ${counted(all.n, 'report')} of ${dataSet}`,
    ` (${abnormal.n} abnormal${hard.n > 0 ? `, ${hard.n} of them hard` : ''})`,
    ` against what the radiologists wrote. ${date}.`,
    ...(reasons.length > 0 ? [` Left out: ${reasons.join(', ')}.`] : []),
    ...systems
      .filter(({ unwritten }) => unwritten > 0)
      .map(({ system, unwritten }) => ` ${counted(unwritten, 'report')} not drafted by ${system}, counted as empty.`),
  ].join('');
}

function contentsOf({ comparisons, detection }: EvaluationToShow): readonly Html[] {
  const entries: readonly (readonly [id: string, label: string])[] = [
    ['summary', 'Summary'],
    ...(comparisons.length > 0 ? [['comparison', 'Comparison'] as const] : []),
    ['tables', 'Published tables'],
    ['spread', 'Spread'],
    ['findings', 'Findings'],
    ...(detection === undefined ? [] : [['detection', 'Detection of errors'] as const]),
    ['reports', 'Reports'],
    ['method', 'Method'],
  ];
  return entries.map(([id, label]) => html`<li><a href="#${id}">${label}</a></li>`);
}

function methodSection(): Html {
  return html`<section id="method">
    <h2>How it was measured</h2>
    <dl class="meanings">
      ${allMeasures.map(
        ({ label, meaning }) =>
          html`<dt>${label === 'per kind' ? 'Finding F1 per kind' : label}</dt>
            <dd>${meaning}</dd>`,
      )}
      <dt>Word edits</dt>
      <dd>Words inserted, deleted or replaced to turn the draft into the reference.</dd>
      <dt>Novelty</dt>
      <dd>Of the draft’s words, those that the report’s findings do not hold.</dd>
    </dl>
    <p class="note">
      ROUGE is counted as by Google’s rouge_score with stemmer, BLEU as by sacrebleu. Masks of de-identification were
      taken out of the references; a draft that holds one counts as empty. Findings are read from draft, reference and
      report by the program’s own labeller. Intervals come from 1,000 resamples of the reports, always the same ones.
    </p>
  </section>`;
}
