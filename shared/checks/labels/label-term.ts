import type { Change, Laterality, Severity } from './finding.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import type { CueKind } from '#shared/checks/vocabulary/vocabulary-cues.ts';

export type AnchorName = FindingName | 'other';

/** One pair of organs and words of a finding's entry. */
export interface SignPair {
  readonly name: FindingName;
}

/** All that one phrase may mean; many mean several things ("prominent" is a sign of an organ's enlargement and of others). */
export interface Term {
  /** The finding that the phrase names by itself; `other` is one that the program has no name for. */
  name: AnchorName | undefined;
  /** Findings that it is the organ, or the sign, of: organ and sign together name the finding. */
  readonly organOf: FindingName[];
  readonly signOf: FindingName[];
  /** The pairs of the vocabulary whose organ, and whose word, it is: only within one pair do they name the finding. */
  readonly organIn: SignPair[];
  readonly wordIn: SignPair[];
  /** Findings that are absent where this organ is normal; those that this word says so of. */
  readonly normalOrganOf: FindingName[];
  readonly normalFor: FindingName[];
  /** Findings that it says to be absent by itself. */
  readonly denies: FindingName[];
  /** It calls every organ normal. */
  normal: boolean;
  readonly cues: CueKind[];
  side: Laterality | undefined;
  /** The side of a place that the body has once: the lingula is left. */
  impliedSide: Laterality | undefined;
  place: string | undefined;
  severity: Severity | undefined;
  change: Change | undefined;
  comparison: boolean;
  /** What stands before it and what stands after it are said of different things. */
  parts: boolean;
  /** It is a mark that ends a statement: ";" or a full stop. */
  mark: boolean;
}

/** A tree of words; the path to a node is a phrase. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>;
  term: Term | undefined;
}

/** A phrase of the vocabulary found in a sentence: tokens `first` to `last`, both included. */
export interface Match {
  readonly term: Term;
  readonly first: number;
  readonly last: number;
}

/** A finding named in a sentence, before its state and attributes are known. */
export interface Anchor {
  readonly name: AnchorName;
  /** Indexes of the matches that it spans. */
  readonly first: number;
  readonly last: number;
  /** The match that its state is read at: what stands before it decides. */
  readonly at: number;
  /** Its words call an organ normal. */
  readonly normal: boolean;
}

/** A phrase that means nothing yet. */
export function emptyTerm(): Term {
  // Every field from the start: terms of one shape are read much faster.
  return {
    name: undefined,
    side: undefined,
    impliedSide: undefined,
    place: undefined,
    severity: undefined,
    change: undefined,
    organOf: [],
    signOf: [],
    organIn: [],
    wordIn: [],
    normalOrganOf: [],
    normalFor: [],
    denies: [],
    normal: false,
    cues: [],
    comparison: false,
    parts: false,
    mark: false,
  };
}

/** Whether the phrase is a cue of that kind. */
export function hasCue(term: Term | undefined, cue: CueKind): boolean {
  return term !== undefined && term.cues.includes(cue);
}
