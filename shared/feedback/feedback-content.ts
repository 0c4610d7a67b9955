import { z } from 'zod';
import { warningKinds } from '#shared/checks/check.ts';
import { draftedCandidate, draftParameters, draftWish } from '#shared/records/draft-record.ts';
import { languages } from '#shared/report/study/language.ts';
import { draftRating, errorMark } from './error-mark.ts';
import { fateKinds } from './sentence-fates.ts';

/** What a report's way from draft to final text teaches. Nothing in it says when or by whom; its texts may still name the patient. */

const milliseconds = z.number().int().nonnegative();
const count = z.number().int().nonnegative();

/**
 * What became of a draft:
 * - accepted: word for word
 * - edited: some of its sentences stand in the text that was accepted
 * - rejected: it stood in the impression, and nothing of it stayed
 * - regenerated: the reader asked for another one
 * - ignored: it was never put in the impression
 */
export const draftOutcomes = ['accepted', 'edited', 'rejected', 'regenerated', 'ignored'] as const;
export type DraftOutcome = (typeof draftOutcomes)[number];

export const sentenceFate = z.strictObject({
  fate: z.enum(fateKinds),
  before: z.string().optional(),
  after: z.string().optional(),
  wordEdits: count,
});

/** From one text to another. */
const change = z.strictObject({
  sentences: z.array(sentenceFate),
  /** Words that were inserted, deleted or replaced. */
  wordEdits: count,
  wordsBefore: count,
  wordsAfter: count,
});
export type TextChange = z.infer<typeof change>;

const firedCheck = z.strictObject({
  kind: z.enum(warningKinds),
  interrupts: z.boolean(),
  /** Whether what it offered was taken, the reader put it right in other words, or went on with it. */
  outcome: z.enum(['applied', 'resolved', 'overridden']),
});

export const feedbackDraft = z.strictObject({
  outcome: z.enum(draftOutcomes),
  /** The candidate that stood in the impression last, from 0; absent where none did. */
  usedCandidate: count.optional(),
  model: z.strictObject({ name: z.string(), version: z.string(), variant: z.string(), hash: z.string() }),
  programVersion: z.string(),
  prompts: z.record(z.string(), z.string()),
  parameters: draftParameters,
  wish: draftWish.optional(),
  seed: z.number().int().optional(),
  /** Whether the model was not asked, so that the findings' own sentences stand in for a draft. */
  isOwnSentences: z.boolean(),
  candidates: z.array(draftedCandidate),
});

export const feedbackContent = z.strictObject({
  /** Of this form. */
  version: z.literal(1),
  study: z.strictObject({
    modality: z.string().optional(),
    bodyPart: z.string().optional(),
    sex: z.enum(['M', 'F', 'O', 'U']).optional(),
    language: z.enum([...languages, 'other', 'unknown']),
  }),
  /** Which text a model may learn from: the one that the RIS signed, or, at a station without a RIS, the accepted one. */
  basis: z.enum(['final', 'accepted']),
  texts: z.strictObject({
    background: z.string(),
    findings: z.string(),
    /** The draft that the reader had before them; absent where there was none. */
    drafted: z.string().optional(),
    accepted: z.string(),
    /** Findings and impression of the report that the RIS signed. */
    finalFindings: z.string().optional(),
    finalImpression: z.string().optional(),
  }),
  outcome: z.enum([...draftOutcomes, 'undrafted']),
  /** From the draft to what was accepted. */
  edit: change.optional(),
  /** From what was accepted to what was signed. */
  signing: change.optional(),
  /** From when the draft was made. */
  times: z.strictObject({
    firstShown: milliseconds.optional(),
    firstEdited: milliseconds.optional(),
    accepted: milliseconds.optional(),
  }),
  /** What the checks said of the draft. */
  checks: z.array(firedCheck),
  errors: z.array(errorMark),
  rating: draftRating.optional(),
  /** The oldest first. */
  drafts: z.array(feedbackDraft),
});
export type FeedbackContent = z.infer<typeof feedbackContent>;
