import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';

/** What people put into a body, and what they leave behind there. */
export const materials: ReadonlySet<FindingName> = new Set<FindingName>([
  'tube',
  'venous-catheter',
  'cardiac-device',
  'surgical-material',
  'device-malposition',
  'foreign-body',
  'postsurgical-change',
]);

/**
 * Findings that a radiologist may mean by each other's names ("opacity", "infiltrate", "pneumonia") or that may follow from
 * each other. What is related to a true finding is no clear error.
 */
const families: readonly ReadonlySet<FindingName>[] = [
  new Set<FindingName>([
    'lung-opacity',
    'airspace-disease',
    'consolidation',
    'pneumonia',
    'aspiration',
    'atelectasis',
    'volume-loss',
    'low-lung-volumes',
    'elevated-diaphragm',
    'interstitial-disease',
    'edema',
    'scarring',
    'nodule',
    'mass',
    'cavity',
    'tuberculosis',
  ]),
  new Set<FindingName>([
    'lung-opacity',
    'nodule',
    'mass',
    'granuloma',
    'calcification',
    'tuberculosis',
    'sarcoidosis',
    'lymphadenopathy',
    'hilar-enlargement',
    'pulmonary-hypertension',
  ]),
  new Set<FindingName>([
    'cardiomegaly',
    'enlarged-cardiomediastinum',
    'heart-failure',
    'vascular-congestion',
    'edema',
    'pericardial-effusion',
  ]),
  new Set<FindingName>(['pleural-effusion', 'pleural-thickening', 'costophrenic-blunting', 'heart-failure']),
  new Set<FindingName>(['emphysema', 'hyperinflation', 'cyst', 'bronchiectasis', 'bronchial-thickening']),
  new Set<FindingName>(['interstitial-disease', 'bronchiectasis', 'bronchial-thickening', 'vascular-congestion']),
  new Set<FindingName>(['pneumothorax', 'pneumomediastinum', 'subcutaneous-emphysema']),
  new Set<FindingName>([
    'enlarged-cardiomediastinum',
    'mass',
    'lymphadenopathy',
    'aortic-tortuosity',
    'aortic-atherosclerosis',
    'aortic-aneurysm',
    'aortic-dissection',
    'hiatal-hernia',
    'mediastinal-shift',
  ]),
  new Set<FindingName>(['aortic-atherosclerosis', 'calcification']),
  new Set<FindingName>([
    'fracture',
    'vertebral-compression',
    'dislocation',
    'bone-lesion',
    'bone-deformity',
    'degenerative-change',
    'spinal-curvature',
    'osteopenia',
  ]),
  materials,
  new Set<FindingName>(['free-air', 'bowel-dilatation', 'hiatal-hernia', 'elevated-diaphragm']),
];

/** Whether two findings are the same or may be meant by each other's names. */
export function areRelated(one: FindingName, other: FindingName): boolean {
  return one === other || families.some((family) => family.has(one) && family.has(other));
}

/** What the lungs look like beside or because of a disease, which reports describe in one sentence with it. */
const circumstances: ReadonlySet<FindingName> = new Set<FindingName>(['low-lung-volumes', 'elevated-diaphragm']);

/** Whether two names may be said of one finding. */
export function areNamesOfOne(one: FindingName, other: FindingName): boolean {
  return one === other || (areRelated(one, other) && !circumstances.has(one) && !circumstances.has(other));
}
