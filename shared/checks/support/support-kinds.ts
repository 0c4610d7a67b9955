import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';

/**
 * What each finding is a kind of, or cannot be without, beside what the vocabulary's `isA` says: a report that states the one
 * thereby states the others. Each list names the kinds of its kinds too.
 */
export const kindsOf: Readonly<Partial<Record<FindingName, readonly FindingName[]>>> = {
  pneumonia: ['consolidation'],
  aspiration: ['pneumonia', 'airspace-disease', 'lung-opacity'],
  atelectasis: ['airspace-disease', 'lung-opacity'],
  edema: ['airspace-disease', 'interstitial-disease', 'vascular-congestion', 'lung-opacity'],
  'heart-failure': ['vascular-congestion', 'edema'],
  'interstitial-disease': ['lung-opacity'],
  scarring: ['interstitial-disease', 'lung-opacity'],
  tuberculosis: ['lung-opacity'],
  sarcoidosis: ['interstitial-disease', 'lung-opacity'],
  cavity: ['lung-opacity'],
  nodule: ['lung-opacity'],
  mass: ['nodule', 'lung-opacity'],
  granuloma: ['nodule', 'calcification'],
  cardiomegaly: ['enlarged-cardiomediastinum'],
  'pericardial-effusion': ['enlarged-cardiomediastinum'],
  'aortic-aneurysm': ['enlarged-cardiomediastinum', 'aortic-tortuosity'],
  'aortic-dissection': ['aortic-aneurysm', 'enlarged-cardiomediastinum'],
  'aortic-atherosclerosis': ['calcification'],
  lymphadenopathy: ['enlarged-cardiomediastinum', 'hilar-enlargement'],
  emphysema: ['hyperinflation'],
  'pleural-effusion': ['costophrenic-blunting'],
  'pleural-thickening': ['costophrenic-blunting'],
  'hiatal-hernia': ['mass'],
  'vertebral-compression': ['fracture', 'bone-deformity'],
  fracture: ['bone-deformity'],
  dislocation: ['bone-deformity'],
  'spinal-curvature': ['bone-deformity'],
  'surgical-material': ['postsurgical-change'],
  'cardiac-device': ['tube'],
  'venous-catheter': ['tube'],
};
