import type { Finding } from './finding.ts';
import type { FindingName } from './finding-vocabulary.ts';

/** Of a finding stated as present: the share of reports whose impression then reports it or something beside it. */
const shares: Readonly<Partial<Record<FindingName, number>>> = {
  cardiomegaly: 0.8,
  'enlarged-cardiomediastinum': 0.3,
  'lung-opacity': 0.67,
  'airspace-disease': 0.78,
  consolidation: 0.5,
  pneumonia: 0.67,
  atelectasis: 0.41,
  'volume-loss': 0.18,
  edema: 0.58,
  'vascular-congestion': 0.08,
  'interstitial-disease': 0.7,
  scarring: 0.06,
  emphysema: 0.36,
  hyperinflation: 0.59,
  'low-lung-volumes': 0.46,
  'bronchial-thickening': 0.58,
  cyst: 0.49,
  cavity: 0.25,
  nodule: 0.56,
  mass: 0.75,
  granuloma: 0.02,
  calcification: 0.13,
  tuberculosis: 0.35,
  lymphadenopathy: 0.53,
  'hilar-enlargement': 0.26,
  'pleural-effusion': 0.36,
  'pleural-thickening': 0.53,
  'costophrenic-blunting': 0.72,
  pneumothorax: 0.12,
  'subcutaneous-emphysema': 0.54,
  'free-air': 0.56,
  'mediastinal-shift': 0.35,
  'pericardial-effusion': 0.32,
  'pulmonary-hypertension': 0.47,
  'aortic-tortuosity': 0.04,
  'aortic-atherosclerosis': 0.04,
  'aortic-aneurysm': 0.63,
  'hiatal-hernia': 0.4,
  'elevated-diaphragm': 0.41,
  'bowel-dilatation': 0.32,
  fracture: 0.06,
  'vertebral-compression': 0.19,
  dislocation: 0.43,
  'bone-lesion': 0.35,
  'bone-deformity': 0.16,
  'degenerative-change': 0.03,
  'spinal-curvature': 0.24,
  osteopenia: 0.13,
  tube: 0.18,
  'venous-catheter': 0.23,
  'cardiac-device': 0.05,
  'surgical-material': 0.04,
  'foreign-body': 0.1,
  'postsurgical-change': 0.14,
  gallstone: 0.2,
};

/** The share of reports whose impression does not pass over such a finding. */
export function reportedShare(finding: Finding): number {
  const share = shares[finding.name] ?? 0.3;
  return finding.severity === 'mild' || finding.severity === 'minimal' || finding.change === 'unchanged'
    ? share * 0.7
    : share;
}
