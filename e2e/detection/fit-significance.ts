import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readText, type ReadText } from '#shared/checks/check-text.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { saysNormal } from '#shared/checks/omissions/normal-draft.ts';
import {
  modifiers,
  reportedProbability,
  weighedFindings,
  withConsent,
  type SignificanceWeights,
} from '#shared/checks/omissions/normal-draft-weight.ts';
import { isPositive } from '#shared/checks/support/support.ts';
import { detectionCases } from './detection-cases.ts';
import { fitWeights, type ReadReport } from './significance-fit.ts';

/**
 * Fits the table of shared/checks/omissions/normal-draft-significance.ts to what radiologists reported, and prints it, after what it would
 * find and how often it would disturb in reports that it was not fitted to:
 * node e2e/detection/fit-significance.ts --data FOLDER
 *
 * FOLDER holds train.jsonl.
 */

const folds = 5;
const thresholds = [0.7, 0.74, 0.78, 0.8, 0.82, 0.84, 0.86, 0.88, 0.9, 0.92, 0.94, 0.96];

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) {
  console.error('Say where the reports are: node e2e/detection/fit-significance.ts --data FOLDER');
  process.exit(2);
}
const reports = (await detectionCases(join(values.data, 'openi', 'train.jsonl'))).map(
  ({ findings, reference }): ReadReport => {
    const impression = readText(reference);
    return { findings: readText(findings), reported: !saysNormal(impression) };
  },
);

printCrossValidation();
printTable(fitWeights(reports));

/** Each report is judged by weights that were fitted to the others. */
function printCrossValidation(): void {
  const judged = Array.from({ length: folds }, (_, fold) => {
    const weights = withConsent(fitWeights(reports.filter((_report, index) => index % folds !== fold)));
    return reports
      .filter((_report, index) => index % folds === fold)
      .map(({ findings, reported }) => ({
        reported,
        probability: reportedProbability(weighedFindings(findings, weights)),
      }));
  }).flat();
  const normal = judged.filter(({ reported }) => !reported);
  const abnormal = judged.filter(({ reported }) => reported);
  const share = (of: typeof judged, threshold: number): string =>
    (of.filter(({ probability }) => probability >= threshold).length / of.length).toFixed(3);
  console.log(`${judged.length} reports in ${folds} folds: ${normal.length} called normal, ${abnormal.length} not\n`);
  console.log('questioned from  alerts a report  of those called normal  of the others');
  for (const threshold of thresholds) {
    const alerts = normal.filter(({ probability }) => probability >= threshold).length / judged.length;
    console.log(
      `${threshold.toFixed(2).padStart(15)}${alerts.toFixed(4).padStart(17)}${share(normal, threshold).padStart(24)}${share(abnormal, threshold).padStart(15)}`,
    );
  }
}

function printTable(weights: SignificanceWeights): void {
  console.log('\n  shares: {');
  for (const [name, share] of Object.entries(weights.shares)) {
    const stating = reports.filter(({ findings }) => states(findings, name as FindingName));
    const reported = stating.filter((report) => report.reported).length;
    console.log(`    ${/-/.test(name) ? `'${name}'` : name}: ${share.toFixed(2)}, // ${reported} of ${stating.length}`);
  }
  console.log('  },\n  modifiers: {');
  for (const modifier of modifiers) {
    console.log(`    ${modifier}: ${weights.modifiers[modifier].toFixed(2)},`);
  }
  console.log('  },');
}

function states({ statements }: ReadText, name: FindingName): boolean {
  return statements.some(({ finding }) => finding.name === name && isPositive(finding));
}
