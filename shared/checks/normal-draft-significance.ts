import { sentenceText, type ReadText, type Statement } from './check-text.ts';
import type { FindingName } from './finding-vocabulary.ts';
import { criticalNames } from './omission-critical.ts';

/** How much a finding weighs with those who write impressions. */
interface Significance {
  /** The probability that it alone keeps an impression from calling the report normal, at no stated degree. */
  readonly share: number;
  /** Training reports whose findings state it, and those of them whose impression states any finding. */
  readonly reports: number;
  readonly reported: number;
}

/**
 * Learnt from the 2,134 training reports of Open-i: `share` is fitted so that an impression states a finding with probability
 * 1 − Π (1 − share) over the findings of its report, which tells what weighs (an effusion) from what merely stands beside it
 * (the sternal wires of a patient with an effusion).
 */
const significance: Readonly<Partial<Record<FindingName, Significance>>> = {
  cardiomegaly: { share: 0.78, reports: 173, reported: 147 },
  'enlarged-cardiomediastinum': { share: 0.44, reports: 20, reported: 15 },
  'lung-opacity': { share: 0.73, reports: 202, reported: 167 },
  'airspace-disease': { share: 0.93, reports: 76, reported: 74 },
  consolidation: { share: 0.53, reports: 14, reported: 13 },
  pneumonia: { share: 0.52, reports: 16, reported: 15 },
  atelectasis: { share: 0.37, reports: 142, reported: 110 },
  'volume-loss': { share: 0.12, reports: 5, reported: 3 },
  edema: { share: 0.64, reports: 15, reported: 15 },
  'vascular-congestion': { share: 0.9, reports: 28, reported: 28 },
  'interstitial-disease': { share: 0.82, reports: 70, reported: 64 },
  scarring: { share: 0.08, reports: 103, reported: 68 },
  emphysema: { share: 0.44, reports: 56, reported: 43 },
  hyperinflation: { share: 0.63, reports: 117, reported: 85 },
  'low-lung-volumes': { share: 0.54, reports: 132, reported: 91 },
  'bronchial-thickening': { share: 0.72, reports: 3, reported: 3 },
  cyst: { share: 0.47, reports: 11, reported: 10 },
  cavity: { share: 0.3, reports: 3, reported: 2 },
  nodule: { share: 0.66, reports: 78, reported: 50 },
  mass: { share: 0.85, reports: 14, reported: 14 },
  granuloma: { share: 0.07, reports: 258, reported: 91 },
  calcification: { share: 0.18, reports: 39, reported: 15 },
  tuberculosis: { share: 0.42, reports: 2, reported: 2 },
  lymphadenopathy: { share: 0.59, reports: 5, reported: 5 },
  'hilar-enlargement': { share: 0.38, reports: 12, reported: 9 },
  'pleural-effusion': { share: 0.91, reports: 63, reported: 61 },
  'pleural-thickening': { share: 0.61, reports: 26, reported: 22 },
  'costophrenic-blunting': { share: 0.75, reports: 42, reported: 38 },
  pneumothorax: { share: 0.16, reports: 9, reported: 6 },
  'subcutaneous-emphysema': { share: 0.73, reports: 2, reported: 2 },
  'free-air': { share: 0.78, reports: 4, reported: 4 },
  'mediastinal-shift': { share: 0.18, reports: 5, reported: 4 },
  'pericardial-effusion': { share: 0.35, reports: 2, reported: 2 },
  'pulmonary-hypertension': { share: 0.55, reports: 6, reported: 5 },
  'aortic-tortuosity': { share: 0.06, reports: 130, reported: 63 },
  'aortic-atherosclerosis': { share: 0.07, reports: 122, reported: 63 },
  'aortic-aneurysm': { share: 0.8, reports: 2, reported: 2 },
  'hiatal-hernia': { share: 0.14, reports: 21, reported: 13 },
  'elevated-diaphragm': { share: 0.29, reports: 60, reported: 40 },
  'bowel-dilatation': { share: 0.58, reports: 3, reported: 3 },
  fracture: { share: 0.12, reports: 49, reported: 18 },
  'vertebral-compression': { share: 0.72, reports: 21, reported: 14 },
  dislocation: { share: 0.76, reports: 2, reported: 2 },
  'bone-lesion': { share: 0.52, reports: 8, reported: 5 },
  'bone-deformity': { share: 0.29, reports: 37, reported: 17 },
  'degenerative-change': { share: 0.07, reports: 362, reported: 133 },
  'spinal-curvature': { share: 0.11, reports: 74, reported: 33 },
  osteopenia: { share: 0.09, reports: 18, reported: 12 },
  tube: { share: 0.14, reports: 15, reported: 11 },
  'venous-catheter': { share: 0.13, reports: 56, reported: 31 },
  'cardiac-device': { share: 0.39, reports: 48, reported: 32 },
  'surgical-material': { share: 0.04, reports: 126, reported: 52 },
  'foreign-body': { share: 0.08, reports: 7, reported: 1 },
  'postsurgical-change': { share: 0.16, reports: 59, reported: 28 },
};
/** Of a finding that the training reports do not tell of. */
const unknownShare = 0.3;
/** Rare in radiographs of outpatients and never passed over: critical findings, and acute disease of the lung. */
const consentedShare = 0.85;
const acute: ReadonlySet<FindingName> = new Set<FindingName>([
  'consolidation',
  'edema',
  'pneumonia',
  'aspiration',
  'heart-failure',
  'cavity',
  'lymphadenopathy',
  'subcutaneous-emphysema',
]);

/** What its description adds to the log-odds of the share, fitted with the table. */
const byDegree = { minimal: -0.9, mild: -0.7, moderate: 2.2, severe: 2.7 } as const;
const byChange = { unchanged: -0.65, new: 1.9, increased: 1.9, decreased: 1.9, resolved: 1.9 } as const;
const whenLasting = -1.15;
const lasting =
  /\b(?:old|remote|healed|chronic|prior|previous|calcif\w*|degenerat\w*|artifact\w*|nipple|technique|crowding|fat\s+pads?|soft\s+tissues?)\b/iu;

/** The probability that a radiologist who states such a finding does not call the report normal. */
export function reportedShare(statement: Statement, findings: ReadText): number {
  const { name, severity, change } = statement.finding;
  const learnt = significance[name]?.share ?? unknownShare;
  const share = criticalNames.has(name) || acute.has(name) ? Math.max(learnt, consentedShare) : learnt;
  const logOdds =
    Math.log(share / (1 - share)) +
    (severity === undefined ? 0 : byDegree[severity]) +
    (change === undefined ? 0 : byChange[change]) +
    (lasting.test(sentenceText(findings, statement.sentence)) ? whenLasting : 0);
  return 1 / (1 + Math.exp(-logOdds));
}
