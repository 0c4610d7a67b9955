import type { DraftRecord } from '#shared/records/draft-record.ts';
import type { ReportRecord } from '#shared/records/report-record.ts';

type Drafted = Pick<DraftRecord, 'candidates'>;

/** Where the text stands among a draft's candidates, if it is one of them. */
export function rankOf({ candidates }: Drafted, text: string): number | undefined {
  const rank = candidates.findIndex((candidate) => candidate.text === text);
  return rank === -1 ? undefined : rank;
}

/** Word for word what a draft once put in the impression: undone to, it is no text of the reader's own. */
export function isDraftedText(report: Pick<ReportRecord, 'draftedTexts'> | undefined, text: string): boolean {
  return report?.draftedTexts.includes(text) === true;
}

export type Choice =
  | { readonly kind: 'candidate'; readonly rank: number }
  | { readonly kind: 'own'; readonly text: string };

/**
 * What comes after the text that is shown, or before it: the candidates in their order, then what the reader wrote themselves, and round
 * again.
 */
export function candidateBeside(
  { candidates, ...draft }: Drafted,
  shown: string,
  ownText: string | undefined,
  step: 1 | -1,
): Choice {
  const own: readonly Choice[] = ownText === undefined ? [] : [{ kind: 'own', text: ownText }];
  const choices = [...candidates.map((_, rank): Choice => ({ kind: 'candidate', rank })), ...own];
  const ofOwn = ownText === undefined ? undefined : choices.length - 1;
  const at = rankOf({ candidates, ...draft }, shown) ?? ofOwn ?? (step === 1 ? -1 : choices.length);
  return choices[(at + step + choices.length) % choices.length] ?? { kind: 'candidate', rank: 0 };
}
