import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';

/** A finding that a model may invent, in the words of reports. */
export interface Invention {
  readonly finding: FindingName;
  /**
   * Noun phrases, with their article where "there is" would need one. `{side}` and the other words in braces stand for what
   * `blanks` offers.
   */
  readonly phrases: readonly string[];
  /** Whole sentences beside those made of the phrases. */
  readonly sentences?: readonly string[];
}

export const blanks: Readonly<Record<string, readonly string[]>> = {
  side: ['left', 'right'],
  lobe: ['left upper lobe', 'right upper lobe', 'left lower lobe', 'right lower lobe', 'right middle lobe', 'lingula'],
  zone: [
    'left lung base',
    'right lung base',
    'left midlung',
    'right midlung',
    'left apex',
    'right apex',
    'left perihilar region',
  ],
  millimetres: ['4', '5', '6', '7', '8', '9', '11', '12', '14', '18', '22'],
  centimetres: ['1.2', '1.8', '2.3', '3.1', '3.6', '4.2', '5'],
  rib: ['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', '5th', '6th', '9th'],
  vertebra: ['T6', 'T7', 'T8', 'T11', 'T12', 'L1'],
  degree: ['mild', 'moderate', 'minimal'],
};

export const inventions: readonly Invention[] = [
  {
    finding: 'pneumothorax',
    phrases: ['a small {side} apical pneumothorax', 'a {side} pneumothorax', 'a tiny {side} pneumothorax'],
    sentences: ['{Side}-sided pneumothorax with partial collapse of the lung.', 'Moderate {side} pneumothorax.'],
  },
  {
    finding: 'pleural-effusion',
    phrases: ['a small {side} pleural effusion', 'bilateral pleural effusions', 'a trace {side} effusion'],
    sentences: [
      'Moderate {side}-sided pleural effusion.',
      'Small amount of pleural fluid on the {side}.',
      'Layering {side} pleural effusion.',
    ],
  },
  {
    finding: 'pneumonia',
    phrases: ['{lobe} pneumonia', 'multifocal pneumonia'],
    sentences: [
      'Findings consistent with {lobe} pneumonia.',
      'Infectious process in the {lobe}.',
      'Early bronchopneumonia in the {zone}.',
    ],
  },
  {
    finding: 'consolidation',
    phrases: ['dense consolidation in the {lobe}', 'focal consolidation at the {zone}', '{side} basilar consolidation'],
  },
  {
    finding: 'airspace-disease',
    phrases: ['patchy airspace disease in the {lobe}', 'a {lobe} infiltrate', 'an infiltrate in the {zone}'],
  },
  {
    finding: 'lung-opacity',
    phrases: [
      'a hazy opacity in the {zone}',
      'streaky {side} basilar opacities',
      'an ill-defined density in the {lobe}',
    ],
  },
  {
    finding: 'atelectasis',
    phrases: ['subsegmental atelectasis in the {lobe}', 'bibasilar atelectasis', '{degree} {side} basilar atelectasis'],
    sentences: ['Collapse of the {lobe}.', 'Discoid atelectasis at the {zone}.'],
  },
  {
    finding: 'nodule',
    phrases: [
      'a {millimetres} mm nodule in the {lobe}',
      'a pulmonary nodule in the {zone}',
      'multiple pulmonary nodules',
      'a noncalcified {lobe} nodule',
    ],
    sentences: ['Nodular density measuring {millimetres} mm in the {lobe}, CT recommended.'],
  },
  {
    finding: 'mass',
    phrases: ['a {centimetres} cm mass in the {lobe}', 'a {side} hilar mass', 'a spiculated mass in the {lobe}'],
    sentences: ['{Side} suprahilar mass, suspicious for malignancy.', 'Anterior mediastinal mass.'],
  },
  {
    finding: 'cavity',
    phrases: ['a cavitary lesion in the {lobe}', 'a thick-walled cavity in the {zone}'],
  },
  {
    finding: 'tuberculosis',
    phrases: ['active tuberculosis in the {side} upper lobe'],
    sentences: ['Findings concerning for reactivation tuberculosis.'],
  },
  {
    finding: 'edema',
    phrases: ['{degree} pulmonary edema', 'interstitial edema'],
    sentences: ['Perihilar alveolar edema.'],
  },
  {
    finding: 'vascular-congestion',
    phrases: ['{degree} pulmonary vascular congestion', 'central vascular congestion'],
    sentences: ['Engorged pulmonary vasculature.'],
  },
  {
    finding: 'heart-failure',
    phrases: ['congestive heart failure'],
    sentences: ['Findings consistent with CHF.', 'Decompensated heart failure.'],
  },
  {
    finding: 'cardiomegaly',
    phrases: ['{degree} cardiomegaly', 'borderline cardiomegaly'],
    sentences: ['The heart is enlarged.', 'Enlarged cardiac silhouette.', 'Cardiomegaly.'],
  },
  {
    finding: 'enlarged-cardiomediastinum',
    phrases: ['widening of the superior mediastinum', 'a widened mediastinum'],
  },
  {
    finding: 'pericardial-effusion',
    phrases: ['a pericardial effusion'],
    sentences: ['Globular heart, suggestive of pericardial effusion.'],
  },
  {
    finding: 'interstitial-disease',
    phrases: ['diffuse interstitial lung disease', 'reticular interstitial opacities at both bases'],
    sentences: ['Basilar predominant pulmonary fibrosis.'],
  },
  {
    finding: 'emphysema',
    phrases: ['severe emphysema', 'bullous emphysema in the {side} upper lobe'],
    sentences: ['Emphysematous changes of both lungs.', 'Findings of COPD.'],
  },
  {
    finding: 'hyperinflation',
    phrases: ['hyperinflation of the lungs'],
    sentences: ['Hyperexpanded lungs with flattened diaphragms.'],
  },
  {
    finding: 'bronchiectasis',
    phrases: ['bronchiectasis in the {lobe}', 'cystic bronchiectasis in both lower lobes'],
  },
  {
    finding: 'bronchial-thickening',
    phrases: ['peribronchial thickening', 'bronchial wall thickening'],
    sentences: ['Peribronchial cuffing.'],
  },
  {
    finding: 'lymphadenopathy',
    phrases: ['mediastinal lymphadenopathy', 'bilateral hilar adenopathy', '{side} paratracheal adenopathy'],
  },
  {
    finding: 'hilar-enlargement',
    phrases: ['enlargement of the {side} hilum', 'prominence of the {side} hilum'],
  },
  {
    finding: 'pleural-thickening',
    phrases: ['{side} apical pleural thickening', 'pleural plaques along the {side} chest wall'],
  },
  {
    finding: 'granuloma',
    phrases: ['a calcified granuloma in the {lobe}', 'calcified granulomas in the {zone}'],
    sentences: ['Sequela of old granulomatous disease.'],
  },
  {
    finding: 'scarring',
    phrases: ['scarring in the {lobe}', 'linear scarring at the {zone}', 'biapical scarring'],
  },
  {
    finding: 'fracture',
    phrases: [
      'a nondisplaced fracture of the {side} {rib} rib',
      'an acute fracture of the {side} lateral {rib} rib',
      'a {side} clavicle fracture',
    ],
    sentences: ['Multiple {side}-sided rib fractures.', 'Healing fracture of the {side} posterior {rib} rib.'],
  },
  {
    finding: 'vertebral-compression',
    phrases: ['a compression fracture of {vertebra}', 'a {degree} compression deformity of {vertebra}'],
  },
  {
    finding: 'bone-lesion',
    phrases: ['a lytic lesion in the {side} {rib} rib', 'a sclerotic lesion in the {side} humeral head'],
  },
  {
    finding: 'dislocation',
    phrases: ['an anterior dislocation of the {side} shoulder'],
  },
  {
    finding: 'spinal-curvature',
    phrases: ['{degree} scoliosis of the thoracic spine', 'thoracic dextroscoliosis', 'kyphosis of the thoracic spine'],
  },
  {
    finding: 'degenerative-change',
    phrases: ['{degree} degenerative changes of the thoracic spine'],
    sentences: ['Thoracic spondylosis.'],
  },
  {
    finding: 'osteopenia',
    phrases: ['diffuse osteopenia'],
    sentences: ['Diffusely demineralized bones.'],
  },
  {
    finding: 'aortic-aneurysm',
    phrases: ['an aneurysm of the descending thoracic aorta', 'aneurysmal dilatation of the ascending aorta'],
  },
  {
    finding: 'aortic-tortuosity',
    phrases: ['a tortuous thoracic aorta', 'an ectatic thoracic aorta'],
  },
  {
    finding: 'aortic-atherosclerosis',
    phrases: ['atherosclerotic calcification of the aortic arch'],
    sentences: ['Atherosclerotic disease of the thoracic aorta.'],
  },
  {
    finding: 'hiatal-hernia',
    phrases: ['a large hiatal hernia', 'a small hiatal hernia', 'a moderate-sized hiatal hernia'],
  },
  {
    finding: 'elevated-diaphragm',
    phrases: ['elevation of the {side} hemidiaphragm', 'an elevated {side} hemidiaphragm'],
  },
  {
    finding: 'free-air',
    phrases: ['free air under the {side} hemidiaphragm', 'free intraperitoneal air'],
    sentences: ['Pneumoperitoneum.'],
  },
  {
    finding: 'pneumomediastinum',
    phrases: ['pneumomediastinum'],
    sentences: ['Air tracks along the mediastinum, consistent with pneumomediastinum.'],
  },
  {
    finding: 'subcutaneous-emphysema',
    phrases: ['subcutaneous emphysema along the {side} chest wall'],
    sentences: ['Soft tissue gas in the {side} lower neck.'],
  },
  {
    finding: 'pulmonary-embolism',
    phrases: ['a {side} lower lobe pulmonary embolus'],
  },
  {
    finding: 'tube',
    phrases: ['an endotracheal tube in good position', 'a {side} chest tube', 'a nasogastric tube in the stomach'],
  },
  {
    finding: 'venous-catheter',
    phrases: ['a {side} PICC with its tip in the SVC', 'a {side} internal jugular central venous catheter'],
    sentences: ['{Side} subclavian port terminates in the superior vena cava.'],
  },
  {
    finding: 'cardiac-device',
    phrases: ['a {side}-sided pacemaker', 'a dual-lead cardiac pacemaker'],
  },
  {
    finding: 'surgical-material',
    phrases: ['median sternotomy wires', 'surgical clips in the {side} axilla'],
  },
  {
    finding: 'foreign-body',
    phrases: ['a metallic foreign body in the {side} chest wall'],
  },
];
