import type { ActionableRule } from './actionable-rule.ts';
import { growing, settled } from './actionable-terms.ts';

const malignant =
  /(?<!\b(?:no|not|without|nor)\s(?:[\w-]+\s){0,3})\b(?:spiculat\w+|suspicious|malignan\w+|metasta\w+|neoplas\w+|cancer|carcinoma|lymphoma|tumou?r|concerning|worrisome)\b/i;
const harmless =
  /^(?!.*\b(?:non|not(?: \w+)?)[- ]?calcified).*\b(?:calcified|calcification|granulomas?|granulomatous|nipple|benign|bone islands?|adenomas?|ha?emangiomas?|hamartomas?|lipomas?)\b|\badrenal\b.*(?<![\d.>≥-])-?(?:\d(?:\.\d)?|10) ?(?:HU|Hounsfield)\b/is;

/** The rows of masses, nodules and nodes: no danger today, lost if nobody looks. The first row that fits a finding places it. */
export const lesionRules: readonly ActionableRule[] = [
  {
    id: 'lesion-growing',
    category: 3,
    findings: ['mass', 'nodule', 'lymphadenopathy', 'hilar-enlargement', 'bone-lesion', 'lung-opacity'],
    change: growing,
    because: 'It is new or has grown.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'lesion-stated-known',
    category: 'none',
    findings: ['mass', 'nodule', 'lung-opacity', 'hilar-enlargement', 'lymphadenopathy', 'bone-lesion'],
    words:
      /\bknown (?:[\w-]+ ){0,3}(?:mass|nodules?|lesions?|(?:lymph)?adenopathy|sarcoid\w*)\b|^\W*known (?:[\w-]+ ){0,3}(?:cancer|(?:adeno)?carcinoma|malignancy|metasta\w+(?: disease)?|lymphoma)\W*$/i,
    because: 'The report states that it, or the disease that explains it, is known.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'suspicious-lesion',
    category: 3,
    findings: [
      'mass',
      'nodule',
      'lung-opacity',
      'hilar-enlargement',
      'lymphadenopathy',
      'bone-lesion',
      'cyst',
      'vertebral-compression',
    ],
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
];
