import type { FindingName } from './finding-vocabulary.ts';

/** An impression may name `conclusion` where the findings state one of `signs`. */
export interface Inference {
  readonly conclusion: FindingName;
  readonly signs: readonly FindingName[];
  readonly reason: string;
}

/**
 * What radiologists conclude in impressions from what their findings describe. Collected from reports whose impression names a
 * finding that their findings do not: only steps that are usual there, and that a textbook explains, are listed.
 */
export const inferences: readonly Inference[] = [
  {
    conclusion: 'pneumonia',
    signs: [
      'lung-opacity',
      'airspace-disease',
      'consolidation',
      'atelectasis',
      'interstitial-disease',
      'bronchial-thickening',
    ],
    reason: 'An opacity in the right setting is infection; small airway thickening is viral infection.',
  },
  {
    conclusion: 'aspiration',
    signs: ['lung-opacity', 'airspace-disease', 'consolidation', 'atelectasis'],
    reason: 'A dependent opacity may be aspirated material.',
  },
  {
    conclusion: 'airspace-disease',
    signs: ['lung-opacity', 'interstitial-disease'],
    reason: 'Words for the same shadow; authors change between them from findings to impression.',
  },
  {
    conclusion: 'consolidation',
    signs: ['lung-opacity', 'airspace-disease', 'atelectasis'],
    reason: 'Words for the same shadow; authors change between them from findings to impression.',
  },
  {
    conclusion: 'atelectasis',
    signs: [
      'lung-opacity',
      'airspace-disease',
      'consolidation',
      'low-lung-volumes',
      'volume-loss',
      'elevated-diaphragm',
      'scarring',
      'pleural-effusion',
    ],
    reason: 'Bandlike and basal opacities, and crowding in small lungs or beside an effusion, are collapse.',
  },
  {
    conclusion: 'volume-loss',
    signs: ['low-lung-volumes', 'elevated-diaphragm', 'mediastinal-shift', 'scarring', 'postsurgical-change'],
    reason: 'A raised diaphragm or shifted mediastinum shows a lung that lost volume.',
  },
  {
    conclusion: 'low-lung-volumes',
    signs: ['volume-loss', 'elevated-diaphragm', 'atelectasis'],
    reason: 'Crowding and basal collapse show a shallow breath.',
  },
  {
    conclusion: 'scarring',
    signs: [
      'lung-opacity',
      'airspace-disease',
      'atelectasis',
      'interstitial-disease',
      'pleural-thickening',
      'costophrenic-blunting',
      'volume-loss',
      'granuloma',
      'nodule',
      'elevated-diaphragm',
    ],
    reason: 'Bandlike or apical opacities that pull on their surroundings are scars.',
  },
  {
    conclusion: 'interstitial-disease',
    signs: ['lung-opacity', 'edema', 'vascular-congestion', 'bronchial-thickening', 'emphysema', 'airspace-disease'],
    reason: 'Thickened markings are the interstitium, whatever fills it.',
  },
  {
    conclusion: 'edema',
    signs: ['vascular-congestion', 'interstitial-disease', 'heart-failure', 'lung-opacity', 'airspace-disease'],
    reason: 'Fluid follows congestion; diffuse opacities beside it are edema.',
  },
  {
    conclusion: 'vascular-congestion',
    signs: ['edema', 'heart-failure', 'interstitial-disease', 'hilar-enlargement', 'cardiomegaly'],
    reason: 'Prominent vessels are named as congestion when they are summed up.',
  },
  {
    conclusion: 'heart-failure',
    signs: ['cardiomegaly', 'edema', 'vascular-congestion', 'interstitial-disease', 'pleural-effusion'],
    reason: 'A large heart with congestion, edema or effusion is heart failure.',
  },
  {
    conclusion: 'cardiomegaly',
    signs: ['enlarged-cardiomediastinum', 'pericardial-effusion', 'heart-failure'],
    reason: 'An enlarged cardiac silhouette is called cardiomegaly, although fluid can enlarge it.',
  },
  {
    conclusion: 'pericardial-effusion',
    signs: ['cardiomegaly', 'enlarged-cardiomediastinum'],
    reason: 'An enlarged silhouette may be fluid around the heart.',
  },
  {
    conclusion: 'enlarged-cardiomediastinum',
    signs: ['mass', 'aortic-tortuosity', 'mediastinal-shift', 'hilar-enlargement'],
    reason: 'A mass, node or vessel widens the mediastinum.',
  },
  {
    conclusion: 'emphysema',
    signs: ['hyperinflation', 'cyst', 'interstitial-disease'],
    reason: 'Large lungs with flat diaphragms and bullae are emphysema (COPD).',
  },
  {
    conclusion: 'hyperinflation',
    signs: ['emphysema', 'cyst', 'bronchial-thickening'],
    reason: 'Emphysema is seen as hyperinflation.',
  },
  {
    conclusion: 'bronchial-thickening',
    signs: ['interstitial-disease', 'lung-opacity', 'hyperinflation', 'bronchiectasis', 'airspace-disease'],
    reason: 'Prominent central markings are thick bronchial walls: bronchitis, airways disease.',
  },
  {
    conclusion: 'bronchiectasis',
    signs: ['bronchial-thickening', 'cyst', 'interstitial-disease'],
    reason: 'Ring shadows and tram lines are wide bronchi.',
  },
  {
    conclusion: 'pleural-effusion',
    signs: ['costophrenic-blunting', 'pleural-thickening'],
    reason: 'A blunted angle or a veil at the base is fluid.',
  },
  {
    conclusion: 'pleural-thickening',
    signs: ['costophrenic-blunting', 'pleural-effusion', 'scarring', 'lung-opacity', 'calcification'],
    reason: 'A blunted angle that does not move is thickening; apical caps are pleura.',
  },
  {
    conclusion: 'costophrenic-blunting',
    signs: ['pleural-effusion', 'pleural-thickening', 'scarring'],
    reason: 'Fluid and scars blunt the angle.',
  },
  {
    conclusion: 'granuloma',
    signs: ['nodule', 'calcification', 'lymphadenopathy', 'lung-opacity', 'tuberculosis'],
    reason: 'Calcified nodules and nodes are healed granulomatous infection.',
  },
  {
    conclusion: 'nodule',
    signs: ['lung-opacity', 'calcification', 'granuloma', 'mass', 'cavity', 'airspace-disease'],
    reason: 'A rounded density is called a nodule when it is summed up.',
  },
  {
    conclusion: 'mass',
    signs: [
      'nodule',
      'lung-opacity',
      'airspace-disease',
      'consolidation',
      'hilar-enlargement',
      'enlarged-cardiomediastinum',
      'lymphadenopathy',
      'bone-lesion',
    ],
    reason: 'A large nodule, or an opacity that does not fit infection, is a mass until shown otherwise.',
  },
  {
    conclusion: 'tuberculosis',
    signs: ['granuloma', 'cavity', 'lung-opacity', 'airspace-disease', 'scarring', 'consolidation'],
    reason: 'Upper lobe opacities, cavities and calcified nodes are what tuberculosis leaves.',
  },
  {
    conclusion: 'sarcoidosis',
    signs: ['lymphadenopathy', 'hilar-enlargement', 'interstitial-disease'],
    reason: 'Large hila on both sides with interstitial disease are sarcoidosis.',
  },
  {
    conclusion: 'lymphadenopathy',
    signs: ['hilar-enlargement', 'enlarged-cardiomediastinum', 'mass', 'lung-opacity', 'granuloma'],
    reason: 'Full hila or a lobulated mediastinum are nodes.',
  },
  {
    conclusion: 'hilar-enlargement',
    signs: ['lymphadenopathy', 'vascular-congestion', 'pulmonary-hypertension', 'mass', 'lung-opacity'],
    reason: 'Nodes, vessels and masses enlarge a hilum.',
  },
  {
    conclusion: 'pulmonary-hypertension',
    signs: ['hilar-enlargement', 'vascular-congestion', 'cardiomegaly', 'enlarged-cardiomediastinum'],
    reason: 'Large central pulmonary arteries are pulmonary hypertension.',
  },
  {
    conclusion: 'mediastinal-shift',
    signs: ['volume-loss', 'mass', 'enlarged-cardiomediastinum'],
    reason: 'A lost lobe pulls the mediastinum, a mass pushes it.',
  },
  {
    conclusion: 'aortic-tortuosity',
    signs: ['enlarged-cardiomediastinum', 'aortic-aneurysm', 'aortic-atherosclerosis'],
    reason: 'A widened upper mediastinum in the old is the unfolded aorta.',
  },
  {
    conclusion: 'aortic-aneurysm',
    signs: ['aortic-tortuosity', 'enlarged-cardiomediastinum'],
    reason: 'A wide or ectatic aorta may be an aneurysm.',
  },
  {
    conclusion: 'aortic-atherosclerosis',
    signs: ['calcification', 'aortic-tortuosity'],
    reason: 'Calcified vessels are atherosclerosis.',
  },
  {
    conclusion: 'hiatal-hernia',
    signs: ['mass', 'lung-opacity', 'enlarged-cardiomediastinum'],
    reason: 'A retrocardiac density with air is a hiatal hernia.',
  },
  {
    conclusion: 'elevated-diaphragm',
    signs: ['volume-loss', 'low-lung-volumes'],
    reason: 'A lost volume raises the diaphragm.',
  },
  {
    conclusion: 'fracture',
    signs: ['bone-deformity', 'vertebral-compression', 'bone-lesion'],
    reason: 'A deformed or lucent bone is a fracture, healed or fresh.',
  },
  {
    conclusion: 'vertebral-compression',
    signs: ['fracture', 'bone-deformity', 'spinal-curvature', 'degenerative-change', 'osteopenia'],
    reason: 'A wedged vertebra is a compression fracture.',
  },
  {
    conclusion: 'bone-lesion',
    signs: ['fracture', 'bone-deformity', 'mass', 'lung-opacity', 'nodule'],
    reason: 'A density over a rib or vertebra may lie in the bone.',
  },
  {
    conclusion: 'degenerative-change',
    signs: ['bone-deformity', 'spinal-curvature', 'vertebral-compression', 'calcification'],
    reason: 'Spurs and narrowed discs are degenerative.',
  },
  {
    conclusion: 'osteopenia',
    signs: ['vertebral-compression'],
    reason: 'A bone that sinks under its load has lost mineral.',
  },
  {
    conclusion: 'postsurgical-change',
    signs: ['surgical-material', 'cardiac-device', 'bone-deformity', 'scarring', 'volume-loss'],
    reason: 'Clips, wires and missing parts show an operation.',
  },
  {
    conclusion: 'device-malposition',
    signs: ['tube', 'venous-catheter', 'cardiac-device'],
    reason: 'The findings give the place of the tip, the impression judges it.',
  },
  {
    conclusion: 'bowel-dilatation',
    signs: ['elevated-diaphragm', 'free-air'],
    reason: 'Gas under the diaphragm may lie in the bowel.',
  },
  {
    conclusion: 'free-air',
    signs: ['bowel-dilatation'],
    reason: 'Gas under the diaphragm may lie outside the bowel.',
  },
];
