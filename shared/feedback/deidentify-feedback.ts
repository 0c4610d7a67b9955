import { findDoubts, type Doubt } from '#shared/deid/find-doubts.ts';
import { findIdentifiers } from '#shared/deid/find-identifiers.ts';
import type { IdentifierSpan } from '#shared/deid/identifier.ts';
import { maskIdentifiers } from '#shared/deid/mask-identifiers.ts';
import { plainWords } from '#shared/deid/name-vocabulary.ts';
import { ordinaryWords } from '#shared/deid/ordinary-words.ts';
import { mergeSpans } from '#shared/deid/merge-spans.ts';
import type { PersonName, StudyRecord } from '#shared/records/study-record.ts';
import type { FeedbackContent } from './feedback-content.ts';

/** What a person changed of what the rules took out: words, wherever they stand in the record. */
export interface MaskChanges {
  readonly added: readonly string[];
  readonly lifted: readonly string[];
}

export interface KnownOfStation {
  /** What the sender of the report said of it. */
  readonly study: StudyRecord;
  /** Who works at the station. */
  readonly people: readonly PersonName[];
}

/** What is taken out of a text of a record, and what in it asks for a look. */
export interface LookedAtText {
  readonly masks: readonly IdentifierSpan[];
  readonly doubts: readonly Doubt[];
}

/** What looks at the texts of a record: a name that is found for sure in one of them is taken out of all. */
export function lookThrough(
  content: FeedbackContent,
  { study, people }: KnownOfStation,
  { added, lifted }: MaskChanges,
): (text: string) => LookedAtText {
  const stays = new Set(lifted.map(plain));
  const found = (text: string): readonly IdentifierSpan[] =>
    findIdentifiers(text, study, people).filter(({ start, end }) => !stays.has(plain(text.slice(start, end))));
  const names = new Set<string>();
  mapTexts(content, (text) => {
    found(text)
      .filter(({ category, confidence }) => category === 'name' && confidence >= 0.85)
      .map(({ start, end }) => text.slice(start, end))
      .filter((name) => name.length > 3 && hasCapital(name) && !isOrdinary(name))
      .forEach((name) => names.add(name));
    return text;
  });
  const elsewhere = { category: 'name', rule: 'repeated:elsewhere', confidence: 0.8 } as const;
  const byPerson = { category: 'other-number', rule: 'person:added', confidence: 1 } as const;
  return (text) => {
    const masks = mergeSpans([
      ...added.flatMap((words) => occurrences(text, words, byPerson)),
      ...found(text),
      ...[...names].flatMap((name) =>
        occurrences(text, name, elsewhere).filter(({ start, end }) => hasCapital(text.slice(start, end))),
      ),
    ]);
    const settled = lifted.flatMap((words) => occurrences(text, words, byPerson));
    const doubts = findDoubts(text, masks).filter(
      ({ start, end }) => !settled.some((span) => span.start <= start && end <= span.end),
    );
    return { masks, doubts };
  };
}

const plain = (words: string): string => words.trim().replaceAll(/\s+/gu, ' ').toLowerCase();

/** What is written small is rarely a name: "mildly" may stand behind a title that a draft broke off. */
const hasCapital = (words: string): boolean => /\p{Lu}/u.test(words);

/** In one text's cue an ordinary word may be taken for a name; the other texts have it for what it is. */
function isOrdinary(name: string): boolean {
  const words = name.toLowerCase().split(/[^\p{L}]+/u);
  return words.every((word) => word.length < 3 || ordinaryWords.has(word) || plainWords.has(word));
}

/** Where words stand in a text, in whatever case. @param as what they are */
function occurrences(text: string, words: string, as: Omit<IdentifierSpan, 'start' | 'end'>): IdentifierSpan[] {
  return [...text.matchAll(wholeWords(words))].map(({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
    category: as.category,
    rule: as.rule,
    confidence: as.confidence,
  }));
}

function wholeWords(words: string): RegExp {
  const escaped = words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`))
    .join(String.raw`\s+`);
  return new RegExp(String.raw`(?<![\p{L}\d])${escaped}(?![\p{L}\d])`, 'giu');
}

/** The record with every text of it as it may leave. */
export function deidentifyFeedback(
  content: FeedbackContent,
  known: KnownOfStation,
  changes: MaskChanges,
): FeedbackContent {
  const look = lookThrough(content, known, changes);
  return mapTexts(content, (text) => maskIdentifiers(text, look(text).masks));
}

/** Changes every text that a person or a model wrote. */
export function mapTexts(content: FeedbackContent, change: (text: string) => string): FeedbackContent {
  const changed = <T>(record: T): T =>
    typeof record === 'object' && record !== null
      ? (Object.fromEntries(
          Object.entries(record).map(([name, value]) => [name, typeof value === 'string' ? change(value) : value]),
        ) as T)
      : record;
  const fates = (text: FeedbackContent['edit']): typeof text =>
    text && {
      ...text,
      sentences: text.sentences.map((fate) => ({ ...fate, ...changed({ before: fate.before, after: fate.after }) })),
    };
  return {
    ...content,
    texts: changed(content.texts),
    ...(content.edit && { edit: fates(content.edit) }),
    ...(content.signing && { signing: fates(content.signing) }),
    errors: content.errors.map((mark) => ({ ...mark, sentence: change(mark.sentence) })),
    ...(content.rating && {
      rating: {
        ...content.rating,
        ...(content.rating.comment !== undefined && { comment: change(content.rating.comment) }),
      },
    }),
    drafts: content.drafts.map((draft) => ({
      ...draft,
      ...(draft.wish && {
        wish: {
          ...draft.wish,
          ...(draft.wish.instruction !== undefined && { instruction: change(draft.wish.instruction) }),
        },
      }),
      candidates: draft.candidates.map((candidate) => ({
        ...candidate,
        text: change(candidate.text),
        items: candidate.items.map((item) => change(item)),
      })),
    })),
  };
}
