import type { ActionableRule } from './actionable-rule.ts';
import { settled } from './actionable-terms.ts';

/** "New since the prior study" calls no bone old. */
const oldBone =
  /\b(?:old|healed|healing|callus|chronic|remote|unchanged|stable|history of|(?<!\b(?:since|to|with|from) (?:the |a )?)(?:prior|previous)(?! (?:stud|exam|radiograph|film|CT)))\b/i;
const ageUnknown =
  /\b(?:age[- ]indeterminate|(?:uncertain|unknown|indeterminate|undetermined) (?:age|acuity|chronicity)|\bage (?:is |of (?:this|the) [\w ]{1,30}is )?(?:uncertain|unknown|indeterminate|undetermined)|acute (?:versus|vs\.?|or) (?:chronic|old)|fracture deformit(?:y|ies))\b/i;

/** The rows of bones and bowel; the first row that fits a finding places it. */
export const boneAndBowelRules: readonly ActionableRule[] = [
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
    id: 'broken-sternal-wire',
    category: 'none',
    findings: ['fracture'],
    words: /^(?!.*\b(?:displace\w*|migrat\w*|dehisc\w*|new)\b).*\bsternotomy\b/is,
    because: 'A broken wire in a healed sternum does no harm.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'broken-hardware',
    category: 3,
    findings: ['fracture'],
    words: /\b(?:wires?|sternotomy|leads?|screws?|hardware|catheter|rods?)\b/i,
    because: 'Broken hardware needs someone who looks after it.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'listhesis',
    category: 'none',
    findings: ['dislocation'],
    words: /^(?!.*\b(?:acute|traumatic|new)\b).*\b\w*listhesis\b/is,
    because: 'A slipped vertebra without an injury is wear.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'fracture-age-unknown',
    category: 3,
    findings: ['fracture', 'vertebral-compression', 'dislocation'],
    words: ageUnknown,
    because: 'An injury of unstated age needs to be matched with the patient within days.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'fracture-new',
    category: 2,
    findings: ['fracture', 'vertebral-compression', 'dislocation'],
    change: ['new'],
    words: /^(?!.*\b(?:healed|healing|callus|chronic|remote)\b)/is,
    because: 'An injury that is new since the prior study needs treatment within hours.',
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
    id: 'vertebral-compression-acute',
    category: 2,
    findings: ['vertebral-compression', 'bone-deformity'],
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
