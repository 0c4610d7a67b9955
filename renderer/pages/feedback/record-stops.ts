import type { FeedbackField } from '#shared/records/feedback-record.ts';

/** A stretch of a record's texts that is taken out, or that a person should look at. */
export interface RecordStop {
  /** The place of its text among the fields. */
  readonly field: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Taken out; taken out without being sure; left in and perhaps a name or a number that means somebody. */
  readonly kind: 'taken' | 'unsure' | 'name' | 'number';
  /** Of what is taken out. */
  readonly mask: FeedbackField['masks'][number] | undefined;
}

/** Where somebody points in a record: UTF-16 code units of a field. */
export interface RecordPlace {
  readonly field: number;
  readonly from: number;
  readonly to: number;
}

/** All of them, in the order of the page. */
export function stopsOf(fields: readonly FeedbackField[]): readonly RecordStop[] {
  return fields.flatMap(({ text, masks, doubts }, field) => {
    const unsure = new Set(doubts.filter(({ kind }) => kind === 'unsure').map(({ start }) => start));
    const taken = masks.map((mask): RecordStop => {
      const { start, end } = mask;
      const kind = unsure.has(start) ? 'unsure' : 'taken';
      return { field, start, end, words: text.slice(start, end), kind, mask };
    });
    const left = doubts.flatMap(({ start, end, kind }): readonly RecordStop[] =>
      kind === 'name' || kind === 'number'
        ? [{ field, start, end, words: text.slice(start, end), kind, mask: undefined }]
        : [],
    );
    return [...taken, ...left].toSorted((one, other) => one.start - other.start);
  });
}

/** The stop that holds a place. */
export function stopAt(stops: readonly RecordStop[], { field, from, to }: RecordPlace): RecordStop | undefined {
  return stops.find((stop) => stop.field === field && stop.start <= from && to <= stop.end);
}

/** The next stop from a place on, or the one before; after the last one comes the first. */
export function stopBeside(
  stops: readonly RecordStop[],
  place: RecordPlace | undefined,
  step: 1 | -1,
): RecordStop | undefined {
  if (place === undefined) {
    return step === 1 ? stops[0] : stops.at(-1);
  }
  const isBehind = ({ field, start }: RecordStop): boolean =>
    field > place.field || (field === place.field && start > place.from);
  const isBefore = ({ field, end }: RecordStop): boolean =>
    field < place.field || (field === place.field && end < place.to);
  return step === 1 ? (stops.find(isBehind) ?? stops[0]) : (stops.findLast(isBefore) ?? stops.at(-1));
}

/** What is selected as whole words, or the word at the cursor: parts of words are not found elsewhere. '' where there is none. */
export function wordsAt(text: string, from: number, to: number): string {
  const words = [...text.matchAll(/[\p{L}\d]+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  // A cursor is at a word also before and behind it; what is selected only where it holds some of it.
  const touched = words.filter(({ start, end }) =>
    from === to ? start <= from && from <= end : start < to && from < end,
  );
  const first = touched[0];
  const last = touched.at(-1);
  return first === undefined || last === undefined
    ? ''
    : text.slice(Math.min(first.start, from), Math.max(last.end, to)).trim();
}
