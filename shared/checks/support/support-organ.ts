import { statementsOf, type ReadText, type Statement } from '#shared/checks/check-text.ts';
import { largestMillimetres } from '#shared/checks/labels/millimetres.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { isPositive, statedBy } from './support.ts';

/** Findings that any organ may hold: one in the thyroid is not the one in the lung. */
const ofAnyOrgan: ReadonlySet<FindingName> = new Set<FindingName>(['nodule', 'mass', 'cyst']);

/** The organ that a label's place lies in; places that tell no organ, such as an apex or a base, are not listed. */
const organOfPlace: Readonly<Record<string, string>> = {
  'upper lobe': 'lung',
  'middle lobe': 'lung',
  'lower lobe': 'lung',
  lingula: 'lung',
  'mid lung': 'lung',
  lung: 'lung',
  fissure: 'lung',
  thyroid: 'thyroid',
  liver: 'liver',
  gallbladder: 'gallbladder',
  spleen: 'spleen',
  kidney: 'kidney',
  pancreas: 'pancreas',
  adrenal: 'adrenal gland',
  brain: 'brain',
  breast: 'breast',
  ovary: 'ovary',
  uterus: 'uterus',
  prostate: 'prostate',
  bladder: 'bladder',
  testis: 'testis',
  parotid: 'salivary gland',
};

/** The words that name the finding may hold its organ: "pulmonary nodule". */
const ofLung = /\b(?:pulmonary|lungs?)\b/iu;

/** The organs that a text says a finding lies in; none where it says none, or the finding is always of the same. */
export function organsOf({ finding }: Statement, { text }: ReadText): readonly string[] {
  if (!ofAnyOrgan.has(finding.name)) {
    return [];
  }
  const organs = finding.locations.flatMap((place) => organOfPlace[place] ?? []);
  const isOfLung = organs.length === 0 && ofLung.test(text.slice(finding.start, finding.end));
  return [...new Set(isOfLung ? ['lung'] : organs)];
}

/** Both texts say in which organ the finding lies, and not in the same. */
export function areOfTwoOrgans(one: Statement, text: ReadText, other: Statement, otherText: ReadText): boolean {
  const organs = organsOf(one, text);
  const others = organsOf(other, otherText);
  return organs.length > 0 && others.length > 0 && !organs.some((organ) => others.includes(organ));
}

/**
 * The statements of the findings that hold a drafted finding, where all of them do in another organ; else none. Where one of
 * them has the draft's size, it is the one that the draft speaks of.
 */
export function inOtherOrgans(drafted: Statement, draft: ReadText, findings: ReadText): readonly Statement[] {
  if (organsOf(drafted, draft).length === 0) {
    return [];
  }
  const named = statementsOf(findings, statedBy(drafted.finding.name)).filter(({ finding }) => isPositive(finding));
  const size = largestMillimetres(drafted.finding.measurements);
  const sized = named.filter(({ finding }) => size !== undefined && largestMillimetres(finding.measurements) === size);
  const same = sized.length > 0 ? sized : named;
  return same.every((other) => areOfTwoOrgans(drafted, draft, other, findings)) ? same : [];
}
