import { z } from 'zod';
import { failureSchema } from '#shared/ipc/failure.ts';
import { instant } from './instant-and-id.ts';
import { reportSources, reportStates } from './report-record.ts';
import { recordId } from './instant-and-id.ts';
import { returnRecord } from './return-record.ts';
import { priorStudy } from './study-record.ts';

/** Something that another system sent: it was taken, or refused for a reason. */
export const arrivalRecord = z.strictObject({
  at: instant,
  source: z.enum(reportSources),
  /** Who sent it, as it calls itself: "RIS|ST ANNA". */
  sender: z.string(),
  /** What it is: "ORU^R01". */
  kind: z.string(),
  reason: z.string().optional(),
});

const folderTrouble = z.strictObject({ name: z.string(), failure: failureSchema });

/** What becomes of the watched folder's files. */
export const folderState = z.strictObject({
  folder: z.string(),
  /** Why nothing is taken from it now. */
  failure: failureSchema.optional(),
  waiting: z.number().int().nonnegative(),
  /** Since the program was started. */
  taken: z.number().int().nonnegative(),
  failed: z.number().int().nonnegative(),
  lastTakenAt: instant.optional(),
  /** The last ones, the newest first. */
  failures: z.array(folderTrouble.extend({ at: instant })),
  /** What lies there and is not taken. */
  notTaken: z.array(folderTrouble),
});
export type FolderState = z.infer<typeof folderState>;

/** Where reports come from and go to by themselves, and how that goes. */
export const sourcesRecord = z.strictObject({
  /** Absent where nothing shall be listened to. */
  listening: z
    .strictObject({
      /** Absent where it does not listen. */
      port: z.number().int().optional(),
      connections: z.number().int().nonnegative(),
      failure: failureSchema.optional(),
    })
    .optional(),
  folder: folderState.optional(),
  /** The last ones, the newest first. */
  arrivals: z.array(arrivalRecord),
  returns: z.strictObject({
    /** Those that wait or were refused, the newest first. */
    open: z.array(returnRecord),
    lastSentAt: instant.optional(),
  }),
});
export type SourcesRecord = z.infer<typeof sourcesRecord>;

/** An earlier study of a report's patient: the station has it, or only its sender named it. */
export const priorRecord = priorStudy.extend({
  report: z
    .strictObject({ id: recordId, title: z.string(), state: z.enum(reportStates), receivedAt: instant })
    .optional(),
});
export type PriorRecord = z.infer<typeof priorRecord>;
