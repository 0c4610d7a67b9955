import type { Modality } from './study-inputs.ts';

/** What the report states of a study and its patient; undefined where it does not. */
interface StatedStudy {
  readonly modality: Modality | undefined;
  readonly age: number | undefined;
  readonly incidental: boolean | undefined;
}

/** Why a rule for what CT or MR of an adult finds by the way does not apply; undefined where nothing stated speaks against it. */
export function outsideAdultCtMr(
  { modality, age, incidental }: StatedStudy,
  rule: { readonly of: 'lesions' | 'nodules'; readonly adultFrom: number },
): string | undefined {
  if (modality !== undefined && modality !== 'CT' && modality !== 'MR') {
    return `the rule is for ${rule.of} on CT or MR`;
  }
  if (age !== undefined && age < rule.adultFrom) {
    return 'the rule is for adults';
  }
  return incidental === false
    ? 'it is not incidental: the report gives such a finding, a cancer or a screening as the reason for the study'
    : undefined;
}
