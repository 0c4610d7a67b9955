import type { ReadText, Statement } from '#shared/checks/check-text.ts';
import { shareUnder, withConsent } from './normal-draft-weight.ts';

/**
 * Learnt from the 2,134 training reports of Open-i by `e2e/detection/fit-significance.ts`: an impression states a finding with
 * probability 1 − Π (1 − share) over the findings of its report, which tells what weighs (an effusion) from what merely stands
 * beside it (the sternal wires of a patient with an effusion). Behind each: the reports whose impression states any finding,
 * of those that state this one.
 */
export const significance = withConsent({
  shares: {
    cardiomegaly: 0.76, // 149 of 174
    'enlarged-cardiomediastinum': 0.52, // 16 of 20
    'lung-opacity': 0.65, // 164 of 199
    'airspace-disease': 0.9, // 75 of 77
    consolidation: 0.49, // 13 of 14
    pneumonia: 0.47, // 15 of 16
    atelectasis: 0.33, // 110 of 142
    'volume-loss': 0.19, // 3 of 5
    edema: 0.46, // 15 of 15
    'vascular-congestion': 0.72, // 28 of 28
    'interstitial-disease': 0.76, // 64 of 70
    scarring: 0.09, // 68 of 103
    emphysema: 0.44, // 43 of 56
    hyperinflation: 0.61, // 85 of 117
    'low-lung-volumes': 0.53, // 91 of 132
    bronchiectasis: 0.3, // 1 of 1
    'bronchial-thickening': 0.56, // 3 of 3
    cyst: 0.43, // 10 of 11
    cavity: 0.31, // 2 of 3
    nodule: 0.45, // 47 of 74
    mass: 0.69, // 14 of 14
    granuloma: 0.1, // 92 of 258
    calcification: 0.18, // 15 of 39
    tuberculosis: 0.35, // 2 of 2
    lymphadenopathy: 0.43, // 5 of 5
    'hilar-enlargement': 0.38, // 9 of 12
    'pleural-effusion': 0.86, // 61 of 63
    'pleural-thickening': 0.53, // 22 of 26
    'costophrenic-blunting': 0.66, // 38 of 42
    pneumothorax: 0.13, // 6 of 9
    'subcutaneous-emphysema': 0.55, // 2 of 2
    'free-air': 0.58, // 4 of 4
    'mediastinal-shift': 0.27, // 4 of 5
    'pericardial-effusion': 0.33, // 2 of 2
    'pulmonary-hypertension': 0.5, // 5 of 6
    'aortic-tortuosity': 0.08, // 63 of 130
    'aortic-atherosclerosis': 0.08, // 64 of 122
    'aortic-aneurysm': 0.64, // 2 of 2
    'hiatal-hernia': 0.16, // 13 of 21
    'elevated-diaphragm': 0.3, // 40 of 60
    'bowel-dilatation': 0.39, // 3 of 3
    fracture: 0.12, // 18 of 49
    'vertebral-compression': 0.61, // 18 of 27
    dislocation: 0.54, // 2 of 2
    'bone-lesion': 0.44, // 4 of 7
    'bone-deformity': 0.2, // 14 of 32
    'degenerative-change': 0.1, // 137 of 363
    'spinal-curvature': 0.16, // 34 of 74
    osteopenia: 0.14, // 12 of 18
    tube: 0.14, // 11 of 15
    'venous-catheter': 0.18, // 35 of 61
    'cardiac-device': 0.37, // 33 of 48
    'surgical-material': 0.06, // 55 of 126
    'foreign-body': 0.14, // 1 of 7
    'postsurgical-change': 0.19, // 29 of 59
    gallstone: 0.25, // 0 of 1
  },
  byDegree: { minimal: -0.6, mild: -0.57, moderate: 1.83, severe: 2.26 },
  unchanged: -0.48,
  changed: 1.58,
  lasting: -0.95,
  sized: 1.73,
});

/** The probability that a radiologist who states such a finding does not call the report normal. */
export const reportedShare = (statement: Statement, findings: ReadText): number =>
  shareUnder(statement, findings, significance);
