import type { Warning } from '#shared/checks/check.ts';
import { wordDiff, type DiffRun } from '#shared/evaluate/word-diff.ts';
import { counted } from './figures.ts';
import { html, type Html } from './html.ts';
import type { AnchorOf, ShownDraft, ShownReport, ShownReports } from './shown-reports.ts';

/** Drafts against what the radiologist wrote, with what the checks said of them. */
export function reportsSection(shown: ShownReports): Html {
  const { worst, interrupted, outlying, anchorOf } = shown;
  const card = (report: ShownReport): Html => reportCard(report, anchorOf);
  return html`<section id="reports">
    <h2>Generated against ground truth</h2>
    <p class="note">
      <del>Words of the reference</del> that the draft does not have, <ins>words of the draft</ins> that the reference
      does not have.
    </p>
    <h3>Abnormal reports with the lowest ROUGE-1</h3>
    ${worst.length === 0 ? html`<p>The data set has no abnormal report.</p>` : worst.map(card)}
    <h3>Drafts with an interrupting warning</h3>
    <p class="note">${interruptedLine(shown)}</p>
    ${interrupted.map(card)}
    ${
      outlying.length === 0
        ? ''
        : html`<h3>Further outliers of the box plots</h3>
            ${outlying.map(
              (report) =>
                html`<details class="report">
                  <summary>${report.reportCase.id}</summary>
                  ${card(report)}
                </details>`,
            )}`
    }
  </section>`;
}

function interruptedLine({ interrupted, interruptedAbove, interruptedHidden }: ShownReports): string {
  const count = interrupted.length + interruptedAbove + interruptedHidden;
  return [
    `${counted(count, 'draft')} of the model ${count === 1 ? 'has' : 'have'} one`,
    ...(interruptedAbove > 0 ? [`${interruptedAbove} of them above`] : []),
    ...(interruptedHidden > 0 ? [`${interruptedHidden} not shown`] : []),
  ]
    .join(', ')
    .concat('.');
}

function reportCard({ reportCase, drafts }: ShownReport, anchorOf: AnchorOf): Html {
  const { id, findings, reference, abnormal, hard } = reportCase;
  const [own, ...others] = drafts;
  const marks = [abnormal ? 'abnormal' : 'normal', ...(hard === true ? ['hard'] : [])];
  const otherDrafts = others.map(
    (draft) =>
      html`<div class="other-draft" id="${anchorOf(id, draft.system)}">
        <h5>${draft.system} ${scoreLine(draft)}</h5>
        ${draftText(draft, reference)}
      </div>`,
  );
  return html`<article class="report" id="${anchorOf(id, own.system)}">
    <h4>${id} <span>${marks.join(', ')}</span>${scoreLine(own)}</h4>
    <div class="columns">
      <div>
        <h5>Findings</h5>
        <p class="source"><span class="words">${findings}</span></p>
      </div>
      <div>
        <h5>Reference</h5>
        <p><span class="words">${sideOfDiff(wordDiff(reference, textOf(own)), 'reference')}</span></p>
      </div>
      <div>
        <h5>Draft</h5>
        ${draftText(own, reference)}
      </div>
    </div>
    ${
      otherDrafts.length === 0
        ? ''
        : html`<details>
            <summary>Other systems</summary>
            <div class="others">${otherDrafts}</div>
          </details>`
    }
  </article>`;
}

function scoreLine({ score }: ShownDraft): Html {
  const parts = [
    `ROUGE-1 ${score.rouge1.toFixed(3)}`,
    ...(score.missed.length > 0 ? [`missed ${inWords(score.missed)}`] : []),
    ...(score.invented.length > 0 ? [`invented ${inWords(score.invented)}`] : []),
  ];
  return html`<small>${parts.join(' · ')}</small>`;
}

function draftText(draft: ShownDraft, reference: string): Html {
  const text = textOf(draft);
  const shown = text === '' ? html`<em>nothing written</em>` : sideOfDiff(wordDiff(reference, text), 'prediction');
  return html`<p><span class="words">${shown}</span></p>
    ${warningList(draft.prediction.warnings)}`;
}

function textOf({ prediction }: ShownDraft): string {
  return prediction.impression.trim();
}

function sideOfDiff(runs: readonly DiffRun[], side: 'reference' | 'prediction'): readonly Html[] {
  return runs
    .filter((run) => run[side] !== '')
    .map((run) => {
      const text = run[side];
      if (run.in === 'both') {
        return html`${text}`;
      }
      const words = text.trimEnd();
      const space = text.slice(words.length);
      return side === 'reference' ? html`<del>${words}</del>${space}` : html`<ins>${words}</ins>${space}`;
    });
}

/** Each interrupting one by itself; the quiet ones of a kind together. */
function warningList(warnings: readonly Warning[]): Html {
  const interrupting = warnings.filter(({ interrupts }) => interrupts);
  const quiet = warnings.filter(({ interrupts }) => !interrupts);
  const kinds = [...new Set(quiet.map(({ kind }) => kind))];
  if (warnings.length === 0) {
    return html``;
  }
  return html`<ul class="warnings">
    ${interrupting.map(({ kind, text }) => html`<li class="interrupts"><b>${inWords([kind])}</b> ${text}</li>`)}
    ${kinds.map((kind) => {
      const texts = quiet.filter((warning) => warning.kind === kind).map(({ text }) => text);
      return html`<li><b>${inWords([kind])}</b> ${texts.join(' ')}</li>`;
    })}
  </ul>`;
}

function inWords(names: readonly string[]): string {
  return names.map((name) => name.replaceAll('-', ' ')).join(', ');
}
