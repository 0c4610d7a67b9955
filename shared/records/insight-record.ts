import { z } from 'zod';
import { workOutcomes } from '#shared/feedback/reader-work.ts';

/** What a reader's own work says of it, to them alone. */

const count = z.number().int().nonnegative();

/** Words of drafts that stood in the impression, and how many of them their reader inserted, deleted or replaced. */
const editedWords = z.strictObject({
  /** With a draft in the impression. */
  reports: count,
  draftedWords: count,
  wordEdits: count,
});
export type EditedWords = z.infer<typeof editedWords>;

const draftsUsed = editedWords.extend({
  /** What became of the drafts of all reports. */
  outcomes: z.record(z.enum(workOutcomes), count),
  /** The oldest first, without a gap; the same for all kinds of studies: "2026-W10" and its Monday, "2026-03-02". */
  weeks: z.array(editedWords.extend({ name: z.string(), monday: z.string() })),
});
export type DraftsUsed = z.infer<typeof draftsUsed>;

/** Reports whose time is known; the median in milliseconds, absent where there are too few. */
const timedReports = z.strictObject({ reports: count, median: z.number().optional() });
export type TimedReports = z.infer<typeof timedReports>;

const timeWithDrafts = z.strictObject({
  with: timedReports,
  without: timedReports,
  /** How much longer those with a draft took, with the 95 % interval; absent where either are too few. */
  difference: z.strictObject({ difference: z.number(), low: z.number(), high: z.number() }).optional(),
});
export type TimeWithDrafts = z.infer<typeof timeWithDrafts>;

const kindInsight = draftsUsed.extend({
  /** DICOM's codes, in capitals, or as the sender has them. */
  modality: z.string().optional(),
  bodyPart: z.string().optional(),
  time: timeWithDrafts,
});
export type KindInsight = z.infer<typeof kindInsight>;

/** A drafted sentence that a reader changed or deleted, in however many reports. */
const editedSentence = z.strictObject({
  /** As it stood in the last of them. */
  text: z.string(),
  edited: count,
  deleted: count,
  /** What it was changed to last; absent where it was only deleted. */
  becameLast: z.string().optional(),
});
export type EditedSentence = z.infer<typeof editedSentence>;

export const insightRecord = z.strictObject({
  all: draftsUsed,
  /** Kinds of studies, those with most reports first. */
  kinds: z.array(kindInsight),
  /** The most often changed first. */
  sentences: z.array(editedSentence),
});
export type InsightRecord = z.infer<typeof insightRecord>;
