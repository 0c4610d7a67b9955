import { z } from 'zod';
import { identifierCategories } from '#shared/deid/identifier.ts';
import { draftRating, errorMark } from '#shared/feedback/error-mark.ts';
import { draftOutcomes } from '#shared/feedback/feedback-content.ts';
import { instant, recordId } from './instant-and-id.ts';

/**
 * - recorded: the report is accepted; the RIS has not sent the signed one yet
 * - deidentified: whole, and ready to be looked at or approved
 * - approved: it may leave as it is
 * - queued: it waits to be sent
 * - sent: the training side has it
 * - withdrawn: nothing of it is left here; where it was sent, the training side is told to forget it
 */
export const feedbackStates = ['recorded', 'deidentified', 'approved', 'queued', 'sent', 'withdrawn'] as const;
export type FeedbackState = (typeof feedbackStates)[number];

/** Why a person should look at a record before it leaves. */
export const doubtKinds = ['unsure', 'name', 'number', 'language', 'long'] as const;
export type DoubtKind = (typeof doubtKinds)[number];

const offset = z.number().int().nonnegative();

export const feedbackSummary = z.strictObject({
  id: recordId,
  /** Absent once the report is removed. */
  reportId: recordId.optional(),
  title: z.string(),
  state: z.enum(feedbackStates),
  readerName: z.string(),
  recordedAt: instant,
  changedAt: instant,
  outcome: z.enum([...draftOutcomes, 'undrafted']),
  /** How many spans are taken out. */
  masks: z.number().int().nonnegative(),
  /** What asks for a look; none where the rules are sure. */
  doubts: z.array(z.enum(doubtKinds)),
});
export type FeedbackSummary = z.infer<typeof feedbackSummary>;

/** A stretch of a text that is taken out, or that may have to be. */
const shownSpan = z.strictObject({
  start: offset,
  end: offset,
  category: z.enum(identifierCategories),
  rule: z.string(),
  confidence: z.number(),
});

export const feedbackField = z.strictObject({
  /** Where it stands in the record: "findings", "drafted", "candidate 2 of draft 1". */
  name: z.string(),
  /** As it is at the station. */
  text: z.string(),
  masks: z.array(shownSpan),
  /** Nobody took these out, and they may name somebody. */
  doubts: z.array(z.strictObject({ start: offset, end: offset, kind: z.enum(doubtKinds) })),
});
export type FeedbackField = z.infer<typeof feedbackField>;

/** A record as it would leave, beside what it was made from. */
export const feedbackPreview = z.strictObject({
  summary: feedbackSummary,
  /** The texts with what is taken out of them; none once the report is removed. */
  fields: z.array(feedbackField),
  /** Words that a person added to the masks, and those that they let stand. */
  added: z.array(z.string()),
  lifted: z.array(z.string()),
  /** Exactly what leaves: one line of JSON, laid out to be read. */
  outgoing: z.string(),
});
export type FeedbackPreview = z.infer<typeof feedbackPreview>;

/** What a reader said of a report's draft. */
export const reportMarks = z.strictObject({ errors: z.array(errorMark), rating: draftRating.optional() });
export type ReportMarks = z.infer<typeof reportMarks>;

export const feedbackSettings = z.strictObject({
  /** Whether anything is recorded at all. */
  isRecorded: z.boolean(),
  /** Whether records that the rules are sure of are approved without a person. */
  approvesSure: z.boolean(),
  /** Which text a model may learn from: that of the RIS, or, at a station without one, the accepted text. Null: as the sources are set. */
  basis: z.enum(['final', 'accepted']).nullable(),
});
export type FeedbackSettings = z.infer<typeof feedbackSettings>;

export const usualFeedbackSettings: FeedbackSettings = { isRecorded: true, approvesSure: false, basis: null };
