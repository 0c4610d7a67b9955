import type { FindingEntry } from './vocabulary-entry.ts';

/** Findings of the lungs. */
export const lungEntries = [
  {
    name: 'lung-opacity',
    title: 'Lung opacity',
    chexpert: 'Lung Opacity',
    phrases: `
      opacity; opacification; infiltrate; infiltration; density; radiodensity; haziness; hazy; streakiness;
      opacified; pulmonary infiltrate; lung opacity; pulmonary opacity; lung density; airspace infiltrate;
      parenchymal opacity; ground glass; ground glass opacity; ground glass attenuation; white out; whiteout;
      consolidative opacity; opaque; soft tissue density; soft tissue opacity; shadowing; shadow; parenchymal infiltrate;
      wedge shaped opacity; wedge shaped density`,
    normal: {
      organs: `
        lung; lung field; lung base; lung zone; lung parenchyma; pulmonary parenchyma; lung apex;
        lungs and pleural space`,
      words: `
        clear; well aerated; normally aerated; clear and expanded`,
    },
    sided: true,
  },
  {
    name: 'airspace-disease',
    title: 'Airspace disease',
    phrases: `
      airspace disease; airspace opacity; airspace opacification; airspace process; alveolar opacity;
      alveolar; alveolar airspace disease; alveolar airspace opacity; alveolar disease; alveolar infiltrate; airspace density; alveolar process; airspace change`,
    isA: ['lung-opacity'],
    sided: true,
  },
  {
    name: 'consolidation',
    title: 'Consolidation',
    chexpert: 'Consolidation',
    phrases: `
      consolidation; consolidated; airspace consolidation; alveolar airspace consolidation; alveolar consolidation; lung consolidation;
      pulmonary consolidation; consolidative change; consolidative process; lobar consolidation`,
    isA: ['airspace-disease'],
    sided: true,
  },
  {
    name: 'pneumonia',
    title: 'Pneumonia',
    chexpert: 'Pneumonia',
    phrases: `
      pneumonia; infectious pneumonia; pneumonic; infection; infectious process; infectious; pneumonitis; bronchopneumonia;
      pneumonic infiltrate; infectious infiltrate; lobar pneumonia; infectious etiology; infectious disease;
      pneumonic process; inflammatory infiltrate`,
    isA: ['airspace-disease'],
    sided: true,
  },
  {
    name: 'aspiration',
    title: 'Aspiration',
    phrases: 'aspiration; aspiration pneumonia; aspiration pneumonitis',
    sided: true,
  },
  {
    name: 'atelectasis',
    title: 'Atelectasis',
    chexpert: 'Atelectasis',
    phrases: `
      atelectasis; atelectatic; atelectatic change; subsegmental atelectasis; platelike atelectasis;
      discoid atelectasis; linear atelectasis; collapse; collapsed; lobar collapse; atelectatic opacity;
      bibasilar atelectasis; lung collapse`,
    isA: ['volume-loss'],
    sided: true,
  },
  {
    name: 'volume-loss',
    title: 'Volume loss',
    phrases: 'volume loss; loss of volume; loss of lung volume',
    sided: true,
  },
  {
    name: 'edema',
    title: 'Pulmonary edema',
    chexpert: 'Edema',
    phrases: `
      edema; pulmonary edema; interstitial edema; alveolar edema; interstitial pulmonary edema;
      fluid overload; volume overload`,
    signs: [{ organs: 'lung; lung base; lung field; interstitium; pulmonary interstitium', words: 'edematous' }],
    sided: true,
  },
  {
    name: 'interstitial-disease',
    title: 'Interstitial disease',
    phrases: `
      interstitial disease; interstitial lung disease; interstitial opacity; interstitial marking;
      interstitial prominence; interstitial change; interstitial infiltrate; interstitial thickening; fibrosis;
      pulmonary fibrosis; fibrotic; reticular; reticular opacity; reticulonodular;
      reticulonodular opacity; reticular nodular opacity; reticular interstitial opacity; honeycombing;
      interstitial pattern; prominent interstitium; interstitial pulmonary disease; interstitial process;
      reticulation; prominence of the interstitium; interstitial abnormality; interstitial pneumonitis;
      interstitial lung marking; interstitial fibrosis; reticular interstitial marking; interstitial density;
      coarsened interstitium; septal line; kerley; septal thickening; bronchovascular prominence;
      interstitial lung change; reticular marking; reticular density; interstitial finding`,
    signs: [
      {
        organs: `
          interstitium; lung marking; pulmonary marking; bronchovascular marking; perihilar marking; marking;
          interstitial`,
        words: `
          increased; prominent; prominence; coarse; coarsened; thickened; accentuated; accentuation;
          thickening; increase; coarsening; increase in; mild increase in`,
      },
    ],
    sided: true,
  },
  {
    name: 'scarring',
    title: 'Scarring',
    phrases: `
      scarring; scar; scarred; fibrotic change; fibrotic scarring change; fibrotic scarring; cicatrix; cicatricial; parenchymal scarring;
      parenchymal scar; fibrotic scar; scar tissue; pleural parenchymal scarring; pleuroparenchymal scarring;
      fibroatelectatic; scarlike; fibrous scarring`,
    sided: true,
  },
  {
    name: 'cyst',
    title: 'Cyst or bulla',
    phrases: `
      cyst; bulla; bleb; blister; bullous disease; cystic lesion; pneumatocele; bullous change; cystic change; bullous`,
    sided: true,
  },
  {
    name: 'cavity',
    title: 'Cavity',
    chexpert: 'Lung Lesion',
    phrases: `
      cavity; cavitation; cavitary; cavitary lesion; cavitating; cavitary nodule; cavitary mass; abscess;
      cavitated; lung abscess`,
    sided: true,
  },
  {
    name: 'nodule',
    title: 'Nodule',
    chexpert: 'Lung Lesion',
    phrases: `
      nodule; nodular; nodular opacity; nodular density; nodular lesion; pulmonary nodule; lung nodule;
      nodularity; micronodule; nodular like opacity; nodular infiltrate; nodular focus; coin lesion;
      nodular shadow; nodular airspace opacity; noncalcified nodule; nodule like density;
      nodular appearing opacity; calcified nodule; calcified pulmonary nodule; calcified lung nodule;
      nodular pulmonary opacity; nodular lung opacity`,
    sided: true,
  },
  {
    name: 'mass',
    title: 'Mass',
    chexpert: 'Lung Lesion',
    phrases: `
      mass; malignancy; neoplasm; cancer; carcinoma; tumor; malignant; neoplastic; lung mass; pulmonary mass;
      metastasis; metastatic; metastatic disease; adenocarcinoma; lymphoma; neoplastic process;
      bronchogenic carcinoma; mass lesion; masslike opacity; masslike opacification; masslike density; mass density; masslike; mass like opacity; mass like;
      mass like density; metastatic lesion; space occupying lesion; malignant process; primary malignancy;
      lung carcinoma; lung cancer`,
    sided: true,
  },
  {
    name: 'granuloma',
    title: 'Granuloma',
    phrases: `
      granuloma; granulomatous disease; granulomatous; calcified granuloma; granulomatous infection;
      granulomatous process; granulomatous change; granulomata; calcific granuloma; histoplasmosis; ghon;
      granulomatous calcification; calcified granulomatous disease`,
    signs: [
      {
        organs: `
          lymph; lymph node; node; hilar xxxx; lymph xxxx; adenopathy; lymphadenopathy`,
        words: 'calcified; calcification; calcific',
      },
    ],
    sided: true,
  },
  {
    name: 'calcification',
    title: 'Calcification',
    phrases: `
      calcification; calcified; calcific; calcific density; calcified density; calcified focus;
      calcified lesion; calcium`,
    sided: true,
  },
  {
    name: 'tuberculosis',
    title: 'Tuberculosis',
    phrases: `
      tuberculosis; tb; tuberculous; mycobacterial; active tuberculosis; mycobacterial infection;
      tuberculosis infection`,
  },
  { name: 'sarcoidosis', title: 'Sarcoidosis', phrases: 'sarcoidosis; sarcoid' },
] as const satisfies readonly FindingEntry[];
