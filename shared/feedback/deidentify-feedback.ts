import { findIdentifiers } from '#shared/deid/find-identifiers.ts';
import type { IdentifierSpan } from '#shared/deid/identifier.ts';
import { maskIdentifiers } from '#shared/deid/mask-identifiers.ts';
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

/** Finds what is taken out of one text of a record. */
export function identifiersOf(
  text: string,
  { study, people }: KnownOfStation,
  changes: MaskChanges,
): readonly IdentifierSpan[] {
  const lifted = new Set(changes.lifted.map(plain));
  const found = findIdentifiers(text, study, people).filter(
    ({ start, end }) => !lifted.has(plain(text.slice(start, end))),
  );
  const added = changes.added.flatMap((words) =>
    [...text.matchAll(wholeWords(words))].map(({ index, 0: whole }): IdentifierSpan => ({
      start: index,
      end: index + whole.length,
      category: 'other-number',
      rule: 'person:added',
      confidence: 1,
    })),
  );
  return mergeSpans([...found, ...added]);
}

const plain = (words: string): string => words.trim().replaceAll(/\s+/gu, ' ').toLowerCase();

function wholeWords(words: string): RegExp {
  const escaped = words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`))
    .join(String.raw`\s+`);
  return new RegExp(String.raw`(?<![\p{L}\d])${escaped}(?![\p{L}\d])`, 'giu');
}

/** The record with every text of it as it may leave. What was found in one text is masked in all of them. */
export function deidentifyFeedback(
  content: FeedbackContent,
  known: KnownOfStation,
  changes: MaskChanges,
): FeedbackContent {
  const whole = mapTexts(content, (text) => text);
  const names = new Set<string>();
  mapTexts(whole, (text) => {
    identifiersOf(text, known, changes)
      .filter(({ category, confidence }) => category === 'name' && confidence >= 0.85)
      .forEach(({ start, end }) => names.add(text.slice(start, end)));
    return text;
  });
  const lifted = new Set(changes.lifted.map(plain));
  const added = [...changes.added, ...[...names].filter((name) => name.length > 3 && !lifted.has(plain(name)))];
  return mapTexts(content, (text) => maskIdentifiers(text, identifiersOf(text, known, { ...changes, added })));
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
