/**
 * Whether an impression item speaks on from the one before it: "This may represent pneumonia", "It measures 9 mm",
 * "Recommend CT". Torn from it, such an item would say something about another finding.
 */
export function continuesPrevious(item: string): boolean {
  const text = item.trimStart().replace(/^[([]+/, '');
  return refersBack.test(text) || advises.test(text) || tells.test(text) || remarks.test(text);
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
  /\b(?:recommend(?:ed|s|ation)?|advised?|suggest(?:ed)?)\b(?![^.]{0,200}\bif\b)[^.]{0,200}\b(?:CT|MRI?|PET|ultrasound|radiograph\w*|x-?rays?|films?|imaging|follow-?\s?up|views?|comparison|evaluation|biopsy|tissue sampling)\b|\b(?:CT|MRI?|PET|ultrasound|radiograph\w*|x-?rays?|films?|imaging|follow-?\s?up|views?|biopsy|aspiration|tissue sampling)\b[^.]{0,120} (?:is|are) (?:recommended|advised|suggested)\b(?![^.]{0,200}\bif\b)/i;

/** "This", "It", "Findings are compatible with", "Differential includes". */
const refersBack =
  /^(?:however,? |please note )?(?:this|these|those|that|it|its|they|their|which|such|the (?:former|latter|above|same)|(?:the )?(?:differential|ddx|considerations?|possibilities|etiolog(?:y|ies))|as (?:described )?above|in the (?:appropriate|proper|right|correct) clinical|(?:the |these |constellation (?:of )?)?findings? (?:are|is|may|might|can|could|would|were|was|suggest|likely|probably|most|in keeping|consistent|compatible|discussed))\b/i;

/** "Recommend", "Follow-up CT", "CT of the chest may be helpful". */
const advises =
  /^(?:please note|(?:please |would |also )?(?:recommend(?:ed|ation|ations|s)?|suggest(?:ed)?|consider(?:ation)?|advised?|correlat(?:e|ed|ion))|(?:please )?clinical(?:ly)? correlat\w+|(?:short[- ]term |short[- ]interval |interval |radiographic |imaging |clinical |continued )*follow(?:ed)?[- ]?up|repeat|further (?:evaluation|imaging|assessment|characterization|work-?up)|(?:a )?(?:dedicated |contrast[- ]enhanced |non-?contrast |high[- ]resolution |chest )*(?:CT|MRI?|PET(?:[-/]CT)?|ultrasound|radiographs?)(?: [\w-]+){0,5} (?:is|are|may|could|would|should|can) |comparison (?:with|to) (?:any )?(?:prior|previous|old|outside)|if (?:clinical\w*|symptom\w*|there|concern|none|needed|indicated|warranted|further|the patient))\b/i;

/** "Findings were discussed with", "Dr. Jones was notified". */
const tells =
  /^(?:(?:the )?(?:above|critical|results?|findings?)\b[^.]{0,80}\b(?:discussed|communicated|called|telephoned|phoned|relayed|reported|conveyed|notified)|discussed|communicated|notified|called|relayed|dr\.? [^.]{0,60}(?:notified|informed|called|paged|contacted)|I (?:discussed|notified|called|communicated|informed)|[^.]{0,40}\b(?:message|veriphy|critical result notification))\b/i;

/** Half a sentence: "May represent pneumonia", "Consistent with edema". */
const remarks =
  /^(?:(?:may|might|could)(?: \w+)? (?:be|represent|reflect|indicate|relate|suggest)|consistent with|compatible with|suggest(?:s|ing|ive)|due to|secondary to|related to|measur(?:es|ing))\b/i;
