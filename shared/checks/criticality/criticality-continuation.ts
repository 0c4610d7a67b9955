/**
 * Whether an impression item speaks on from the one before it: "This may represent pneumonia", "It measures 9 mm",
 * "Recommend CT". Torn from it, such an item would say something about another finding. So would one that names no finding
 * ("Now in the left innominate vein"), and one that says "this" before it names one ("The age of this fracture is unknown").
 * @param named where the item first names a finding, absent ones included; undefined where it names none
 */
export function continuesPrevious(item: string, named: number | undefined): boolean {
  const text = item.trimStart().replace(/^[([]+/, '');
  if (refersBack.test(text) || advises.test(text) || tells.test(text) || remarks.test(text) || leavesOpen.test(text)) {
    return true;
  }
  const pointing = pointsBack.exec(item);
  return named === undefined ? !standsAlone.test(text) : pointing !== null && pointing.index < named;
}

/** Whether an item is the title of a study or region that the next ones speak of: "Chest.", "2. Right shoulder:", "KUB 1." */
export function headsStudy(item: string): boolean {
  return studyTitle.test(item.trim());
}

/** Whether a sentence says what to do next, or what the study cannot show, rather than what was found. */
export function givesAdvice(sentence: string): boolean {
  return advises.test(sentence.trimStart());
}

/** Whether an item asks for imaging or tissue without an "if": the writer wants something done. */
export function asksForFollowUp(item: string): boolean {
  return asks.test(item);
}

const asks =
  /\b(?:recommend(?:ed|s|ation)?|advised?|suggest(?:ed)?)\b(?![^.]{0,200}\bif\b)[^.]{0,200}\b(?:CT|MRI?|PET|ultrasound|radiograph\w*|x-?rays?|films?|imaging|follow-?\s?up|repeat\w*|views?|comparison|evaluation|biopsy|tissue sampling)\b|\b(?:CT|MRI?|PET|ultrasound|radiograph\w*|x-?rays?|films?|imaging|follow-?\s?up|views?|biopsy|aspiration|tissue sampling)\b[^.]{0,120} (?:is|are) (?:recommended|advised|suggested)\b(?![^.]{0,200}\bif\b)/i;

/** "The age of this fracture", "Left base could be atelectasis": what is meant was named before. */
const pointsBack =
  /\b(?:this|these|those)\b(?! (?:study|exam\w*|patient|time|point|admission|hospital\w*|technique|projection|view|image|CT|date)\b)|\b(?:may|might|could|appears? to|would) (?:also |well )?(?:be|represent|reflect|indicate)\b/i;

/** What names no finding and is yet a statement of its own. */
const standsAlone = /^(?:no|normal|stable|negative|unremarkable|unchanged)\b/i;

const region =
  '(?:chest|abdomen|pelvis|kub|neck|head|brain|face|sinus(?:es)?|spine|shoulder|clavicle|humerus|elbow|forearm|wrist|hand|hip|femur|knee|leg|tibia|ankle|foot|ribs?|sternum)';
const studyTitle = new RegExp(
  `^(?:\\(?\\d{1,2}[.)]\\s+)?(?:(?:left|right|bilateral|both|portable|soft tissues?|cervical|thoracic|lumbar|upper|lower|and|the)\\s+)*${region}(?:(?:\\s+and|,|\\s*\\/|\\s*&)?\\s+(?:(?:left|right|bilateral|cervical|thoracic|lumbar)\\s+)*${region}){0,3}(?:\\s+(?:x-?rays?|radiographs?|series|CT|MRI?))?\\s*\\d{0,2}\\s*[.:]?$`,
  'i',
);

/** "This", "It", "Findings are compatible with", "Differential includes". */
const refersBack =
  /^(?:however|please note|considering|given|maybe|unclear|(?:although|though) (?:this|it)|(?:the (?:appearance|distribution|configuration)|appearances? (?:is|are|suggests?|favou?rs?))|atypical (?:location|appearance|distribution)|now|this|these|those|that|it|its|they|their|which|such|the (?:former|latter|above|same)|(?:the )?(?:differential|ddx|considerations?|possibilities|etiolog(?:y|ies))|as (?:described )?above|in the (?:appropriate|proper|right|correct) clinical|(?:the |these |constellation (?:of )?)?findings? (?:are|is|may|might|can|could|would|were|was|suggest|likely|probably|most|in keeping|consistent|compatible|discussed))\b/i;

/** "Recommend", "Follow-up CT", "CT of the chest may be helpful". */
const advises =
  /^(?:please (?:note|see|refer)|evaluation (?:of|with) |(?:please |would |also )?(?:recommend(?:ed|ation|ations|s)?|suggest(?:ed)?|consider(?:ation)?|advised?|correlat(?:e|ed|ion))|(?:please )?clinical(?:ly)? correlat\w+|(?:short[- ]term |short[- ]interval |interval |radiographic |imaging |clinical |continued )*follow(?:ed)?[- ]?up|repeat|further (?:evaluation|imaging|assessment|characterization|work-?up)|(?:an? )?(?:dedicated |non-?emergent |contrast[- ]enhanced |non-?contrast |high[- ]resolution |chest )*(?:CT|MRI?|PET(?:[-/]CT)?|ultrasound|radiographs?)(?: [\w-]+){0,5} (?:is|are|may|could|would|should|can) |comparison (?:with|to) (?:any )?(?:prior|previous|old|outside)|if (?:clinical\w*|symptom\w*|there|concern|none|needed|indicated|warranted|further|discordant|the patient))\b/i;

/** "Findings were discussed with", "Dr. Jones was notified". */
const tells =
  /^(?:(?:the )?(?:above|critical|results?|findings?)\b[^.]{0,80}\b(?:discussed|communicated|called|telephoned|phoned|relayed|reported|conveyed|notified)|discussed|communicated|notified|called|relayed|dr\.? [^.]{0,60}(?:notified|informed|called|paged|contacted)|I (?:discussed|notified|called|communicated|informed)|[^.]{0,40}\b(?:message|veriphy|critical result notification))\b/i;

/** "Malignancy cannot be excluded", "Cannot exclude a cavity", "Metastatic disease is possible": a thought on what was seen. */
const leavesOpen =
  /^(?:(?:cannot|can not|could not|does not|do not|did not) |(?:[\w-]+ ){1,2}(?:is|are) (?:also |still )?(?:possible|likely|unlikely|favou?red|considered|less likely)\b|(?:[\w-]+ ){1,2}(?:is|are) [^.;]{0,40}\bnot (?:\w+ )?excluded\b|(?:[\w-]+ ){1,2}(?:cannot|can not) be (?:\w+ )?(?:excluded|ruled out)|an? (?:[\w-]+ ){1,8}(?:would|may|might|could) be (?:helpful|useful|reasonable|of (?:help|use|value)))/i;

/** Half a sentence: "May represent pneumonia", "Consistent with edema". */
const remarks =
  /^(?:(?:may|might|could)(?: \w+)? (?:be|represent|reflect|indicate|relate|suggest)|consistent with|compatible with|suggest(?:s|ing|ive)|due to|secondary to|related to|measur(?:es|ing))\b/i;
