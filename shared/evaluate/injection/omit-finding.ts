import type { FindingName } from '#shared/checks/finding-vocabulary.ts';
import type { Span } from '#shared/report/sections.ts';
import { isPositive, type Reading, type Statement } from './reading.ts';
import { areRelated } from './related-findings.ts';

/** What a referring physician must hear of. */
const significant: ReadonlySet<FindingName> = new Set<FindingName>([
  'cardiomegaly',
  'enlarged-cardiomediastinum',
  'lung-opacity',
  'airspace-disease',
  'consolidation',
  'pneumonia',
  'aspiration',
  'atelectasis',
  'edema',
  'vascular-congestion',
  'heart-failure',
  'interstitial-disease',
  'cavity',
  'nodule',
  'mass',
  'tuberculosis',
  'lymphadenopathy',
  'hilar-enlargement',
  'pleural-effusion',
  'pneumothorax',
  'pneumomediastinum',
  'subcutaneous-emphysema',
  'free-air',
  'mediastinal-shift',
  'pericardial-effusion',
  'pulmonary-embolism',
  'aortic-aneurysm',
  'aortic-dissection',
  'bowel-dilatation',
  'fracture',
  'vertebral-compression',
  'dislocation',
  'bone-lesion',
  'device-malposition',
  'foreign-body',
]);

/** A stretch of the impression whose removal leaves out a significant finding that the findings hold. */
export interface Omission extends Span {
  readonly finding: FindingName;
}

/** Statements without which the impression no longer speaks of a significant finding. */
export function omissions(reading: Reading): readonly Omission[] {
  return reading.own.flatMap((statement) => {
    const finding = statement.findings.find(
      (finding) => isPositive(finding) && significant.has(finding.name) && isOnlyIn(statement, finding.name, reading),
    );
    return finding === undefined ? [] : [{ start: statement.start, end: statement.end, finding: finding.name }];
  });
}

function isOnlyIn(statement: Statement, name: FindingName, reading: Reading): boolean {
  const isHeld = reading.evidence.some((sentence) =>
    sentence.findings.some((finding) => finding.state === 'present' && finding.name === name),
  );
  const isElsewhere = reading.own.some(
    (other) =>
      other !== statement && other.findings.some((finding) => isPositive(finding) && areRelated(finding.name, name)),
  );
  return isHeld && !isElsewhere;
}
