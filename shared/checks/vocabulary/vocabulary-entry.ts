import type { FindingName } from './finding-vocabulary.ts';

/** The 14 observations of CheXpert (Irvin et al. 2019, arXiv:1901.07031). */
export const chexpertClasses = [
  'No Finding',
  'Enlarged Cardiomediastinum',
  'Cardiomegaly',
  'Lung Lesion',
  'Lung Opacity',
  'Edema',
  'Consolidation',
  'Pneumonia',
  'Atelectasis',
  'Pneumothorax',
  'Pleural Effusion',
  'Pleural Other',
  'Fracture',
  'Support Devices',
] as const;
export type ChexpertClass = (typeof chexpertClasses)[number];

/** Phrases with ';' between them. */
export type Phrases = string;

/** An organ and a word about it that together mean something, in either order: "heart … enlarged", "enlarged … heart". */
export interface OrganAndWord {
  readonly organs: Phrases;
  readonly words: Phrases;
}

/** Organs, and words that call them normal. */
export interface NormalOrgans extends OrganAndWord {
  /** Only these words: "unremarkable bones" are not said to be free of fractures, "intact" ones are. */
  readonly onlyThese?: boolean;
}

/**
 * What the vocabulary says about one finding. Phrases are written in the singular and in small letters; plural, capitals,
 * hyphens and common misspellings are read all the same.
 */
export interface FindingEntry {
  readonly name: FindingName;
  /** For people: "Pleural effusion". */
  readonly title: string;
  readonly chexpert?: ChexpertClass;
  /** Phrases that name it by themselves. */
  readonly phrases: Phrases;
  /** Pairs that name it: it is there where such a word describes such an organ. */
  readonly signs?: readonly OrganAndWord[];
  /**
   * It is absent where such an organ is called normal: by the words that mean so for every organ ("normal", "unremarkable")
   * or by one of these.
   */
  readonly normal?: NormalOrgans;
  /** Phrases that say by themselves that it is absent. */
  readonly denials?: Phrases;
  /** More general findings that are there whenever this one is. */
  readonly isA?: readonly FindingName[];
  /** Whether it has a side, so that one of a list ("left effusion and atelectasis") can take its neighbour's. */
  readonly sided?: boolean;
}

/** The phrases of a list. */
export function phrasesOf(list: Phrases): readonly string[] {
  return list
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
