import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import type { Span } from '#shared/report/sections.ts';
import { isAsserted, type Reading, type Statement } from './reading.ts';
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

/** Advice and remarks on what was said before; nothing is said once that is gone. */
const dependent =
  /^(?:recommend|consider|follow|clinical|correlat|this|these|the above|further|comparison|dedicated|if|please|chest ct|ct\b|stable|unchanged|no (?:interval |significant )?change|similar|nonemergent|suggest|may|could)/iu;

/** Statements, or their last parts, without which the impression no longer speaks of a significant finding. */
export function omissions(reading: Reading): readonly Omission[] {
  return reading.own.flatMap((statement, index) => {
    const next = reading.own[index + 1];
    if (dependent.test(statement.text) || (next !== undefined && dependent.test(next.text))) {
      return [];
    }
    return [{ start: statement.start, end: statement.end }, ...lastPart(statement)].flatMap((span) => {
      const finding = statement.findings.find(
        (finding) =>
          isAsserted(finding) &&
          significant.has(finding.name) &&
          span.start <= statement.start + finding.start &&
          isOnlyIn(span, finding.name, reading),
      );
      return finding === undefined ? [] : [{ ...span, finding: finding.name }];
    });
  });
}

/** "Cardiomegaly with a small effusion": the part from "with" on, where both parts hold a finding. */
function lastPart(statement: Statement): readonly Span[] {
  const end = statement.text.replace(/[\s.]+$/u, '').length;
  const match = /(?:,? and| with)(?: an?| associated| adjacent)? (?:[\w-]+ ){0,6}[\w-]+$/iu.exec(
    statement.text.slice(0, end),
  );
  if (match === null || !statement.findings.some((finding) => isAsserted(finding) && finding.end <= match.index)) {
    return [];
  }
  return [{ start: statement.start + match.index, end: statement.start + end }];
}

function isOnlyIn(span: Span, name: FindingName, reading: Reading): boolean {
  const isHeld = reading.evidence.some((sentence) =>
    sentence.findings.some((finding) => finding.state === 'present' && finding.name === name),
  );
  const isElsewhere = reading.own.some((other) =>
    other.findings.some(
      (finding) =>
        isAsserted(finding) &&
        areRelated(finding.name, name) &&
        !(span.start <= other.start + finding.start && other.start + finding.end <= span.end),
    ),
  );
  return isHeld && !isElsewhere;
}
