const method =
  'CTA?|CTPA|HRCT|CBCT|CT\\/CTA|MRI|MRA|MRV|MRCP|MR|fMRI|MRT|USG?|ultrasound|ultrasonogra\\w+|sonogra\\w+|duplex|doppler|echo\\w*|' +
  'x-?rays?|XR|CXR|AXR|KUB|DXA|DEXA|radiograph\\w*|röntgen\\w*|rö|x-thorax|film|plain films?|mammogra\\w+|mammo|tomosynthesis|PET(?:[-\\/ ]?(?:CT|MRI?))?|SPECT|NM|' +
  'bone scan|scintigra\\w+|szintigra\\w+|V\\/?Q scan|fluoroscop\\w+|esophagram|barium \\w+|upper GI(?: series)?|angiogra\\w+|arthrogra\\w+|myelogra\\w+|venogra\\w+|' +
  'computed tomogra\\w+|computertomogra\\w+|magnetic resonance \\w+|magnetresonan\\w+|kernspin\\w*';
const region =
  'chest|thorax|abdomen|abdominal|pelvis|pelvic|head|brain|neck|spine|spinal|cervical|thoracic|lumbar|shoulder|elbow|wrist|hand|finger|hip|knee|ankle|foot|toe|' +
  'leg|arm|tibia|fibula|femur|humerus|forearm|sacrum|sinus(?:es)?|orbits?|facial|mandible|skull|ribs?|breast|renal|kidneys?|liver|thyroid|' +
  'portable|frontal|PA|AP|two[- ]view|single[- ]view';
const startsWithMethod = new RegExp(`^(?:[\\p{L}\\d]+[ ,/-]+){0,3}?(?:${method})(?![\\p{L}])`, 'iu');
const startsWithRegion = new RegExp(
  `^(?:(?:left|right|bilateral|portable|ap|pa|supine|upright|lateral|single|two|three|\\d)[ ,/-]+){0,3}(?:${region})(?![\\p{L}])`,
  'iu',
);
const verb =
  /\b(?:is|are|was|were|has|have|shows?|shown|demonstrates?|reveals?|no|not|there|seen|noted|obtained|performed|provided|pain|unremarkable|normal|clear|within|recommended|advised|suggested|follow-?up|compared|ist|sind|wurde|kein\w*|geen|toont)\b/i;

/** Whether words begin with a part of the body: "cervical spine", "ABDOMEN AND PELVIS". */
export function namesRegion(words: string): boolean {
  return startsWithRegion.test(words);
}

/**
 * Whether a trimmed line is the name of a study as it stands above a report: "CT ABDOMEN AND PELVIS WITH CONTRAST",
 * "Chest, PA and lateral", "MRI brain 12 May 2025". Words, no sentence.
 */
export function isStudyTitle(line: string): boolean {
  if (line.length < 4 || line.length > 110 || /[a-zäöüß]{2,}[.!?;]$/.test(line)) {
    return false;
  }
  const bare = line
    .replace(/^[-–—*#=_\s[(<]+/, '')
    .replace(/^\d{1,2}[.)]\s+/, '')
    .replace(/[-–—*#=_\s\])>:]+$/, '');
  if (bare.split(/\s+/).length > 14 || verb.test(bare)) {
    return false;
  }
  return (
    startsWithMethod.test(bare) ||
    (namesRegion(bare) &&
      (bare === bare.toUpperCase() || /\b(?:views?|lateral|radiographs?|x-?rays?|portable|films?)\b/i.test(bare)))
  );
}
