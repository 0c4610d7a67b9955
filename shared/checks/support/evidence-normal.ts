import type { ReadText } from '#shared/checks/check-text.ts';
import type { Finding } from '#shared/checks/labels/finding.ts';
import { chexpertClass, regionOf } from '#shared/checks/vocabulary/vocabulary.ts';

/** The part of the body that a denial of all abnormality speaks of; undefined for the whole study. */
export type BodyPart = 'chest' | 'bones' | 'abdomen';

const partsInWords: readonly (readonly [BodyPart, RegExp])[] = [
  ['chest', /\b(?:cardio\w*|pulmonary|lungs?|cardiac|heart|chest|intrathoracic|mediastin\w*|pleural?|airspace)\b/iu],
  ['bones', /\b(?:bon[ey]\w*|osseous|skelet\w*|spin\w*|ribs?|vertebra\w*)\b/iu],
  ['abdomen', /\b(?:abdom\w*|pelvi\w*|bowel)\b/iu],
];
const bones = /\b(?:bone|spine|rib|clavicle|sternum|scapula|shoulder|humerus)$/u;

/** The first part that a sentence such as "No acute cardiopulmonary abnormality" names. */
export function partNamed(sentence: string): BodyPart | undefined {
  return partsInWords.find(([, words]) => words.test(sentence))?.[0];
}

/** Where a finding lies, by its place or its name; undefined where neither tells. */
function partOf({ name, locations }: Finding): BodyPart | 'device' | undefined {
  const region = regionOf(name);
  if (region === 'bone' || locations.some((place) => bones.test(place))) {
    return 'bones';
  }
  if (locations.some((place) => place === 'abdomen' || place === 'pelvis')) {
    return 'abdomen';
  }
  return region === 'device' ? 'device' : region === 'chest' || chexpertClass(name) !== undefined ? 'chest' : undefined;
}

/**
 * Whether what the findings deny is ground for a denial of all abnormality of a part. Of the whole study, intact bones alone
 * are none where the findings speak of the chest too. A drafted abnormality rests on any finding.
 */
export function isGroundOfNormal(
  drafted: Finding,
  known: Finding,
  part: BodyPart | undefined,
  findings: ReadText,
): boolean {
  if (drafted.state !== 'absent' || known.state !== 'absent') {
    return (drafted.state === 'absent') === (known.state === 'absent');
  }
  const knownPart = partOf(known);
  if (part !== undefined) {
    return knownPart === part || (knownPart === undefined && known.name === 'abnormality');
  }
  return (
    knownPart !== 'device' &&
    (knownPart !== 'bones' || !findings.statements.some(({ finding }) => partOf(finding) === 'chest'))
  );
}
