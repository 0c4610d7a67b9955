import type { Steps } from '#shared/evaluate/steps.ts';
import type { DraftsUsed, EditedWords, InsightRecord, KindInsight } from '#shared/records/insight-record.ts';
import { editedSentences } from './edited-sentences.ts';
import { weekNumberAt, weekOf, type LocalOffset } from './iso-week.ts';
import { hadDraft, workOutcomes, type ReaderWork } from './reader-work.ts';
import { timeWithDrafts } from './time-with-drafts.ts';

/** Half a year fits a figure, and older weeks are of another model or another habit. */
const mostWeeks = 26;
const mostSentences = 10;

/** What a reader's own work says of it to them. @param works the oldest first @param now the last week that is told of */
export function* insightOf(works: readonly ReaderWork[], now: number, offset: LocalOffset): Steps<InsightRecord> {
  const weeks = weeksTold(works, now, offset);
  const used = (some: readonly ReaderWork[]): DraftsUsed => draftsUsed(some, weeks, offset);
  const byKind = Map.groupBy(works, ({ modality, bodyPart }) => `${modality ?? ''} ${bodyPart ?? ''}`);
  const kinds: KindInsight[] = [];
  for (const some of [...byKind.values()].toSorted((one, other) => other.length - one.length)) {
    kinds.push({ ...kindOf(some[0]), ...used(some), time: yield* timeWithDrafts(some) });
  }
  return { all: used(works), kinds, sentences: editedSentences(works, mostSentences) };
}

/** Share of the draft's words that were changed; more than 1 where more was written than stood there. Undefined where nothing did. */
export function editRate({ draftedWords, wordEdits }: Omit<EditedWords, 'reports'>): number | undefined {
  return draftedWords === 0 ? undefined : wordEdits / draftedWords;
}

function kindOf({ modality, bodyPart }: Partial<ReaderWork> = {}): Pick<ReaderWork, 'modality' | 'bodyPart'> {
  return { ...(modality !== undefined && { modality }), ...(bodyPart !== undefined && { bodyPart }) };
}

/** From the first one with a report to that of now, a clock that was set back notwithstanding. */
function weeksTold(works: readonly ReaderWork[], now: number, offset: LocalOffset): readonly number[] {
  const numbers = works.map(({ acceptedAt }) => weekNumberAt(acceptedAt, offset));
  const last = Math.max(weekNumberAt(now, offset), numbers.at(-1) ?? 0);
  const first = Math.max(numbers[0] ?? last, last - mostWeeks + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function draftsUsed(works: readonly ReaderWork[], weeks: readonly number[], offset: LocalOffset): DraftsUsed {
  const counts = Map.groupBy(works, ({ outcome }) => outcome);
  const byWeek = Map.groupBy(works, ({ acceptedAt }) => weekNumberAt(acceptedAt, offset));
  return {
    ...editedWords(works),
    outcomes: Object.fromEntries(
      workOutcomes.map((outcome) => [outcome, counts.get(outcome)?.length ?? 0]),
    ) as DraftsUsed['outcomes'],
    weeks: weeks.map((number) => Object.assign(weekOf(number), editedWords(byWeek.get(number) ?? []))),
  };
}

function editedWords(works: readonly ReaderWork[]): EditedWords {
  const drafted = works.filter(hadDraft);
  const sumOf = (part: 'draftedWords' | 'wordEdits'): number => drafted.reduce((sum, work) => sum + work[part], 0);
  return { reports: drafted.length, draftedWords: sumOf('draftedWords'), wordEdits: sumOf('wordEdits') };
}
