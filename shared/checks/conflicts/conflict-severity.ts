import {
  mayBeOfOnePlace,
  mayBeOfOneSide,
  statementsOf,
  type ReadText,
  type Statement,
} from '#shared/checks/check-text.ts';
import { inWords } from '#shared/checks/check-words.ts';
import type { Warning } from '#shared/checks/check.ts';
import { severities, type Finding } from '#shared/checks/labels/finding.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { concludedFrom, isPositive, statedBy } from '#shared/checks/support/support.ts';

/** Steps between two degrees that what only shows a finding contradicts it by. */
const farApart = 2;

/** Findings of a drafted sentence that the findings give another degree. "Minimal" and "mild" are one to many readers. */
export function severityConflicts(draft: ReadText, sentence: number, findings: ReadText): readonly Warning[] {
  const warnings: Warning[] = [];
  for (const drafted of draft.sentences[sentence]?.findings ?? []) {
    if (drafted.severity === undefined || !isPositive(drafted)) {
      continue;
    }
    const own = graded(drafted, findings, [drafted.name]).filter((other) =>
      mayBeOfOnePlace({ finding: drafted, sentence }, draft, other, findings),
    );
    const known = own.length > 0 || !ofChest.has(drafted.name) ? own : graded(drafted, findings, relatedNames(drafted));
    const [first] = known.toSorted((a, b) => distance(drafted, a.finding) - distance(drafted, b.finding));
    const steps = first === undefined ? 0 : distance(drafted, first.finding);
    // Of what only shows it, a small difference says nothing.
    if (first !== undefined && steps >= (own.length > 0 ? 1 : farApart)) {
      warnings.push({
        kind: 'severity',
        interrupts: steps >= farApart || !areSlight(drafted, first.finding),
        text: `Severity: the impression says ${drafted.severity} ${inWords(drafted)}, the findings say ${first.finding.severity}.`,
        finding: drafted.name,
        sentence,
        evidence: [first.sentence],
      });
    }
  }
  return warnings.slice(0, 1);
}

/** Findings that share their degree with what shows them: "mild opacities" is not "severe pneumonia". */
const ofChest: ReadonlySet<FindingName> = new Set<FindingName>([
  'pneumonia',
  'airspace-disease',
  'consolidation',
  'lung-opacity',
  'atelectasis',
  'edema',
  'interstitial-disease',
  'vascular-congestion',
  'heart-failure',
  'cardiomegaly',
  'pleural-effusion',
  'scarring',
  'emphysema',
  'hyperinflation',
]);

const relatedNames = ({ name }: Finding): readonly FindingName[] => [...statedBy(name), ...concludedFrom(name)];

/** The positive findings of these names, of the drafted side, that are given a degree. */
function graded(drafted: Finding, findings: ReadText, names: readonly Finding['name'][]): readonly Statement[] {
  return statementsOf(findings, names).filter(
    ({ finding }) => isPositive(finding) && finding.severity !== undefined && mayBeOfOneSide(drafted, finding),
  );
}

const areSlight = (...degrees: readonly Finding[]): boolean =>
  degrees.every(({ severity }) => severity === 'minimal' || severity === 'mild');

function distance(one: Finding, other: Finding): number {
  return one.severity === undefined || other.severity === undefined
    ? 0
    : Math.abs(severities.indexOf(one.severity) - severities.indexOf(other.severity));
}
