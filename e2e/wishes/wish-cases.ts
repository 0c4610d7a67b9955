import type { Drafts, DraftCandidate } from '#main/services/drafts.ts';
import { readText, type ReadText } from '#shared/checks/check-text.ts';
import type { CheckedReport } from '#shared/checks/check.ts';
import { labelText } from '#shared/checks/labels/label-text.ts';
import { criticalNames } from '#shared/checks/omissions/omission-critical.ts';
import { isStated } from '#shared/checks/support/support.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { findingTitle } from '#shared/checks/vocabulary/vocabulary.ts';
import { positiveFindings } from '#shared/evaluate/finding-agreement.ts';
import { prepareFindings } from '#shared/generate/prepare-findings.ts';
import { countWords } from '#shared/generate/short-draft.ts';
import type { FailureCode } from '#shared/ipc/failure.ts';
import type { DraftWish } from '#shared/records/draft-record.ts';

/** What is asked of the draft of a report in order to see whether it is followed. */

export interface WishCase {
  readonly wish: DraftWish;
  isFollowed(draft: DraftCandidate): boolean;
}

/** A report as it is usually drafted. */
export interface UsualDraft {
  readonly findings: ReadText;
  readonly draft: DraftCandidate;
}

export const wishKinds = {
  'short: not longer': ({ draft }) => ({
    wish: { length: 'short' },
    isFollowed: ({ text }) => countWords(text) <= countWords(draft.text),
  }),
  'short: fewer words, of drafts that tell something': ({ draft }) => shorter(draft, 1),
  'short: fewer words, of two findings or more': ({ draft }) => shorter(draft, 2),
  'full: tells all that is found': ({ findings }) =>
    findings.positives.size === 0
      ? undefined
      : {
          wish: { length: 'full' },
          isFollowed: ({ text }) => [...findings.positives].every((name) => told(text).has(name)),
        },
  'first: in the first item': ({ findings }) =>
    asking(
      [...findings.positives].at(-1),
      findings.positives.size > 1,
      (title) => `${title} first`,
      (name, { items }) => told(items[0] ?? '').has(name),
    ),
  'include: told, though the usual draft does not': ({ findings, draft }) =>
    asking(
      [...findings.positives].find((name) => !told(draft.text).has(name)),
      true,
      (title) => `also mention the ${title}`,
      (name, { text }) => told(text).has(name),
    ),
  'leave out: gone, though the usual draft tells it': ({ findings, draft }) =>
    asking(
      [...findings.positives].find((name) => told(draft.text).has(name)),
      true,
      (title) => `leave out the ${title}`,
      (name, { text }) => !told(text).has(name),
    ),
  'only: no other, but what is critical': ({ findings }) =>
    asking(
      [...findings.positives].at(-1),
      findings.positives.size > 1,
      (title) => `only the ${title}`,
      (name, { text }) =>
        [...told(text)].every(
          (other) => other === name || isStated(other, new Set([name])) || criticalNames.has(other),
        ) && told(text).has(name),
    ),
} as const satisfies Record<string, (usual: UsualDraft) => WishCase | undefined>;

export type WishKind = keyof typeof wishKinds;

/** How a wish of a kind was answered; undefined where the report gives no occasion for it. */
export interface AnsweredWish {
  readonly isFollowed: boolean;
  readonly failure?: FailureCode;
  /** A check interrupts for the draft, and for the usual one it did not. */
  readonly isWarned: boolean;
  /** Of the draft as a multiple of the usual one's. */
  readonly words: number;
}

/** The usual draft of a report; undefined where the model is not asked. */
export async function draftUsually(drafts: Drafts, report: CheckedReport): Promise<UsualDraft | undefined> {
  const drafted = await drafts.draft(report);
  return drafted.ok && drafted.value.refusal === undefined
    ? { findings: readText(prepareFindings(report.findings)), draft: drafted.value.candidates[0] }
    : undefined;
}

export async function answerWish(
  drafts: Drafts,
  report: CheckedReport,
  usual: UsualDraft,
  kind: WishKind,
): Promise<AnsweredWish | undefined> {
  const asked: WishCase | undefined = wishKinds[kind](usual);
  if (asked === undefined) {
    return undefined;
  }
  const drafted = await drafts.draft(report, { wish: asked.wish });
  if (!drafted.ok) {
    return { isFollowed: false, failure: drafted.failure.code, isWarned: false, words: 0 };
  }
  const [draft] = drafted.value.candidates;
  return {
    isFollowed: asked.isFollowed(draft),
    isWarned: interrupts(draft) && !interrupts(usual.draft),
    words: countWords(draft.text) / countWords(usual.draft.text),
  };
}

const told = (text: string): ReadonlySet<FindingName> => positiveFindings(labelText(text));

const interrupts = ({ review }: DraftCandidate): boolean => review.check.warnings.some((warning) => warning.interrupts);

function shorter(usual: DraftCandidate, findings: number): WishCase | undefined {
  return told(usual.text).size < findings
    ? undefined
    : { wish: { length: 'short' }, isFollowed: ({ text }) => countWords(text) < countWords(usual.text) };
}

function asking(
  name: FindingName | undefined,
  hasOccasion: boolean,
  instruction: (title: string) => string,
  isFollowed: (name: FindingName, draft: DraftCandidate) => boolean,
): WishCase | undefined {
  return name === undefined || !hasOccasion
    ? undefined
    : {
        wish: { instruction: instruction(findingTitle(name).toLowerCase()) },
        isFollowed: (draft) => isFollowed(name, draft),
      };
}
