import { z } from 'zod';
import { instant, recordId } from './instant-and-id.ts';

/**
 * - waiting: on its way back to where it is signed; tried until it is acknowledged
 * - sent: acknowledged
 * - refused: its receiver does not take it, for a reason that somebody must look at
 * - replaced: the report was opened again before it was sent, or accepted anew
 */
export const returnStates = ['waiting', 'sent', 'refused', 'replaced'] as const;

/** An accepted report on its way back to where it is signed. */
export const returnRecord = z.strictObject({
  id: recordId,
  reportId: recordId,
  state: z.enum(returnStates),
  queuedAt: instant,
  /** How often it was tried in vain. */
  attempts: z.number().int().nonnegative(),
  /** When it is tried next. */
  nextAt: instant,
  /** When it was acknowledged, refused or replaced. */
  endedAt: instant.optional(),
  /** Why it was refused, or not sent so far. */
  reason: z.string().optional(),
});
export type ReturnRecord = z.infer<typeof returnRecord>;
