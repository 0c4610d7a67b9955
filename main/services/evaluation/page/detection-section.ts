import { faultyShare, type CountedShare, type DetectionTable, type FalseAlerts } from '#shared/evaluate/detection.ts';
import { figure, figureWithInterval, percent } from './figures.ts';
import { html, type Html } from './html.ts';

/** How well the checks find errors that were made in the references on purpose. */
export function detectionSection(detection: DetectionTable | undefined): Html {
  if (detection === undefined) {
    return html``;
  }
  const { detections, untouched, seed } = detection;
  return html`<section id="detection">
    <h2>Errors made on purpose, and which the checks find</h2>
    <div class="wide">
      <table>
        <caption>
          One error of each kind that can be made in a reference (seed ${seed}). Precision: of interrupted drafts, the
          share that is faulty when ${percent(faultyShare)} of all drafts are.
        </caption>
        <thead>
          <tr>
            <th scope="col">Error</th>
            <th scope="col">made</th>
            <th scope="col">interrupting warning</th>
            <th scope="col">any warning</th>
            <th scope="col">warning of the right kind</th>
            <th scope="col">precision</th>
          </tr>
        </thead>
        <tbody>
          ${detections.map(
            ({ kind, interrupting, anyWarning, rightKind, predictiveValue }) =>
              html`<tr class="${kind === 'all' ? 'total' : ''}">
                <th scope="row">${kind === 'all' ? 'all kinds' : kind.replaceAll('-', ' ')}</th>
                <td>${interrupting.of}</td>
                ${[interrupting, anyWarning, rightKind].map(shareCell)}
                <td>${figure(predictiveValue)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <div class="wide">
      <table>
        <caption>
          Warnings on references as they were written
        </caption>
        <thead>
          <tr>
            <th scope="col">Reports</th>
            <th scope="col">count</th>
            <th scope="col">interrupted</th>
            <th scope="col">interrupting warnings a report</th>
            <th scope="col">quiet warnings a report</th>
          </tr>
        </thead>
        <tbody>
          ${untouchedRow('all', untouched.all)}${untouchedRow('abnormal', untouched.abnormal)}
        </tbody>
      </table>
    </div>
  </section>`;
}

function untouchedRow(name: string, { interrupted, alertsPerReport, quietPerReport }: FalseAlerts): Html {
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${interrupted.of}</td>
    ${shareCell(interrupted)}
    <td>${figure(alertsPerReport)}</td>
    <td>${figure(quietPerReport)}</td>
  </tr>`;
}

function shareCell({ share, interval }: CountedShare): Html {
  return html`<td>${figureWithInterval(share, interval)}</td>`;
}
