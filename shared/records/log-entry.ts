import { z } from 'zod';
import { failureCodes } from '#shared/ipc/failure.ts';
import { instant } from './report-record.ts';

/**
 * - started: the station process began; `count` is how often it was started before since the program was
 * - stopped: it ended as it was asked to
 * - crashed: it ended by an error of its own
 * - data-opened, data-not-opened: what became of the data folder
 * - call-failed: an expected failure of what somebody asked for
 * - call-crashed: an error of the program in the same
 * - upkeep-failed: of a check, a backup or a purge
 * - window-ended: the window's process stopped, and was started again
 * - arrival-refused: another system sent something that was not taken, or its connection was ended
 * - listening, not-listening: what became of the wish to hear other systems
 * - mask-lifted: a person let words leave that the rules had taken out of a record
 * - feedback-approved, feedback-withdrawn: what a person decided of a record
 * - request-refused: something in the program tried to connect to somewhere, and was kept from it
 */
export const logEvents = [
  'started',
  'stopped',
  'crashed',
  'data-opened',
  'data-not-opened',
  'call-failed',
  'call-crashed',
  'upkeep-failed',
  'window-ended',
  'arrival-refused',
  'listening',
  'not-listening',
  'mask-lifted',
  'feedback-approved',
  'feedback-withdrawn',
  'request-refused',
] as const;

/** A line of the log. These fields are all that it can hold: none takes a text that came with a report or was typed. */
export const logEntry = z.strictObject({
  at: instant,
  event: z.enum(logEvents),
  /** Of the station's contract. */
  procedure: z
    .string()
    .regex(/^[a-zA-Z]{1,40}$/u)
    .optional(),
  code: z.enum(failureCodes).optional(),
  /** As `describeCrash` tells it: kinds of errors and places in the program. */
  crash: z.string().max(400).optional(),
  /** Why a connection was ended, as the program names it: "too-large". */
  trouble: z
    .string()
    .regex(/^[a-z-]{1,40}$/u)
    .optional(),
  programVersion: z.string().max(40).optional(),
  count: z.number().int().nonnegative().optional(),
});
export type LogEntry = z.infer<typeof logEntry>;
