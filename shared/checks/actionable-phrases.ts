import type { Span } from '#shared/report/sections.ts';
import type { ActionableCategory, GuidanceSourceName } from './actionable-sources.ts';
import { stateOfWords } from './actionable-state.ts';
import type { FindingState } from './finding.ts';

/**
 * Actionable findings of head, spine, abdomen and pelvis, which the finding vocabulary does not name: read by their words
 * alone. A table as in actionable-rule.ts, with the same meaning of `category`, `because` and `source`.
 */
export interface ActionablePhrase {
  readonly id: string;
  readonly category: ActionableCategory;
  readonly words: RegExp;
  readonly because: string;
  readonly source: GuidanceSourceName;
}

export interface FoundPhrase extends Span {
  readonly phrase: ActionablePhrase;
  readonly state: FindingState;
}

const source = 'acr-actionable-2014';

export const actionablePhrases: readonly ActionablePhrase[] = [
  {
    id: 'bronchial-intubation',
    category: 1,
    words:
      /\b(?:(?:right|left) main(?:[- ]?stem)?(?: bronch(?:us|ial))?|main[- ]?stem(?: bronch(?:us|ial))?|bronchial|o?esophageal) intubation\b/i,
    because: 'A misplaced airway tube may leave a lung without air.',
    source: 'acr-communication-2020',
  },
  {
    id: 'right-heart-strain',
    category: 1,
    words: /\bright (?:heart|ventricular) strain\b/i,
    because: 'A strained right heart makes an embolism dangerous.',
    source,
  },
  {
    id: 'intracranial-hemorrhage',
    category: 1,
    words:
      /\b(?:(?:intracranial|intracerebral|intraparenchymal|subarachnoid|subdural|epidural|extradural|intraventricular|cerebellar) (?:ha?emorrhages?|ha?ematomas?|bleed(?:ing)?))\b/i,
    because: 'Bleeding inside the skull may kill within minutes.',
    source,
  },
  {
    id: 'brain-herniation',
    category: 1,
    words:
      /\b(?:(?:uncal|transtentorial|tonsillar|subfalcine|brain|cerebral) herniation|effacement of the basal cisterns)\b/i,
    because: 'A brain under pressure dies within minutes.',
    source,
  },
  {
    id: 'acute-stroke',
    category: 1,
    words: /\b(?:acute (?:\w+ ){0,3}(?:infarct(?:ion)?s?|stroke|ischemia)|large[- ]vessel occlusion)\b/i,
    because: 'A fresh stroke can be treated for a few hours only.',
    source,
  },
  {
    id: 'cord-compression',
    category: 1,
    words: /\b(?:(?:spinal )?cord compression|cauda equina (?:syndrome|compression))\b/i,
    because: 'A compressed cord is lost within hours.',
    source,
  },
  {
    id: 'torsion',
    category: 1,
    words: /\b(?:testicular|ovarian|adnexal) torsion\b/i,
    because: 'A twisted testis or ovary is lost within hours.',
    source,
  },
  {
    id: 'ectopic-pregnancy',
    category: 1,
    words: /\bectopic (?:pregnancy|gestation)\b/i,
    because: 'An ectopic pregnancy may bleed at any minute.',
    source,
  },
  {
    id: 'bowel-ischemia',
    category: 1,
    words:
      /\b(?:(?:bowel|mesenteric) isch(?:a?e)mia|portal venous gas|pneumatosis intestinalis|volvulus|(?:bowel|gastric|colonic) perforation)\b/i,
    because: 'Twisted, starved or perforated bowel kills within hours of being seen.',
    source,
  },
  {
    id: 'active-bleeding',
    category: 1,
    words:
      /\b(?:active (?:contrast )?extravasation|active (?:bleeding|ha?emorrhage)|ruptured (?:\w+ ){0,3}aneurysm|ha?emoperitoneum)\b/i,
    because: 'Active bleeding may kill within minutes.',
    source,
  },
  {
    id: 'abdominal-infection',
    category: 2,
    words: /\b(?:appendicitis|diverticulitis|cholecystitis|cholangitis|abscess(?:es)?|pancreatitis|pyonephrosis)\b/i,
    because: 'It explains an acute illness and needs treatment within hours.',
    source,
  },
  {
    id: 'venous-thrombosis',
    category: 2,
    words: /\b(?:(?:deep )?(?:vein|venous) thrombosis|DVT)\b/i,
    because: 'A thrombus in a deep vein may travel.',
    source,
  },
  {
    id: 'obstruction',
    category: 2,
    words: /\b(?:(?:small |large )?bowel obstruction|obstructing (?:\w+ ){0,5}(?:stone|calculus))\b/i,
    because: 'An obstruction explains an acute illness and needs treatment within hours.',
    source,
  },
  {
    id: 'bone-infection',
    category: 2,
    words: /\b(?:osteomyelitis|discitis|diskitis|septic arthritis)\b/i,
    because: 'An infection of bone or joint needs treatment within hours.',
    source,
  },
  {
    id: 'device-to-move',
    category: 2,
    words:
      /\b(?:recommend\w*|advis\w+|suggest\w*|consider|should be) (?:\w+ ){0,4}?(?:withdraw\w*|retract\w*|reposition\w*|advanc\w+)\b|\b(?:withdrawal|retraction|repositioning|advancement)(?: [\w-]+){0,10} (?:is|are) (?:recommended|advised|suggested)\b/i,
    because: 'A tube or line that the writer wants moved must be set right before it is used.',
    source: 'acr-communication-2020',
  },
  {
    id: 'node',
    category: 3,
    words:
      /\b(?:new|enlarged|enlarging|growing|pathologic(?:al)?) (?:\d+(?:\.\d+)? ?[cm]m )?(?:[\w-]+ ){0,3}(?:lymph )?nodes?\b/i,
    because: 'A new or enlarged node needs to be worked up.',
    source,
  },
  {
    id: 'malignancy',
    category: 3,
    words:
      /\b(?:metasta(?:sis|ses|tic)|malignan(?:cy|t)|(?:adeno)?carcinoma|lymphoma|neoplas(?:m|ms|tic)|BI-?RADS (?:category )?[45])\b/i,
    because: 'Suspicion of a malignancy needs to reach someone who works it up.',
    source,
  },
];

/** The actionable phrases of a sentence that it does not deny; the state is `present` or `uncertain`. */
export function findActionablePhrases(sentence: string): readonly FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (const phrase of actionablePhrases) {
    const match = phrase.words.exec(sentence);
    if (match !== null) {
      const span = { start: match.index, end: match.index + match[0].length };
      const state = stateOfWords(sentence, span);
      if (state !== 'absent') {
        found.push({ phrase, state, ...span });
      }
    }
  }
  return found;
}
