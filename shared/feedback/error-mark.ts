import { z } from 'zod';
import { writtenParts } from '#shared/records/report-record.ts';

/**
 * The kinds of error that radiologists count in drafted reports (ReXVal: F. Yu et al., Evaluating progress in automatic chest X-ray radiology
 * report generation, Patterns 2023): a finding that is not there, one that is left out, a wrong place, a wrong severity, a comparison that
 * is not there, one that is left out.
 */
export const errorCategories = [
  'falseFinding',
  'omittedFinding',
  'wrongLocation',
  'wrongSeverity',
  'inventedComparison',
  'omittedComparison',
] as const;
export type ErrorCategory = (typeof errorCategories)[number];

/** ReXVal counts each error as clinically significant or insignificant. */
export const errorSeverities = ['significant', 'insignificant'] as const;
export type ErrorSeverity = (typeof errorSeverities)[number];

/** Of an error that a reader sees in a sentence. */
export const errorMark = z.strictObject({
  part: z.enum(writtenParts),
  /** The sentence as it stood when it was marked; what is left out is marked at the findings' own sentence. */
  sentence: z.string().min(1).max(1000),
  category: z.enum(errorCategories),
  severity: z.enum(errorSeverities),
});
export type ErrorMark = z.infer<typeof errorMark>;

/** From 1, poor, to 5, good. */
const points = z.number().int().min(1).max(5);

export const harms = ['none', 'mild', 'moderate', 'severe'] as const;

/** What a reader says of a draft as a whole; nothing of it is asked for. */
export const draftRating = z.strictObject({
  completeness: points.optional(),
  correctness: points.optional(),
  conciseness: points.optional(),
  /** What the draft could have done to the patient, had nobody changed it. */
  harm: z.enum(harms).optional(),
  comment: z.string().trim().max(2000).optional(),
});
export type DraftRating = z.infer<typeof draftRating>;
