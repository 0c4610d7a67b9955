import type { ActionableCategory, GuidanceSourceName } from './actionable-sources.ts';
import type { FindingName } from './finding-vocabulary.ts';
import type { Change, Severity } from './finding.ts';

/**
 * Which findings are actionable, and how soon. For each finding that is present or uncertain the first row that names it and
 * whose conditions all hold is the one that places it; a finding that no row names is not actionable.
 *
 * The categories are the ACR work group's. It leaves the list of findings to each institution: a row whose source is
 * `acr-actionable-2014` is this project's reading of what the category means, and one whose source is
 * `acr-communication-2020` is an example that document gives of what needs immediate or urgent intervention.
 */
export interface ActionableRule {
  readonly id: string;
  readonly category: ActionableCategory;
  readonly findings: readonly FindingName[];
  /** One sentence for people: why a finding of this row stands where it stands. */
  readonly because: string;
  readonly source: GuidanceSourceName;
  /** The degree is stated, and is one of these. */
  readonly severity?: readonly Severity[];
  /** The degree, where stated, is none of these. */
  readonly notSeverity?: readonly Severity[];
  /** The change since a prior study is stated, and is one of these. */
  readonly change?: readonly Change[];
  /** Words beside the finding, in its part of the sentence. */
  readonly words?: RegExp;
  /** Words anywhere in the impression or the background. */
  readonly report?: RegExp;
  /** Another finding, present or uncertain, in the same item. */
  readonly beside?: readonly FindingName[];
  /** The largest diameter that the sentence gives the finding is at least, or is below, this many millimetres. */
  readonly fromMm?: number;
  readonly belowMm?: number;
}

const settled: readonly Change[] = ['unchanged', 'decreased'];
const growing: readonly Change[] = ['new', 'increased'];
const slight: readonly Severity[] = ['minimal', 'mild'];
const known =
  /\b(?:known|chronic|old|remote|healed|healing|longstanding|long-standing|history of|sequelae?|residual|previously (?:seen|noted|described))\b/i;
const recentSurgery =
  /\b(?:post-?\s?operative|postoperatively|postsurgical|post-?\s?op|post-?\s?procedur\w*|(?:recent|today's|yesterday's) (?:\w+ )?(?:surgery|laparotomy|laparoscopy|procedure)|(?:day|days|hours) after (?:\w+ )?(?:surgery|laparotomy|laparoscopy))\b/i;
const airway = /\b(?:endotracheal|ET tube|ETT|tracheostomy|tracheal tube)\b/i;
const inAirway = /\b(?:bronch(?:us|i|ial)|airway|trachea|pleural space|main ?stem)\b/i;
const malignant =
  /\b(?:spiculat\w+|suspicious|malignan\w+|metasta\w+|neoplas\w+|cancer|carcinoma|lymphoma|tumou?r|concerning|worrisome)\b/i;
const harmless = /\b(?:calcified|calcification|granulomas?|granulomatous|nipple|benign|bone islands?)\b/i;
const oldBone =
  /\b(?:old|healed|healing|chronic|remote|prior|previous|unchanged|stable|history of|age[- ]indeterminate)\b/i;

