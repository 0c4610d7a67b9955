import type { WrittenPart } from '#shared/records/report-record.ts';
import type { ReviewRecord, ShownWarning } from '#shared/records/review-record.ts';
import { noMarking, type LineMark, type Mark, type Marking, type Slot } from '#renderer/editor/marks.ts';
import type { Authorship } from './authorship.ts';

/** Where the reader's cursor is. */
export interface CursorAt {
  readonly part: WrittenPart;
  readonly at: number;
}

export interface MarkingInput {
  readonly texts: Readonly<Record<WrittenPart, string>>;
  readonly review: ReviewRecord | undefined;
  readonly cursor: CursorAt | undefined;
  /** The warning that the reader went to. */
  readonly chosen: ShownWarning | undefined;
  /** How soon someone must be told, in the reader's words. */
  readonly urgencyWords: Readonly<Record<1 | 2 | 3, string>>;
  /** Accepted or signed: nothing is asked of the reader any more. */
  readonly isClosed: boolean;
  /** Who wrote which words of the impression; absent where nothing was drafted, or where it is accepted. */
  readonly authorship: Authorship | undefined;
}

/** How both texts are marked. Marks of a review stand only in the text that was reviewed; until the next review, they move with it. */
export interface TextMarking {
  readonly findings: Marking | undefined;
  readonly impression: Marking | undefined;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Sentences of both texts that belong together with what the reader points at, by their indexes. */
interface Lit {
  readonly findings: ReadonlySet<number>;
  readonly impression: ReadonlySet<number>;
}

/** What is marked in the texts: evidence both ways, warnings at their sentence, and who wrote what. */
export function markTexts(input: MarkingInput): TextMarking {
  const { texts, review, isClosed } = input;
  if (review === undefined) {
    return { findings: undefined, impression: undefined };
  }
  if (isClosed) {
    return { findings: { ...noMarking, text: texts.findings }, impression: { ...noMarking, text: texts.impression } };
  }
  const lit = litSentences(input, review);
  return {
    findings: review.findings === texts.findings ? findingsMarking(review, lit) : undefined,
    impression: review.impression === texts.impression ? impressionMarking(review, lit, input) : undefined,
  };
}

function litSentences({ cursor, chosen, texts }: MarkingInput, review: ReviewRecord): Lit {
  const { impressionSentences, findingsSentences } = review;
  if (chosen !== undefined) {
    return {
      findings: new Set(chosen.evidence),
      impression: new Set(chosen.sentence === undefined ? [] : [chosen.sentence]),
    };
  }
  if (cursor === undefined || texts[cursor.part] !== review[cursor.part]) {
    return { findings: new Set(), impression: new Set() };
  }
  if (cursor.part === 'impression') {
    const index = sentenceAt(impressionSentences, cursor.at);
    const evidence = impressionSentences[index]?.evidence ?? [];
    return { findings: new Set(evidence), impression: new Set(evidence.length === 0 ? [] : [index]) };
  }
  const index = sentenceAt(findingsSentences, cursor.at);
  const resting = impressionSentences.flatMap(({ evidence }, place) => (evidence.includes(index) ? [place] : []));
  return { findings: new Set(resting.length === 0 ? [] : [index]), impression: new Set(resting) };
}

/** The sentence that holds a place, or that ends there; -1 where none does. */
function sentenceAt(sentences: readonly Span[], at: number): number {
  return sentences.findIndex(({ start, end }) => start <= at && at <= end);
}

function findingsMarking({ findings, findingsSentences, warnings, impression }: ReviewRecord, lit: Lit): Marking {
  // An impression that is not written yet has left nothing out.
  const missed = new Set(
    (impression.trim() === '' ? [] : warnings)
      .filter(({ interrupts, isDismissed, sentence }) => interrupts && !isDismissed && sentence === undefined)
      .flatMap(({ evidence }) => evidence),
  );
  return {
    marks: [...marksOf(findingsSentences, missed, 'missing'), ...marksOf(findingsSentences, lit.findings, 'lit')],
    slots: [],
    lines: [],
    text: findings,
  };
}

function impressionMarking(
  review: ReviewRecord,
  lit: Lit,
  { authorship, urgencyWords }: Pick<MarkingInput, 'authorship' | 'urgencyWords'>,
): Marking {
  const { impressionSentences, warnings, items } = review;
  const open = warnings.filter(({ interrupts, isDismissed }) => interrupts && !isDismissed);
  const questioned = new Set(open.flatMap(({ sentence }) => (sentence === undefined ? [] : [sentence])));
  const slots: Slot[] = [...questioned].flatMap((index) => {
    const sentence = impressionSentences[index];
    return sentence === undefined ? [] : [{ at: sentence.end, key: slotKey(index) }];
  });
  const urgency = items.flatMap(({ start, category }): readonly LineMark[] =>
    category === 'none' ? [] : [{ at: start, kind: `urgency-${category}`, label: urgencyWords[category] }],
  );
  return {
    marks: [
      ...marksOf(impressionSentences, questioned, 'interrupts'),
      ...marksOf(impressionSentences, lit.impression, 'lit'),
      ...(authorship?.marks ?? []),
    ],
    slots,
    text: review.impression,
    lines: [...urgency, ...(authorship?.lines ?? [])],
  };
}

function marksOf(sentences: readonly Span[], indexes: ReadonlySet<number>, kind: string): readonly Mark[] {
  return [...indexes].flatMap((index) => {
    const sentence = sentences[index];
    return sentence === undefined ? [] : [{ from: sentence.start, to: sentence.end, kind }];
  });
}

/** The place below a sentence of the impression, where its warnings stand. */
export function slotKey(sentence: number): string {
  return `sentence ${sentence}`;
}

/** The sentence of a place below it. */
export function sentenceOfSlot(key: string): number {
  return Number(key.split(' ')[1]);
}
