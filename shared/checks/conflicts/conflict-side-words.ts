import type { Span } from '#shared/report/sections.ts';
import { sentenceText, type ReadText } from '#shared/checks/check-text.ts';
import type { Warning } from '#shared/checks/check.ts';
import type { Laterality } from '#shared/checks/labels/finding.ts';
import { isPositive } from '#shared/checks/support/support.ts';
import { wordOverlap } from '#shared/checks/support/evidence-words.ts';
import { sameAmount, type NumberInText } from './conflict-number-values.ts';
import { jointPlaces, onlySide, sidedPlaces } from './conflict-side-places.ts';

/** Sides that contradict each other by what stands beside them: a measure, a place of the body, the words of the sentence. */

/** What a warning of a side says, wherever it stands. */
export type SideConflict = Pick<Warning, 'text' | 'evidence' | 'finding'>;

/** How far something was pushed, or lies from something, has a direction or a distance, and no side. */
const ofDistance =
  /\b(?:shift\w*|deviat\w+|displac\w+|herniat\w+|midline|retropuls\w+|(?:anter|retr)olisthesis|translat\w+|from|above|below|proximal|distal)\b/iu;
const nearby = 40;

function isOfDistance(text: string, { start, end }: Span): boolean {
  return ofDistance.test(
    `${clauses(text.slice(0, start).slice(-nearby)).at(-1)} ${clauses(text.slice(end, end + nearby))[0]}`,
  );
}

const clauses = (text: string): readonly string[] => text.split(/[;,]|\b(?:and|with)\b/iu);

/** By size: the findings' sentence with the same measure speaks of the other side only. */
export function byAmount(text: string, amounts: readonly NumberInText[], findings: ReadText): SideConflict | undefined {
  for (const [index, amount] of amounts.entries()) {
    if (isOfDistance(text, amount)) {
      continue;
    }
    const side = sideOfAmount(text, amounts, index);
    const sentences = findings.amounts.flatMap((known, index) =>
      known.some((other) => sameAmount(amount, other) && !isOfDistance(sentenceText(findings, index), other))
        ? [{ index, side: onlySide(sentenceText(findings, index)) }]
        : [],
    );
    const [only] = sentences;
    if (
      side !== undefined &&
      sentences.length === 1 &&
      only?.side !== undefined &&
      only.side !== 'bilateral' &&
      only.side !== side
    ) {
      const said = text.slice(amount.start, amount.end);
      return {
        text: `Side: the impression says ${side} of what measures ${said}, the findings say ${only.side}.`,
        evidence: [only.index],
      };
    }
  }
  return undefined;
}

/** The side said of an amount: behind it, up to the next amount, or before it where none is said behind. */
function sideOfAmount(text: string, amounts: readonly Span[], index: number): Laterality | undefined {
  const { start = 0, end = 0 } = amounts[index] ?? {};
  return (
    onlySide(text.slice(end, amounts[index + 1]?.start)) ?? onlySide(text.slice(amounts[index - 1]?.end ?? 0, start))
  );
}

/** By places: the findings name the drafted place on the other side only. */
export function byPlace(text: string, findings: ReadText, background: string): SideConflict | undefined {
  const places = sidedPlaces(text);
  const known = places.length === 0 ? [] : [...sidedPlaces(findings.text), ...jointPlaces(background)];
  for (const { place, side, start } of places) {
    const same = known.filter((other) => other.place === place);
    if (
      side !== 'bilateral' &&
      same.length > 0 &&
      same.every((other) => other.side !== side && other.side !== 'bilateral')
    ) {
      const said = /^\S+(?:[\s-]+\S+){0,2}/u.exec(text.slice(start))?.[0] ?? side;
      return {
        text: `Side: the impression says "${said}", the findings name this place on the other side.`,
        evidence: [],
      };
    }
  }
  return undefined;
}

/** By words, for what the vocabulary does not know: the findings hold the sentence's words beside the other side only. */
export function byWords(draft: ReadText, sentence: number, findings: ReadText): SideConflict | undefined {
  const labelled = draft.sentences[sentence]?.findings ?? [];
  const side = onlySide(sentenceText(draft, sentence));
  const words = draft.words[sentence] ?? new Set<string>();
  if (side === undefined || side === 'bilateral' || words.size === 0) {
    return undefined;
  }
  if (labelled.some((finding) => isPositive(finding) && finding.side !== undefined)) {
    return undefined;
  }
  const close = findings.sentences.flatMap((_, index) => {
    const its = onlySide(sentenceText(findings, index));
    const overlap = its === undefined ? 0 : wordOverlap(words, findings.words[index] ?? new Set());
    return its !== undefined && overlap >= 0.5 ? [{ index, side: its }] : [];
  });
  const other = close[0]?.side;
  if (other === undefined || close.some((it) => it.side === side || it.side === 'bilateral')) {
    return undefined;
  }
  return {
    text: `Side: the impression says ${side} here, the findings say ${other}.`,
    evidence: close.map(({ index }) => index),
  };
}
