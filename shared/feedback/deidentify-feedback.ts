import { findDoubts, type Doubt } from '#shared/deid/find-doubts.ts';
import { findIdentifiers } from '#shared/deid/find-identifiers.ts';
import type { IdentifierCategory, IdentifierSpan } from '#shared/deid/identifier.ts';
import { maskIdentifiers } from '#shared/deid/mask-identifiers.ts';
import { plainWords } from '#shared/deid/lists/name-vocabulary.ts';
import { ordinaryWords } from '#shared/deid/lists/ordinary-words.ts';
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

/** Finds what names somebody in a text, and remembers it: the texts of a record repeat each other, and several things look at them. */
export function identifiersOf({ study, people }: KnownOfStation): (text: string) => readonly IdentifierSpan[] {
  const known = new Map<string, readonly IdentifierSpan[]>();
  return (text) => {
    const found = known.get(text) ?? findIdentifiers(text, study, people);
    known.set(text, found);
    return found;
  };
}

/**
 * What looks at the texts of a record. A sentence of a text loses what the text loses there, whatever it gives away alone; a name or a number that
 * is found for sure in one of them is taken out of all.
 *
 * @param identifiers what `identifiersOf` gives
 */
export function lookThrough(
  content: FeedbackContent,
  known: KnownOfStation,
  { added, lifted }: MaskChanges,
  identifiers = identifiersOf(known),
): (text: string) => LookedAtText {
  const stays = new Set(lifted.map(plain));
  const isTaken = (text: string, { start, end }: IdentifierSpan): boolean => !stays.has(plain(text.slice(start, end)));
  const found = (text: string): readonly IdentifierSpan[] => identifiers(text).filter((span) => isTaken(text, span));
  const everywhere = new Map<string, IdentifierCategory>();
  for (const text of textsOf(content)) {
    for (const span of found(text).filter(({ confidence }) => confidence >= 0.85)) {
      const words = text.slice(span.start, span.end);
      if (isToldAlone(words, span)) {
        everywhere.set(words, span.category);
      }
    }
  }
  const byPerson = { category: 'other-number', rule: 'person:added', confidence: 1 } as const;
  const alone = remembered((text: string) =>
    mergeSpans([
      ...added.flatMap((words) => occurrences(text, words, byPerson)),
      ...found(text),
      ...[...everywhere].flatMap(([words, category]) =>
        occurrences(text, words, { category, rule: 'repeated:elsewhere', confidence: 0.8 }).filter(
          ({ start, end }) => !isNamed(category) || hasCapital(text.slice(start, end)),
        ),
      ),
    ]),
  );
  const wholes = wholeTexts(content);
  return remembered((text) => {
    const around = wholes.flatMap((whole) => (whole === text ? [] : spansWithin(whole, text, alone)));
    const masks = mergeSpans([...alone(text), ...around.filter((span) => isTaken(text, span))]);
    const settled = lifted.flatMap((words) => occurrences(text, words, byPerson));
    const doubts = findDoubts(text, masks).filter(
      ({ start, end }) => !settled.some((span) => span.start <= start && end <= span.end),
    );
    return { masks, doubts };
  });
}

/** All texts of a record that a person or a model wrote, each once. */
export function textsOf(content: FeedbackContent): ReadonlySet<string> {
  const texts = new Set<string>();
  mapTexts(content, (text) => {
    texts.add(text);
    return text;
  });
  return texts;
}

/** Those that sentences and items of a record are taken from. */
function wholeTexts({ texts, drafts }: FeedbackContent): readonly string[] {
  const candidates = drafts.flatMap((draft) => draft.candidates.map(({ text }) => text));
  return [...new Set([...Object.values(texts).filter((text) => text !== undefined), ...candidates])];
}

/** What is taken out of a text where it stands in another one. */
function spansWithin(
  whole: string,
  text: string,
  look: (whole: string) => readonly IdentifierSpan[],
): readonly IdentifierSpan[] {
  const spans: IdentifierSpan[] = [];
  for (const start of placesOf(whole, text)) {
    const end = start + text.length;
    for (const span of look(whole).filter((found) => found.start < end && found.end > start)) {
      const { category, rule, confidence } = span;
      const within = { start: Math.max(0, span.start - start), end: Math.min(text.length, span.end - start) };
      spans.push({ ...within, category, rule, confidence });
    }
  }
  return spans;
}

/** Where a text stands in another one, as words of it and not in the middle of one. */
function placesOf(whole: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text === '' ? -1 : whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + text.length)) {
    places.push(at);
  }
  return places.filter((at) => !isInWord(whole, at) && !isInWord(whole, at + text.length));
}

const isInWord = (text: string, at: number): boolean =>
  /[\p{L}\d]/u.test(text[at - 1] ?? '') && /[\p{L}\d]/u.test(text[at] ?? '');

function remembered<T>(look: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const seen = known.get(text) ?? look(text);
    known.set(text, seen);
    return seen;
  };
}

const isNamed = (category: IdentifierCategory): boolean => category === 'name' || category === 'institution';

/** Whether words mean somebody wherever they stand: not a day, an age or a place, of which a text may have the like for other reasons. */
function isToldAlone(words: string, { category }: IdentifierSpan): boolean {
  if (['date', 'age', 'address'].includes(category)) {
    return false;
  }
  return isNamed(category)
    ? words.length > 3 && hasCapital(words) && !isOrdinary(words)
    : words.length > 4 && /\d/u.test(words);
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
  identifiers = identifiersOf(known),
): FeedbackContent {
  const look = lookThrough(content, known, changes, identifiers);
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
    study: { ...content.study, ...changed(codesOf(content.study)) },
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

/** What a sender wrote in the place of codes may be anything. */
function codesOf({
  modality,
  bodyPart,
}: FeedbackContent['study']): Pick<FeedbackContent['study'], 'modality' | 'bodyPart'> {
  return { ...(modality !== undefined && { modality }), ...(bodyPart !== undefined && { bodyPart }) };
}
