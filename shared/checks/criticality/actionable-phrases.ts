import type { Span } from '#shared/report/sections.ts';
import type { ActionableCategory, GuidanceSourceName } from './actionable-sources.ts';
import { stateOfWords } from './actionable-state.ts';
import type { FindingState } from '#shared/checks/labels/finding.ts';

/**
 * Actionable findings of head, spine, abdomen and pelvis, which the finding vocabulary does not name: read by their words
 * alone. A table as in actionable-rule.ts, with the same meaning of `category`, `because` and `source`.
 */
export interface ActionablePhrase {
  readonly id: string;
  readonly category: ActionableCategory;
  /** The category where its part of the sentence says that it was there before and is not worse; as `category` if absent. */
  readonly known?: ActionableCategory;
  readonly words: RegExp;
  readonly because: string;
  readonly source: GuidanceSourceName;
}

export interface FoundPhrase extends Span {
  readonly phrase: ActionablePhrase;
  readonly category: ActionableCategory;
  /** One sentence for people: that of the phrase, or that it was there before. */
  readonly because: string;
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
    id: 'enteric-tube-in-airway',
    category: 1,
    words:
      /\b(?:nasogastric|orogastric|enteric|feeding|NG|OG|Dobb?hoff) tube\b[^.;]{0,60}\b(?:in|into|within|overl\w+|enters?) the (?:[\w-]+ ){0,4}(?:bronch(?:us|i)|airway|trachea|main ?stem|pleural space)\b/i,
    because: 'A feeding tube that lies in the airway must not be used.',
    source: 'acr-communication-2020',
  },
  {
    id: 'low-airway-tube',
    category: 1,
    words:
      /\b(?:endotracheal|ET) tube\b[^.;]{0,40}\b(?:at|below|beyond|past|just above) (?:the level of )?the carina\b/i,
    because: 'An airway tube at the carina slips into one lung.',
    source: 'acr-communication-2020',
  },
  {
    id: 'button-battery',
    category: 1,
    words: /\b(?:button|disc|disk) batter(?:y|ies)\b/i,
    because: 'A battery burns through the esophagus within hours.',
    source,
  },
  {
    id: 'swallowed-object',
    category: 2,
    words: /\b(?:coin|bone|magnets?|food bolus)\b[^.;]{0,40}\b(?:o?esophagus|o?esophageal|airway|bronchus)\b/i,
    because: 'What is stuck in gullet or airway has to be taken out.',
    source,
  },
  {
    id: 'retained-instrument',
    category: 2,
    words: /\b(?:retained (?:surgical )?(?:sponge|needle|instrument|gauze|lap(?:arotomy)? pad)|gossypiboma)s?\b/i,
    because: 'What an operation left behind has to be taken out.',
    source,
  },
  {
    id: 'epiglottitis',
    category: 1,
    words: /\bepiglottitis\b/i,
    because: 'A swollen epiglottis may close the airway.',
    source,
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
    known: 3,
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
    words: /\bectopic (?:pregnancy|gestation)\b|\b(?:ruptured|tubal|adnexal|interstitial|cornual) ectopic\b/i,
    because: 'An ectopic pregnancy may bleed at any minute.',
    source,
  },
  {
    id: 'bowel-ischemia',
    category: 1,
    words:
      /\b(?:(?:bowel|mesenteric) isch(?:a?e)mia|closed[- ]loop (?:[\w-]+ ){0,2}obstruction|portal venous gas|pneumatosis intestinalis|volvulus|(?:bowel|gastric|colonic) perforation)\b/i,
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
    known: 3,
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
    known: 'none',
    words:
      /\b(?:metasta(?:sis|ses|tic)|malignan(?:cy|t)|(?:adeno)?carcinoma|lymphoma|neoplas(?:m|ms|tic)|BI-?RADS (?:category )?[45])\b/i,
    because: 'Suspicion of a malignancy needs to reach someone who works it up.',
    source,
  },
];

const knownBefore =
  /\b(?:known|chronic|stable|unchanged|improv(?:ed|ing)|decreas(?:ed|ing)|evolving|resolving)\s(?:[\w-]+\s){0,3}$/i;
const knownAfter =
  /^[^.;]{0,40}\b(?:unchanged|stable|no (?:significant |interval )*change|decreased|decreasing|improved|improving|resolving)\b/i;
const worse = /\b(?:acute|new|increas\w+|enlarg\w+|worse\w*|grow\w*|progress\w+)\b/i;

/**
 * The actionable phrases of one sentence of a text that it does not deny, as spans of the text; the state is `present` or
 * `uncertain`.
 */
export function findActionablePhrases(text: string, { start, end }: Span): readonly FoundPhrase[] {
  const sentence = text.slice(start, end);
  const found: FoundPhrase[] = [];
  for (const phrase of actionablePhrases) {
    const match = phrase.words.exec(sentence);
    if (match !== null) {
      const span = { start: match.index, end: match.index + match[0].length };
      const state = stateOfWords(sentence, span);
      if (state !== 'absent') {
        const stated = knownBefore.test(sentence.slice(0, span.start)) || knownAfter.test(sentence.slice(span.end));
        const isKnown = stated && !worse.test(sentence);
        const placed =
          isKnown && phrase.known !== undefined
            ? { category: phrase.known, because: 'The report states that it was there before and is no worse.' }
            : { category: phrase.category, because: phrase.because };
        found.push({ phrase, ...placed, state, start: start + span.start, end: start + span.end });
      }
    }
  }
  return found;
}
