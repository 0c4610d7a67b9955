import type { FindingName } from '#shared/checks/finding-vocabulary.ts';

/**
 * How often radiologists repeat in the impression what they found: of the training reports of the Open-i collection whose
 * findings state the finding as present or possible, the share whose impression does so too, (k + 1) / (n + 2). Findings in fewer
 * than ten reports are not listed.
 */
export const findingSalience: ReadonlyMap<FindingName, number> = new Map<FindingName, number>([
  ['pneumonia', 0.82],
  ['edema', 0.76],
  ['mass', 0.73],
  ['pleural-effusion', 0.71],
  ['cardiomegaly', 0.68],
  ['emphysema', 0.6],
  ['atelectasis', 0.57],
  ['airspace-disease', 0.53],
  ['interstitial-disease', 0.52],
  ['vascular-congestion', 0.46],
  ['abnormality', 0.46],
  ['low-lung-volumes', 0.44],
  ['hiatal-hernia', 0.43],
  ['hilar-enlargement', 0.43],
  ['nodule', 0.42],
  ['lung-opacity', 0.39],
  ['scarring', 0.38],
  ['enlarged-cardiomediastinum', 0.36],
  ['pneumothorax', 0.33],
  ['hyperinflation', 0.28],
  ['elevated-diaphragm', 0.26],
  ['consolidation', 0.25],
  ['pleural-thickening', 0.25],
  ['fracture', 0.24],
  ['cyst', 0.23],
  ['postsurgical-change', 0.23],
  ['venous-catheter', 0.21],
  ['costophrenic-blunting', 0.18],
  ['cardiac-device', 0.16],
  ['bone-deformity', 0.16],
  ['tube', 0.12],
  ['aortic-tortuosity', 0.09],
  ['vertebral-compression', 0.08],
  ['granuloma', 0.07],
  ['spinal-curvature', 0.05],
  ['osteopenia', 0.05],
  ['aortic-atherosclerosis', 0.05],
  ['calcification', 0.05],
  ['degenerative-change', 0.04],
  ['surgical-material', 0.03],
]);
