import type { Finding, FindingState } from './finding.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import type { Attributes } from './label-attributes.ts';
import { outsideChest } from '#shared/checks/vocabulary/vocabulary-places.ts';

/** "XXXX deformity of the thoracic spine": the removed word is compression or wedge. */
export function nameAt(name: FindingName, locations: readonly string[], isMasked: boolean): FindingName {
  const ofSpine = locations.some((place) => place.endsWith('spine'));
  return name === 'bone-deformity' && isMasked && ofSpine ? 'vertebral-compression' : name;
}

/** What a finding of that state can have: what is absent has no degree, and no change but that it has resolved. */
export function statedAttributes(state: FindingState, attributes: Attributes): Attributes {
  if (state !== 'absent') {
    return attributes;
  }
  const { side, change, locations, measurements } = attributes;
  return {
    ...(side === undefined ? {} : { side }),
    ...(change === 'resolved' ? { change } : {}),
    locations,
    measurements,
  };
}

const ofChest: ReadonlySet<FindingName> = new Set<FindingName>([
  'lung-opacity',
  'airspace-disease',
  'consolidation',
  'atelectasis',
  'edema',
  'interstitial-disease',
  'pleural-effusion',
  'pleural-thickening',
  'vascular-congestion',
  'cardiomegaly',
]);

/** Places that have infarcts of their own. */
const outsideBrain: ReadonlySet<string> = new Set([
  'upper lobe',
  'middle lobe',
  'lower lobe',
  'lingula',
  'lung',
  'base',
  'kidney',
  'spleen',
  'liver',
  'pancreas',
  'prostate',
  'bladder',
  'uterus',
  'ovary',
  'testis',
  'breast',
  'bone',
  'spine',
  'cervical spine',
  'thoracic spine',
  'lumbar spine',
]);

/** Places that have collections of their own. */
const outsideSkull: ReadonlySet<string> = new Set(['pleura', 'liver', 'spleen', 'kidney', 'abdomen', 'pelvis', 'base']);

/** What swells there is no lung; an opacity may well lie over it. */
const outsideLung: ReadonlySet<string> = new Set([
  'soft tissue',
  'bone',
  'joint',
  'pancreas',
  'gallbladder',
  'liver',
  'spleen',
  'pelvis',
  'spine',
  'ligament',
]);

/**
 * "opacified sinus", "effusion of the tendon sheath": the word of a finding of the chest, said of something else; "lower lobe
 * infarct" is none of the brain, "compression of the L5 nerve root" none of a vertebra, an aneurysm of the brain none of the
 * aorta.
 */
export function isElsewhere({ name, locations }: Finding): boolean {
  return (
    (ofChest.has(name) && locations.some((place) => outsideChest.has(place))) ||
    (name === 'edema' && locations.some((place) => outsideLung.has(place))) ||
    (name === 'aortic-aneurysm' && locations.includes('brain')) ||
    (name === 'intracranial-hemorrhage' && locations.some((place) => outsideSkull.has(place))) ||
    (name === 'brain-infarct' && locations.some((place) => outsideBrain.has(place))) ||
    (name === 'vertebral-compression' && locations.includes('nerve'))
  );
}

/**
 * One entry stands for a name, a state and a side. What a sentence says of it twice is taken together, unless it tells two
 * sizes: then there are two.
 */
export function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) {
    return findings;
  }
  const kept: Finding[] = [];
  for (const finding of findings) {
    const at = kept.findIndex((other) => isRepeated(other, finding));
    const other = kept[at];
    if (other === undefined) {
      kept.push(finding);
    } else {
      kept[at] = {
        ...finding,
        ...other,
        locations: [...other.locations, ...finding.locations.filter((place) => !other.locations.includes(place))],
        measurements: [...other.measurements, ...finding.measurements],
      };
    }
  }
  return kept;
}

function isRepeated(one: Finding, other: Finding): boolean {
  return (
    one.name === other.name &&
    one.state === other.state &&
    (one.side === other.side || isBare(one) || isBare(other)) &&
    (one.measurements.length === 0 || other.measurements.length === 0)
  );
}

/** "postoperative changes of left lobectomy": the changes are those of the left side. */
function isBare({ side, locations }: Finding): boolean {
  return side === undefined && locations.length === 0;
}
