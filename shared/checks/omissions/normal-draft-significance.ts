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
    cardiomegaly: 0.8, // 148 of 174
    'enlarged-cardiomediastinum': 0.54, // 16 of 20
    'lung-opacity': 0.65, // 163 of 200
    'airspace-disease': 0.9, // 75 of 77
    consolidation: 0.47, // 13 of 14
    pneumonia: 0.23, // 15 of 16
    atelectasis: 0.31, // 109 of 142
    'volume-loss': 0.12, // 1 of 5
    edema: 0.45, // 15 of 15
    'vascular-congestion': 0.72, // 28 of 28
    'interstitial-disease': 0.78, // 64 of 70
    scarring: 0.08, // 66 of 103
    emphysema: 0.46, // 43 of 56
    hyperinflation: 0.61, // 84 of 117
    'low-lung-volumes': 0.54, // 91 of 132
    bronchiectasis: 0.3, // 1 of 1
    'bronchial-thickening': 0.56, // 3 of 3
    cyst: 0.41, // 10 of 11
    cavity: 0.32, // 2 of 3
    nodule: 0.57, // 47 of 74
    mass: 0.55, // 13 of 14
    granuloma: 0.11, // 91 of 259
    calcification: 0.19, // 16 of 40
    tuberculosis: 0.35, // 2 of 2
    lymphadenopathy: 0.43, // 5 of 5
    'hilar-enlargement': 0.4, // 9 of 12
    'pleural-effusion': 0.83, // 60 of 63
    'pleural-thickening': 0.57, // 22 of 26
    'costophrenic-blunting': 0.65, // 38 of 42
    pneumothorax: 0.18, // 6 of 9
    'subcutaneous-emphysema': 0.56, // 2 of 2
    'free-air': 0.58, // 4 of 4
    'mediastinal-shift': 0.26, // 4 of 5
    'pericardial-effusion': 0.33, // 2 of 2
    'pulmonary-hypertension': 0.5, // 5 of 6
    'aortic-tortuosity': 0.07, // 61 of 130
    'aortic-atherosclerosis': 0.09, // 64 of 122
    'aortic-aneurysm': 0.63, // 2 of 2
    'hiatal-hernia': 0.29, // 13 of 21
    'elevated-diaphragm': 0.28, // 39 of 60
    'bowel-dilatation': 0.39, // 3 of 3
    fracture: 0.14, // 18 of 49
    'vertebral-compression': 0.62, // 18 of 27
    dislocation: 0.56, // 2 of 2
    'bone-lesion': 0.44, // 4 of 7
    'bone-deformity': 0.23, // 14 of 32
    'degenerative-change': 0.1, // 136 of 363
    'spinal-curvature': 0.16, // 34 of 74
    osteopenia: 0.14, // 12 of 18
    tube: 0.17, // 10 of 14
    'venous-catheter': 0.13, // 33 of 61
    'cardiac-device': 0.09, // 27 of 48
    'surgical-material': 0.04, // 50 of 126
    'device-malposition': 0.31, // 2 of 2
    'foreign-body': 0.14, // 1 of 7
    'postsurgical-change': 0.09, // 22 of 59
    gallstone: 0.25, // 0 of 1
  },
  modifiers: {
    minimal: -0.55,
    mild: -0.58,
    moderate: 1.94,
    severe: 2.34,
    unchanged: -0.76,
    changed: 1.76,
    lasting: -0.99,
    sized: 1.27,
    acute: 1.49,
    borderline: -1.03,
  },
});

/** The probability that a radiologist who states such a finding does not call the report normal. */
export const reportedShare = (statement: Statement, findings: ReadText): number =>
  shareUnder(statement, findings, significance);