export const actionableRules: readonly ActionableRule[] = [
  // Pneumothorax and air where none belongs.
  {
    id: 'tension-pneumothorax',
    category: 1,
    findings: ['pneumothorax'],
    words: /\btension\b/i,
    because: 'A pneumothorax under tension may kill within minutes.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'pneumothorax-with-shift',
    category: 1,
    findings: ['pneumothorax', 'mediastinal-shift'],
    beside: ['pneumothorax', 'mediastinal-shift'],
    because: 'A pneumothorax with a shifted mediastinum may be under tension.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'pneumothorax-known-small',
    category: 3,
    findings: ['pneumothorax'],
    change: settled,
    notSeverity: ['moderate', 'severe'],
    because: 'A pneumothorax that was there before and has not grown is known to those who treat it.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'pneumothorax-known',
    category: 2,
    findings: ['pneumothorax'],
    change: settled,
    because: 'A pneumothorax of this size needs treatment even where it has not grown.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'pneumothorax',
    category: 1,
    findings: ['pneumothorax'],
    because: 'A pneumothorax that is not stated to be known and stable may need treatment at once.',
    source: 'acr-communication-2020',
  },
  {
    id: 'free-air-after-surgery',
    category: 3,
    findings: ['free-air'],
    report: recentSurgery,
    because: 'Free air is expected after the recent operation that the report mentions.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'free-air',
    category: 1,
    findings: ['free-air'],
    because: 'Free abdominal air without a stated operation suggests a perforation.',
    source: 'acr-communication-2020',
  },
  {
    id: 'pneumomediastinum-known',
    category: 3,
    findings: ['pneumomediastinum'],
    change: settled,
    because: 'Air in the mediastinum that has not grown is known to those who treat it.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'pneumomediastinum',
    category: 2,
    findings: ['pneumomediastinum'],
    because: 'Air in the mediastinum may come from an injured airway or esophagus.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'subcutaneous-emphysema',
    category: 2,
    findings: ['subcutaneous-emphysema'],
    change: growing,
    because: 'New or growing subcutaneous air points to an air leak.',
    source: 'acr-actionable-2014',
  },
  // Vessels and heart.
  {
    id: 'aortic-dissection-known',
    category: 3,
    findings: ['aortic-dissection'],
    words: known,
    because: 'The dissection is stated to be known.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'aortic-dissection',
    category: 1,
    findings: ['aortic-dissection'],
    because: 'An aortic dissection may kill within minutes.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'aortic-rupture',
    category: 1,
    findings: ['aortic-aneurysm'],
    words: /\b(?:ruptur\w+|leak\w*|contained)\b/i,
    because: 'An aneurysm that ruptures may kill within minutes.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'aortic-aneurysm-known',
    category: 'none',
    findings: ['aortic-aneurysm'],
    change: settled,
    because: 'The aneurysm is known and has not grown.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'aortic-aneurysm',
    category: 3,
    findings: ['aortic-aneurysm'],
    because: 'An aneurysm needs to be followed.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'pulmonary-embolism-known',
    category: 3,
    findings: ['pulmonary-embolism'],
    words: known,
    because: 'The embolism is stated to be old.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'pulmonary-embolism',
    category: 1,
    findings: ['pulmonary-embolism'],
    because: 'An acute pulmonary embolism may kill before the report is read.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'tamponade',
    category: 1,
    findings: ['pericardial-effusion'],
    words: /\btamponade\b/i,
    because: 'Tamponade may kill within minutes.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'pericardial-effusion-known',
    category: 'none',
    findings: ['pericardial-effusion'],
    change: settled,
    because: 'The pericardial effusion is known and has not grown.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'pericardial-effusion-small',
    category: 3,
    findings: ['pericardial-effusion'],
    severity: slight,
    because: 'A small pericardial effusion needs a look at its cause.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'pericardial-effusion',
    category: 2,
    findings: ['pericardial-effusion'],
    because: 'A pericardial effusion may grow into tamponade.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'wide-mediastinum-explained',
    category: 'none',
    findings: ['enlarged-cardiomediastinum'],
    words:
      /\b(?:history of|known|fat|lipomatosis|tortuo\w+|ectatic|vascular|vessels?|rotat\w+|technique|portable|positioning|AP)\b/i,
    because: 'The report explains the width of the mediastinum.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'wide-mediastinum-known',
    category: 'none',
    findings: ['enlarged-cardiomediastinum'],
    change: settled,
    because: 'The width of the mediastinum is known.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'wide-mediastinum',
    category: 2,
    findings: ['enlarged-cardiomediastinum'],
    words: /\bwid(?:e|ened|ening)\b/i,
    because: 'A wide mediastinum that nothing explains may be bleeding or an aneurysm.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'mediastinal-shift-known',
    category: 'none',
    findings: ['mediastinal-shift'],
    change: settled,
    because: 'The shift is known.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'mediastinal-shift-explained',
    category: 'none',
    findings: ['mediastinal-shift'],
    beside: ['volume-loss', 'scarring', 'postsurgical-change', 'spinal-curvature'],
    because: 'The report gives an old cause of the shift.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'mediastinal-shift',
    category: 2,
    findings: ['mediastinal-shift'],
    because: 'A new shift means pressure or collapse on one side.',
    source: 'acr-actionable-2014',
  },
  // Tubes, lines and things that do not belong.
  {
    id: 'airway-tube-malposition',
    category: 1,
    findings: ['device-malposition'],
    words: airway,
    because: 'A misplaced airway tube may leave a lung without air.',
    source: 'acr-communication-2020',
  },
  {
    id: 'tube-in-airway',
    category: 1,
    findings: ['device-malposition'],
    words: inAirway,
    because: 'A tube that lies in the airway must not be used.',
    source: 'acr-communication-2020',
  },
  {
    id: 'device-malposition',
    category: 2,
    findings: ['device-malposition'],
    because: 'A misplaced tube or line must be set right before it is used.',
    source: 'acr-communication-2020',
  },
  {
    id: 'foreign-body-in-passage',
    category: 2,
    findings: ['foreign-body'],
    words:
      /\b(?:aspirat\w+|ingest\w+|swallow\w+|o?esophag\w+|airway|bronch\w+|trachea\w*|retained (?:surgical|sponge|needle|instrument)\w*|sponge)\b/i,
    because: 'A foreign body in airway or gut, or left by an operation, has to be taken out.',
    source: 'acr-actionable-2014',
  },
  // Lungs and pleura.
  {
    id: 'infection-settling',
    category: 3,
    findings: ['pneumonia', 'consolidation', 'airspace-disease', 'aspiration', 'cavity'],
    change: settled,
    because: 'It was there before and is not growing.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'airspace-or-atelectasis',
    category: 3,
    findings: ['airspace-disease', 'consolidation'],
    beside: ['atelectasis', 'scarring'],
    because: 'The report leaves open whether this is more than atelectasis or scar.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'airspace-disease-slight',
    category: 3,
    findings: ['airspace-disease'],
    severity: slight,
    because: 'A slight airspace opacity needs to be matched with the patient within days.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'pneumonia',
    category: 2,
    findings: ['pneumonia', 'consolidation', 'airspace-disease', 'aspiration'],
    because: 'It explains an acute illness and needs treatment within hours.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'cavity',
    category: 2,
    findings: ['cavity'],
    because: 'A cavity may be tuberculosis or an abscess.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'tuberculosis-old',
    category: 'none',
    findings: ['tuberculosis'],
    words: /\b(?:old|prior|previous|remote|healed|inactive|history|sequelae?|granulomatous|exposure|test|latent)\b/i,
    because: 'The tuberculosis is stated to be old.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'tuberculosis',
    category: 2,
    findings: ['tuberculosis'],
    because: 'Tuberculosis that may be active asks for isolation.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'heart-failure-slight',
    category: 3,
    findings: ['edema', 'heart-failure'],
    severity: slight,
    because: 'Slight edema needs to be matched with the patient within days.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'heart-failure-settling',
    category: 3,
    findings: ['edema', 'heart-failure'],
    change: settled,
    because: 'It was there before and is not growing.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'heart-failure',
    category: 2,
    findings: ['edema', 'heart-failure'],
    because: 'It explains an acute illness and needs treatment within hours.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'vascular-congestion',
    category: 3,
    findings: ['vascular-congestion'],
    change: growing,
    because: 'New or growing congestion is a change that someone must act on.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'pleural-infection-or-blood',
    category: 2,
    findings: ['pleural-effusion'],
    words: /\b(?:empyema|ha?emothorax)\b/i,
    because: 'Pus or blood in the pleural space has to be drained.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'large-effusion-known',
    category: 3,
    findings: ['pleural-effusion'],
    severity: ['severe'],
    change: settled,
    because: 'The large effusion is known and has not grown.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'large-effusion',
    category: 2,
    findings: ['pleural-effusion'],
    severity: ['severe'],
    because: 'A large effusion takes breath away and may need drainage within hours.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'effusion-growing',
    category: 3,
    findings: ['pleural-effusion'],
    change: growing,
    because: 'A new or growing effusion needs a look at its cause.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'moderate-effusion-known',
    category: 'none',
    findings: ['pleural-effusion'],
    change: settled,
    because: 'The effusion is known and has not grown.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'moderate-effusion',
    category: 3,
    findings: ['pleural-effusion'],
    severity: ['moderate'],
    because: 'An effusion of this size needs a look at its cause.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'lobar-collapse',
    category: 2,
    findings: ['atelectasis'],
    words:
      /\b(?:complete|lobar|total|whole lung|entire lung) (?:\w+ ){0,3}(?:collapse|atelectasis)|\bcollapse of the\b/i,
    because: 'A collapsed lobe may have a plug or a mass in front of it.',
    source: 'acr-actionable-2014',
  },
  // Masses, nodules and nodes: no danger today, lost if nobody looks.
  {
    id: 'suspicious-lesion',
    category: 3,
    findings: ['mass', 'nodule', 'lung-opacity', 'hilar-enlargement', 'lymphadenopathy', 'bone-lesion', 'cyst'],
    words: malignant,
    because: 'The report calls it suspicious.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'harmless-lesion',
    category: 'none',
    findings: ['nodule', 'lymphadenopathy', 'bone-lesion', 'lung-opacity', 'mass'],
    words: harmless,
    because: 'The report gives it a harmless explanation.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'lesion-growing',
    category: 3,
    findings: ['mass', 'nodule', 'lymphadenopathy', 'hilar-enlargement', 'bone-lesion', 'lung-opacity'],
    change: growing,
    because: 'It is new or has grown.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'lesion-known',
    category: 'none',
    findings: ['mass', 'nodule', 'lymphadenopathy', 'hilar-enlargement', 'bone-lesion', 'lung-opacity'],
    change: settled,
    because: 'It is known and has not grown.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'mass',
    category: 3,
    findings: ['mass', 'lymphadenopathy', 'hilar-enlargement', 'bone-lesion'],
    because: 'A mass that is not stated to be known needs to be worked up.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'small-nodule',
    category: 'none',
    findings: ['nodule'],
    belowMm: 8,
    because: 'A nodule below 8 mm that is not called new or suspicious waits for its follow-up.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'nodule',
    category: 3,
    findings: ['nodule'],
    because: 'A nodule of 8 mm or more, or of no stated size, needs a follow-up that nobody forgets.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'opacity-explained',
    category: 'none',
    findings: ['lung-opacity'],
    beside: ['atelectasis', 'scarring', 'granuloma', 'low-lung-volumes'],
    because: 'The report explains the opacity by atelectasis or scar.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'opacity',
    category: 3,
    findings: ['lung-opacity'],
    because: 'An opacity that the report does not explain needs to be cleared up.',
    source: 'acr-actionable-2014',
  },
  // Bones.
  {
    id: 'unstable-spine',
    category: 1,
    findings: ['fracture', 'vertebral-compression', 'dislocation'],
    words: /\b(?:unstable|instability|cord compression)\b/i,
    because: 'An unstable spine may cost the cord.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'pathological-fracture',
    category: 2,
    findings: ['fracture', 'bone-lesion'],
    words: /\b(?:impending|pathologic(?:al)? fracture)\b/i,
    because: 'A bone that is about to break asks for relief of its load.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'fracture-old',
    category: 'none',
    findings: ['fracture', 'vertebral-compression', 'dislocation'],
    words: oldBone,
    because: 'The injury is stated to be old.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'fracture-known',
    category: 'none',
    findings: ['fracture', 'vertebral-compression', 'dislocation'],
    change: settled,
    because: 'The injury is known.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'vertebral-compression-fresh',
    category: 2,
    findings: ['vertebral-compression'],
    change: growing,
    because: 'A fresh vertebral fracture needs treatment within hours.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'vertebral-compression-acute',
    category: 2,
    findings: ['vertebral-compression'],
    words: /\bacute\b/i,
    because: 'A fresh vertebral fracture needs treatment within hours.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'vertebral-compression',
    category: 3,
    findings: ['vertebral-compression'],
    because: 'A compressed vertebra of unstated age needs to be matched with the patient within days.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'fracture',
    category: 2,
    findings: ['fracture', 'dislocation'],
    because: 'A fracture or dislocation that is not stated to be old needs treatment within hours.',
    source: 'acr-actionable-2014',
  },
  // Bowel.
  {
    id: 'bowel-at-risk',
    category: 1,
    findings: ['bowel-dilatation'],
    words: /\b(?:volvulus|isch(?:a?e)mi\w+|pneumatosis|perforat\w+|closed[- ]loop)\b/i,
    because: 'Twisted or starved bowel dies within hours of being seen.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'bowel-obstruction',
    category: 2,
    findings: ['bowel-dilatation'],
    words: /\bobstruct\w*/i,
    because: 'An obstruction explains an acute illness and needs treatment within hours.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'bowel-dilatation-known',
    category: 'none',
    findings: ['bowel-dilatation'],
    change: settled,
    because: 'It was there before and is not growing.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'bowel-dilatation',
    category: 3,
    findings: ['bowel-dilatation'],
    because: 'Dilated bowel needs to be matched with the patient.',
    source: 'acr-actionable-2014',
  },
];
