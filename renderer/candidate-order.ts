import type { DraftRecord } from '#shared/records/draft-record.ts';

type Drafted = Pick<DraftRecord, 'candidates'>;

/** Where the text stands among a draft's candidates, if it is one of them. */
export function rankOf({ candidates }: Drafted, text: string): number | undefined {
  const rank = candidates.findIndex((candidate) => candidate.text === text);
  return rank === -1 ? undefined : rank;
}

export type NextCandidate =
  | { readonly kind: 'candidate'; readonly rank: number }
  | { readonly kind: 'own'; readonly text: string };

/** What comes after the text that is shown: the candidates in their order, then what the reader wrote themselves, then the first. */
export function candidateAfter(draft: Drafted, shown: string, ownText: string | undefined): NextCandidate {
  const rank = rankOf(draft, shown);
  const next = rank === undefined ? 0 : rank + 1;
  if (next < draft.candidates.length) {
    return { kind: 'candidate', rank: next };
  }
  return ownText === undefined ? { kind: 'candidate', rank: 0 } : { kind: 'own', text: ownText };
}
