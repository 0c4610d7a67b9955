import type { Finding, Laterality } from '#shared/checks/labels/finding.ts';

/** A paired place of the body as a text names it: "right base" and "RLL" are the right lower zone. */
export interface SidedPlace {
  readonly place: string;
  readonly side: Laterality;
  /** Where its words begin. */
  readonly start: number;
}

/** Words for places that stand on either side; a place that is not listed is told by its own word. */
const zones: Readonly<Record<string, string>> = {
  upper: 'upper|apex|apices|apical|suprahilar',
  middle: 'mid|middle|midlung|midzone|lingula\\w*|lingular',
  lower: 'lower|base|bases|basilar|basal|bibasilar|infrahilar|retrocardiac',
  angle: 'costophrenic|sulcus|cp',
  hilum: 'hilum|hilar|hila|hili|perihilar|parahilar',
  diaphragm: 'hemidiaphragm\\w*|diaphragm\\w*',
  rib: 'ribs?',
  clavicle: 'clavicle|clavicular',
  shoulder: 'shoulder|humer\\w+|glenohumeral|acromioclavicular',
  breast: 'breast|mastectomy',
  axilla: 'axilla|axillary',
  paratracheal: 'paratracheal|mediastin\\w+',
  lung: 'lung|hemithorax|thorax|chest',
  neck: 'jugular|ij|subclavian',
  atrium: 'atrium|atrial',
  ventricle: 'ventricle|ventricular',
  kidney: 'kidney|renal|hydronephrosis',
  ureter: 'ureter\\w*|hydroureter',
  adnexa: 'adnexa\\w*|ovary|ovarian',
  knee: 'knee|patella\\w*|meniscus|meniscal|femor\\w+ condyle|tibia\\w*|fibula\\w*',
  hip: 'hip|femur|femoral|acetabul\\w+',
  ankle: 'ankle|malleol\\w+|talus|calcane\\w+',
  foot: 'foot|toe|metatarsal\\w*|midfoot',
  hand: 'hand|finger|thumb|metacarpal\\w*|phalan\\w+',
  wrist: 'wrist|radius|ulna\\w*|scaphoid|distal radi\\w+',
  elbow: 'elbow|olecranon',
  carotid: 'carotid',
  frontal: 'frontal',
  parietal: 'parietal',
  temporal: 'temporal',
  occipital: 'occipital',
};

const placeOfWord = new Map<string, string>();
const anyZone = Object.values(zones).join('|');
const abbreviations: Readonly<Record<string, readonly [Laterality, string]>> = {
  rul: ['right', 'upper'],
  rml: ['right', 'middle'],
  rll: ['right', 'lower'],
  lul: ['left', 'upper'],
  lll: ['left', 'lower'],
};

const sidedPlace = new RegExp(
  `\\b(?:(left|right|lt|rt|bilateral(?:ly)?|both|bi-?(?=basilar|basal|apical|hilar))(?:[\\s-]+(?!(?:and|or|than|with|without|is|are|but|greater|left|right|no)\\b)[\\w-]+){0,3}?[\\s-]*\\b(${anyZone})|(rul|rml|rll|lul|lll)|(bibasilar|bibasal|biapical|bihilar)|(lingul(?:a|ar)))\\b`,
  'giu',
);

/** The sided places that a text names, in its order. */
export function sidedPlaces(text: string): readonly SidedPlace[] {
  const found: SidedPlace[] = [];
  for (const match of text.matchAll(sidedPlace)) {
    const [, sideWord, placeWord, short, both, lingula] = match;
    const abbreviated = abbreviations[short?.toLowerCase() ?? ''];
    if (abbreviated !== undefined) {
      found.push({ side: abbreviated[0], place: abbreviated[1], start: match.index });
    } else if (lingula !== undefined) {
      found.push({ side: 'left', place: 'middle', start: match.index });
    } else if (both !== undefined) {
      const place = /bas/iu.test(both) ? 'lower' : /apic/iu.test(both) ? 'upper' : 'hilum';
      found.push({ side: 'bilateral', place, start: match.index });
    } else if (sideWord !== undefined && placeWord !== undefined) {
      found.push({ side: sideOfWord(sideWord), place: placeOf(placeWord), start: match.index });
    }
  }
  return found;
}

