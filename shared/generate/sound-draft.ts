import type { ImpressionCheck, WarningKind } from '#shared/checks/check.ts';
import { positiveFindings } from '#shared/evaluate/finding-agreement.ts';
import { splitWords } from '#shared/evaluate/split-words.ts';
import { leansOnAnother } from '#shared/checks/finding-wording.ts';

/** A draft, item by item, and what the checks say of it. */
export interface CheckedDraft {
  readonly items: readonly string[];
  readonly review: { readonly check: ImpressionCheck };
}

/**
 * The first draft that is sound; where it is surer than the findings, the first that tells the same and is not. Where none is sound, the
 * first that no check interrupts for, however it is put. Undefined where there is none.
 */
export function firstSound<Draft extends CheckedDraft>(drafts: readonly Draft[]): Draft | undefined {
  const first = drafts.find(isSound);
  if (first === undefined) {
    return drafts.find(isUninterrupted);
  }
  if (!losesDoubt(first)) {
    return first;
  }
  const told = toldBy(first);
  return drafts.find((draft) => isSound(draft) && !losesDoubt(draft) && toldBy(draft) === told) ?? first;
}

/** What the reader is asked, and what is no reason for another draft. */
const question: WarningKind = 'drafted-normal';

/**
 * Whether a draft may be shown while there are others: no check interrupts for it, it leaves out nothing critical, and each of its
 * items is a whole sentence that can stand alone and says something that no other says. That it passes over findings which are
 * not critical is a question for the reader.
 */
export function isSound(draft: CheckedDraft): boolean {
  const { items } = draft;
  return (
    isUninterrupted(draft) &&
    !items.some((item) => breaksOff(item) || leansOnAnother(item) || stutters(item)) &&
    !items.some((item, index) => items.some((other, place) => place !== index && saysAll(other, item)))
  );
}

function isUninterrupted({ review: { check } }: CheckedDraft): boolean {
  return (
    check.criticalLeftOut.length === 0 &&
    check.warnings.every(({ interrupts, kind }) => !interrupts || kind === question)
  );
}

const losesDoubt = ({ review: { check } }: CheckedDraft): boolean =>
  check.warnings.some(({ kind }) => kind === 'certainty');

const toldBy = ({ review: { check } }: CheckedDraft): string =>
  [...positiveFindings(check.impression)].sort().join(' ');

const openEnd =
  /\b(?:the|of|with|and|or|to|in|at|on|by|for|from|is|are|may|represents?|representing|which|that|versus|likely|without|no|suggests?|a|an)[.,;]?$/u;

/** "2 cm nodule that represents an.": a small model sometimes ends a sentence before its end. */
function breaksOff(item: string): boolean {
  return openEnd.test(item.trim());
}

/** "Malpositioned malpositioned in the esophagus." */
function stutters(item: string): boolean {
  return /\b(\p{L}{3,})\W+\1\b/iu.test(item);
}

/** "Small effusion." beside "Small effusion with adjacent atelectasis.": it says nothing more. */
function saysAll(item: string, other: string): boolean {
  const words = new Set(splitWords(item).map(({ key }) => key));
  return splitWords(other).every(({ key }) => words.has(key));
}
