import { z } from 'zod';
import { instant, recordId } from './report-record.ts';

/** A draft with its whole provenance: what was drafted from, by which model, how, and every candidate. */

export const draftParameters = z.strictObject({
  beams: z.number().int().positive(),
  candidates: z.number().int().positive(),
  maximumTokens: z.number().int().positive(),
  lengthPenalty: z.number(),
  noRepeatNgram: z.number().int().nonnegative(),
});
export type DraftParameters = z.infer<typeof draftParameters>;

export const draftLengths = ['short', 'usual', 'full'] as const;
export type DraftLength = (typeof draftLengths)[number];

/** What the reader asked of one draft, as far as the model can follow it; what is left out is as the model drafts by itself. */
export const draftWish = z.strictObject({
  length: z.enum(draftLengths).optional(),
  /** In the reader's words: "shorter", "mention the nodule first". */
  instruction: z.string().trim().min(1).max(200).optional(),
});
export type DraftWish = z.infer<typeof draftWish>;

export const draftedCandidate = z.strictObject({
  text: z.string(),
  /** Its statements, the most urgent first. */
  items: z.array(z.string()),
  /** Higher is better; comparable within one draft only. */
  score: z.number(),
  /** False where the longest allowed length cut it off. */
  complete: z.boolean(),
});
export type DraftedCandidate = z.infer<typeof draftedCandidate>;

export const draftRecord = z.strictObject({
  id: recordId,
  reportId: recordId,
  at: instant,
  /** Who asked for it; absent where the station drafted by itself. */
  readerId: recordId.optional(),
  /** What it was drafted from. */
  findings: z.string(),
  model: z.strictObject({
    name: z.string(),
    version: z.string(),
    variant: z.string(),
    /** Hash of the model package. */
    hash: z.string(),
  }),
  programVersion: z.string(),
  /** The package's templates, by name. */
  prompts: z.record(z.string(), z.string()),
  parameters: draftParameters,
  /** Absent where the reader asked for nothing in particular. */
  wish: draftWish.optional(),
  /** Of a draft that was drawn by chance; a search draws nothing. */
  seed: z.number().int().optional(),
  /** Why the model was not asked, where it was not: then the candidate are the findings' own sentences. */
  refusal: z.string().optional(),
  /** Best first. */
  candidates: z.array(draftedCandidate).min(1),
});
export type DraftRecord = z.infer<typeof draftRecord>;
