import { z } from 'zod';
import { instant, recordId } from './report-record.ts';

export const readerRoles = ['reader', 'administrator', 'researcher'] as const;
/**
 * - reader: drafts, edits, accepts
 * - administrator: also readers, settings, models, backups, purge
 * - researcher: evaluates models; opens no report for work
 */
export type ReaderRole = (typeof readerRoles)[number];

/** Somebody who signs in at the station. How they prove who they are is not part of it. */
export const readerRecord = z.strictObject({
  id: recordId,
  name: z.string().trim().min(1).max(80),
  role: z.enum(readerRoles),
  /** How they sign in: with a PIN, or by being the user of the operating system. */
  signsInBy: z.enum(['pin', 'operating-system']),
  createdAt: instant,
  /** From when on they cannot sign in any more. */
  disabledAt: instant.optional(),
});
export type ReaderRecord = z.infer<typeof readerRecord>;