/** "Left", "rt", "bibasilar": the side that a word says. */
function sideOfWord(word: string): Laterality {
  const lower = word.toLowerCase();
  return lower === 'left' || lower === 'lt' ? 'left' : lower === 'right' || lower === 'rt' ? 'right' : 'bilateral';
}

const sideWord = /\b(?:left|right|lt|rt|bilateral(?:ly)?|both|bi(?:basilar|apical|basal|hilar))\b/giu;

/** Of a text that speaks of one side only, that side. */
export function onlySide(text: string): Laterality | undefined {
  const sides = new Set((text.match(sideWord) ?? []).map(sideOfWord));
  return sides.size > 1 ? 'bilateral' : [...sides][0];
}

function placeOf(word: string): string {
  const lower = word.toLowerCase();
  const known = placeOfWord.get(lower);
  if (known !== undefined) {
    return known;
  }
  const place = Object.keys(zones).find((zone) => new RegExp(`^(?:${zones[zone]})$`, 'iu').test(lower)) ?? lower;
  placeOfWord.set(lower, place);
  return place;
}

const asymmetry =
  /\b(left|right)(?:[\s-]+(?:side[d]?|is|appears?|slightly|much|somewhat|mildly))*\s+(?:greater|more|worse|larger|bigger|higher|smaller|less)\s+(?:\w+\s+){0,2}?than\s+(?:on\s+)?(?:the\s+)?(left|right)\b/giu;

/** "Left greater than right": the sides as the text puts them in order. */
export function asymmetries(text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(asymmetry)].map(([, first = '', second = '']) => [
    first.toLowerCase(),
    second.toLowerCase(),
  ]);
}

const joints: ReadonlySet<string> = new Set(['shoulder', 'knee', 'hip', 'ankle', 'foot', 'hand', 'wrist', 'elbow']);

/** The joints that the background names with a side: "MRI of the left knee" says which side all findings are of. */
export function jointPlaces(background: string): readonly SidedPlace[] {
  return sidedPlaces(background).filter(({ place }) => joints.has(place));
}

const zoneOfLocation: Readonly<Record<string, string>> = {
  'upper lobe': 'upper',
  apex: 'upper',
  'middle lobe': 'middle',
  lingula: 'middle',
  'mid lung': 'middle',
  'lower lobe': 'lower',
  base: 'lower',
  'costophrenic angle': 'lower',
  retrocardiac: 'lower',
  hilum: 'hilum',
  perihilar: 'hilum',
  rib: 'rib',
  clavicle: 'clavicle',
  shoulder: 'shoulder',
  humerus: 'shoulder',
  hip: 'hip',
  knee: 'knee',
};

/** The zones of the lung, or the bones, that a label's locations stand for. */
function zonesOf(locations: readonly string[]): ReadonlySet<string> {
  const zones = new Set<string>();
  for (const location of locations) {
    const zone = zoneOfLocation[location];
    if (zone !== undefined) {
      zones.add(zone);
    }
  }
  return zones;
}

const ofLung: ReadonlySet<string> = new Set(['upper', 'middle', 'lower']);

/** The upper, middle and lower parts of a lung that a label's locations stand for. */
export function lungZonesOf(locations: readonly string[]): ReadonlySet<string> {
  return new Set([...zonesOf(locations)].filter((zone) => ofLung.has(zone)));
}

/** Two places overlap where they share a zone; they meet also where one of them is told no zone. */
export function zonesOverlap(one: Finding, other: Finding): boolean {
  const others = zonesOf(other.locations);
  return [...zonesOf(one.locations)].some((zone) => others.has(zone));
}

export const zonesMeet = (one: Finding, other: Finding): boolean =>
  zonesOf(one.locations).size === 0 || zonesOf(other.locations).size === 0 || zonesOverlap(one, other);
