import { z } from 'zod';
import { failureSchema } from '#shared/ipc/failure.ts';
import { instant } from './instant-and-id.ts';
import { reportSources, reportStates } from './report-record.ts';
import { recordId } from './instant-and-id.ts';
import { returnRecord } from './return-record.ts';
import { folderReturn, mllpReturn } from './source-settings.ts';
import { priorStudy } from './study-record.ts';

/** Something that another system sent: it was taken, or refused for a reason. */
const arrivalRecord = z.strictObject({
  at: instant,
  source: z.enum(reportSources),
  /** Who sent it, as it calls itself: "RIS|ST ANNA". */
  sender: z.string(),
  /** What it is: "ORU^R01". */
  kind: z.string(),
  /** By which its sender finds it again: a file's name, a message's control id; '' where it has none, or where its report was removed. */
  name: z.string(),
  /** Of the first study that it is of. */
  accession: z.string().optional(),
  /** The report that came of that, as long as it is there. */
  reportId: recordId.optional(),
  reason: z.string().optional(),
});
export type ArrivalRecord = z.infer<typeof arrivalRecord>;

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

/** What waits to go back or was refused, with what was examined. */
const openReturn = returnRecord.extend({ title: z.string() });
export type OpenReturn = z.infer<typeof openReturn>;

/** Where reports come from and go to by themselves, and how that goes. */
export const sourcesRecord = z.strictObject({
  /** Absent where nothing shall be listened to. */
  listening: z
    .strictObject({
      /** As it is set. */
      address: z.string(),
      wantedPort: z.number().int(),
      isEncrypted: z.boolean(),
      /** Whoever reaches this computer may send: no address is named, and no certificate asked for. */
      hearsEverybody: z.boolean(),
      /** Absent where it does not listen. */
      port: z.number().int().optional(),
      connections: z.number().int().nonnegative(),
      failure: failureSchema.optional(),
    })
    .optional(),
  folder: folderState.optional(),
  /** The last ones, the newest first. */
  arrivals: z.array(arrivalRecord),
  /** The last of them that were refused, the newest first: many that were taken may have come since. */
  refused: z.array(arrivalRecord),
  returns: z.strictObject({
    /** Where accepted reports go; absent where they stay. */
    receiver: z
      .discriminatedUnion('kind', [
        mllpReturn.pick({ kind: true, host: true, port: true }),
        folderReturn.pick({ kind: true, folder: true, form: true }),
      ])
      .optional(),
    /** Those that wait or were refused, the newest first. */
    open: z.array(openReturn),
    lastSentAt: instant.optional(),
  }),
  /** How other systems in the network reach this computer. */
  computer: z.strictObject({ name: z.string(), addresses: z.array(z.string()) }),
});
export type SourcesRecord = z.infer<typeof sourcesRecord>;

/** An earlier study of a report's patient: the station has it, or only its sender named it. */
export const priorRecord = priorStudy.extend({
  report: z
    .strictObject({
      id: recordId,
      title: z.string(),
      state: z.enum(reportStates),
      receivedAt: instant,
      /** The RIS took the report back. */
      isWithdrawn: z.literal(true).optional(),
    })
    .optional(),
});
export type PriorRecord = z.infer<typeof priorRecord>;
