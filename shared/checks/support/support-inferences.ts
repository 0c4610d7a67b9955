import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';

/** An impression may name `conclusion` where the findings state one of `signs` and, where given, one of `beside`. */
export interface Inference {
  readonly conclusion: FindingName;
  readonly signs: readonly FindingName[];
  readonly beside?: readonly FindingName[];
  readonly reason: string;
}

/**
 * What radiologists conclude in impressions from what their findings describe: steps that training reports of Open-i take more
 * often than chance, or that every textbook takes. It is kept narrow: what is not listed costs a quiet warning, what is listed
 * hides an invented finding.
 */
export const inferences: readonly Inference[] = [
  {
    conclusion: 'pneumonia',
    signs: ['lung-opacity', 'airspace-disease', 'consolidation', 'interstitial-disease'],
    reason: 'An opacity in the right setting is infection.',
  },
  {
    conclusion: 'aspiration',
    signs: ['lung-opacity', 'airspace-disease', 'consolidation'],
    reason: 'A dependent opacity may be aspirated material.',
  },
  {
    conclusion: 'airspace-disease',
    signs: ['lung-opacity'],
    reason: 'Words for the same shadow; authors change between them from findings to impression.',
  },
  {
    conclusion: 'consolidation',
    signs: ['lung-opacity', 'airspace-disease'],
    reason: 'Words for the same shadow; authors change between them from findings to impression.',
  },
  {
    conclusion: 'atelectasis',
    signs: ['lung-opacity', 'airspace-disease', 'consolidation', 'low-lung-volumes', 'volume-loss', 'pleural-effusion'],
    reason: 'Bandlike and basal opacities, and lungs that are small or lie beside an effusion, are partly collapsed.',
  },
  {
    conclusion: 'volume-loss',
    signs: ['elevated-diaphragm', 'mediastinal-shift', 'scarring', 'postsurgical-change'],
    reason: 'A raised diaphragm or shifted mediastinum shows a lung that lost volume.',
  },
  {
    conclusion: 'low-lung-volumes',
    signs: ['volume-loss', 'elevated-diaphragm'],
    reason: 'High diaphragms show a shallow breath.',
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
    ],
    reason: 'Bandlike or apical opacities that pull on their surroundings are scars.',
  },
  {
    conclusion: 'interstitial-disease',
    signs: ['lung-opacity', 'vascular-congestion', 'bronchial-thickening'],
    reason: 'Thickened markings are the interstitium, whatever fills it.',
  },
  {
    conclusion: 'edema',
    signs: ['vascular-congestion', 'interstitial-disease', 'airspace-disease'],
    reason: 'Fluid follows congestion; it fills the interstitium, then the airspaces.',
  },
  {
    conclusion: 'vascular-congestion',
    signs: ['interstitial-disease', 'hilar-enlargement'],
    reason: 'Prominent vessels are named as congestion when they are summed up.',
  },
  {
    conclusion: 'heart-failure',
    signs: ['edema', 'vascular-congestion'],
    reason: 'Congestion and edema are how heart failure looks.',
  },
  {
    conclusion: 'heart-failure',
    signs: ['cardiomegaly', 'enlarged-cardiomediastinum'],
    beside: ['pleural-effusion', 'costophrenic-blunting', 'interstitial-disease', 'airspace-disease', 'consolidation'],
    reason: 'A large heart beside fluid, in the pleura or in the lung, is heart failure.',
  },
  {
    conclusion: 'cardiomegaly',
    signs: ['enlarged-cardiomediastinum', 'pericardial-effusion'],
    reason: 'An enlarged silhouette is called cardiomegaly, although fluid can enlarge it.',
  },
  {
    conclusion: 'pericardial-effusion',
    signs: ['cardiomegaly', 'enlarged-cardiomediastinum'],
    reason: 'An enlarged silhouette may be fluid around the heart.',
  },
  {
    conclusion: 'enlarged-cardiomediastinum',
    signs: ['mass', 'aortic-tortuosity', 'hilar-enlargement'],
    reason: 'A mass or a vessel widens the mediastinum.',
  },
  {
    conclusion: 'emphysema',
    signs: ['hyperinflation', 'cyst'],
    reason: 'Large lungs with flat diaphragms, and bullae, are emphysema (COPD).',
  },
  { conclusion: 'hyperinflation', signs: ['cyst'], reason: 'Bullae overinflate the lung that holds them.' },
  {
    conclusion: 'bronchial-thickening',
    signs: ['interstitial-disease', 'bronchiectasis'],
    reason: 'Prominent central markings are thick bronchial walls.',
  },
  {
    conclusion: 'bronchiectasis',
    signs: ['bronchial-thickening', 'cyst', 'interstitial-disease'],
    reason: 'Ring shadows and tram lines are wide bronchi.',
  },
  {
    conclusion: 'pleural-effusion',
    signs: ['costophrenic-blunting', 'pleural-thickening'],
    reason: 'A blunted angle is a small effusion or a thick pleura.',
  },
  {
    conclusion: 'pleural-thickening',
    signs: ['costophrenic-blunting', 'pleural-effusion', 'scarring'],
    reason: 'A blunted angle is a small effusion or a thick pleura; apical scars thicken it.',
  },
  {
    conclusion: 'granuloma',
    signs: ['nodule', 'calcification'],
    reason: 'Calcified nodules and nodes are healed granulomatous infection.',
  },
  {
    conclusion: 'nodule',
    signs: ['lung-opacity', 'cavity'],
    reason: 'A rounded density is called a nodule when it is summed up.',
  },
  {
    conclusion: 'mass',
    signs: ['nodule', 'cavity', 'hilar-enlargement', 'enlarged-cardiomediastinum', 'lymphadenopathy', 'bone-lesion'],
    reason: 'A large nodule or a widened contour is a mass until shown otherwise.',
  },
  { conclusion: 'tuberculosis', signs: ['cavity'], reason: 'A cavity is tuberculosis until shown otherwise.' },
  {
    conclusion: 'sarcoidosis',
    signs: ['lymphadenopathy', 'hilar-enlargement', 'interstitial-disease'],
    reason: 'Large hila with interstitial disease are sarcoidosis.',
  },
  {
    conclusion: 'lymphadenopathy',
    signs: ['hilar-enlargement', 'enlarged-cardiomediastinum', 'mass'],
    reason: 'Full hila or a lobulated mediastinum are nodes.',
  },
  {
    conclusion: 'hilar-enlargement',
    signs: ['vascular-congestion', 'pulmonary-hypertension', 'mass'],
    reason: 'Vessels and masses enlarge a hilum.',
  },
  {
    conclusion: 'pulmonary-hypertension',
    signs: ['hilar-enlargement', 'vascular-congestion'],
    reason: 'Large central pulmonary arteries are pulmonary hypertension.',
  },
  { conclusion: 'mediastinal-shift', signs: ['volume-loss'], reason: 'A lost lobe pulls the mediastinum.' },
  {
    conclusion: 'aortic-tortuosity',
    signs: ['enlarged-cardiomediastinum'],
    reason: 'A widened upper mediastinum in the old is the unfolded aorta.',
  },
  { conclusion: 'aortic-aneurysm', signs: ['aortic-tortuosity'], reason: 'An ectatic aorta may be an aneurysm.' },
  { conclusion: 'aortic-atherosclerosis', signs: ['calcification'], reason: 'Calcified vessels are atherosclerosis.' },
  { conclusion: 'hiatal-hernia', signs: ['mass'], reason: 'A retrocardiac mass with air is a hiatal hernia.' },
  { conclusion: 'elevated-diaphragm', signs: ['volume-loss'], reason: 'A lost volume raises the diaphragm.' },
  {
    conclusion: 'fracture',
    signs: ['bone-deformity', 'bone-lesion'],
    reason: 'A deformed or lucent bone is a fracture, healed or fresh.',
  },
  {
    conclusion: 'vertebral-compression',
    signs: ['fracture', 'bone-deformity'],
    reason: 'A wedged vertebra is a compression fracture.',
  },
  {
    conclusion: 'bone-lesion',
    signs: ['fracture', 'bone-deformity', 'nodule'],
    reason: 'A density over a rib, or a rib that broke without cause, may be a lesion of the bone.',
  },
  {
    conclusion: 'degenerative-change',
    signs: ['bone-deformity', 'disc-herniation', 'spinal-stenosis'],
    reason: 'Spurs, narrowed and bulging discs and the narrowed canal are degenerative.',
  },
  {
    conclusion: 'osteopenia',
    signs: ['vertebral-compression'],
    reason: 'A bone that sinks under its load lost mineral.',
  },
  {
    conclusion: 'device-malposition',
    signs: ['tube', 'venous-catheter', 'cardiac-device'],
    reason: 'The findings give the place of the tip, the impression judges it.',
  },
];
