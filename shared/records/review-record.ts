import { z } from 'zod';
import { warningKinds } from '#shared/checks/check.ts';

/** What a window shows of an impression held against its findings. Offsets are UTF-16 code units, the end exclusive. */

const span = z.strictObject({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() });
const index = z.number().int().nonnegative();

export const reviewRecord = z.strictObject({
  /** The texts that were compared; the spans are of them. */
  impression: z.string(),
  findings: z.string(),
  /** Sentences of the findings. */
  findingsSentences: z.array(span),
  /** Sentences of the impression, with the indexes of those of the findings that each rests on, the closest first. */
  impressionSentences: z.array(
    span.extend({ evidence: z.array(index), support: z.enum(['supported', 'unsupported', 'nothing to support']) }),
  ),
  /** Those that interrupt first; each group the most important first. */
  warnings: z.array(
    z.strictObject({
      kind: z.enum(warningKinds),
      interrupts: z.boolean(),
      text: z.string(),
      /** Index of the sentence of the impression that it stands at; absent for what is left out. */
      sentence: index.optional(),
      evidence: z.array(index),
    }),
  ),
  /** False where a text is in a language that the checks do not know: then their silence means nothing. */
  isRead: z.boolean(),
});
export type ReviewRecord = z.infer<typeof reviewRecord>;
