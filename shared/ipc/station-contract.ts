import { z } from 'zod';
import { aboutRecord, refusedConnection } from '#shared/records/about-record.ts';
import { draftRecord, draftWish } from '#shared/records/draft-record.ts';
import { draftRating, errorMark } from '#shared/feedback/error-mark.ts';
import {
  feedbackPreview,
  feedbackSettings,
  feedbackStates,
  feedbackSummary,
  reportMarks,
} from '#shared/records/feedback-record.ts';
import { insightRecord } from '#shared/records/insight-record.ts';
import { logEntry } from '#shared/records/log-entry.ts';
import { measuredSpeed, modelRecord } from '#shared/records/model-record.ts';
import { readerPreferences } from '#shared/records/reader-preferences.ts';
import { readerRecord, readerRoles } from '#shared/records/reader-record.ts';
import {
  instant,
  readerPlace,
  recordId,
  reportRecord,
  reportSources,
  reportStates,
  revision,
  worklistLine,
  writtenParts,
} from '#shared/records/report-record.ts';
import { reviewRecord, warningKey } from '#shared/records/review-record.ts';
import { priorRecord, sourcesRecord } from '#shared/records/source-record.ts';
import { mllpReturn, sourceSettings } from '#shared/records/source-settings.ts';
import { stationSettings } from '#shared/records/station-settings.ts';
import { failureSchema } from './failure.ts';

/**
 * The contract between whoever shows the station (a window, a browser page, the command line, a test) and the station process. What
 * stands here is all that can be asked of the station.
 */

/** Characters; more is no report, and no search. */
export const longestText = 1_000_000;
const longestSearch = 200;
const mostListed = 500;
/** Of a file, in base64: some 24 MB. */
const longestFile = 32 * 1024 * 1024;

const nothing = z.strictObject({});
const done = z.null();
const name = z.string().max(200);
/** What a reader types to prove who they are. */
const pin = z.string().max(200);
const text = z.string().max(longestText);
const maskedWords = z.string().trim().min(1).max(200);

/** A procedure that streams nothing. */
function procedure<Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) {
  return { input, progress: z.never(), output } as const;
}

export const backupRecord = z.strictObject({ name: z.string(), at: instant, bytes: z.number().int().nonnegative() });
export type BackupRecord = z.infer<typeof backupRecord>;

const sessionState = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('signed-out') }),
  z.strictObject({ kind: z.literal('signed-in'), reader: readerRecord, preferences: readerPreferences }),
  z.strictObject({ kind: z.literal('locked'), reader: readerRecord }),
]);

/** Where the user's keys lie. */
const keyStore = z.strictObject({ name: z.string(), isProtected: z.boolean() });

/**
 * How far the station can be used:
 * - new: the data folder is empty; somebody begins
 * - locked-away: this user of the computer has no key yet, or their key store does not answer; the recovery key opens the data
 * - damaged: the data cannot be read, for this reason; a backup can take its place
 * - open: who is signed in works
 */
export const stationState = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('new'), keyStore }),
  z.strictObject({ kind: z.literal('locked-away'), keyStore, failure: failureSchema }),
  z.strictObject({ kind: z.literal('damaged'), failure: failureSchema, backups: z.array(backupRecord) }),
  z.strictObject({
    kind: z.literal('open'),
    keyStore,
    session: sessionState,
    /** The disk is full or nearly so. */
    isShortOfSpace: z.boolean(),
    /** Somebody has said that they printed or wrote down the recovery key as it is now. */
    isRecoveryKeyKept: z.boolean(),
    /** Another program has the keys that should take the clipboard. */
    isShortcutTaken: z.boolean(),
    upkeep: z.strictObject({
      lastBackupAt: instant.optional(),
      /** Why there is no newer backup, or why reports past their retention are still there. */
      failure: failureSchema.optional(),
    }),
  }),
]);
export type StationState = z.infer<typeof stationState>;

const signInBy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pin'), pin }),
  z.strictObject({ kind: z.literal('operating-system') }),
]);

export const stationContract = {
  procedures: {
    state: procedure(nothing, stationState),

    /** The first start: makes keys and database, and the first reader, who administers. The recovery key is shown this once. */
    begin: procedure(z.strictObject({ name, signInBy }), z.strictObject({ recoveryKey: z.string() })),
    unlock: procedure(z.strictObject({ recoveryKey: z.string().max(200) }), done),
    /** Puts a backup in the place of data that cannot be read. */
    restore: procedure(z.strictObject({ backup: name, recoveryKey: z.string().max(200).optional() }), done),
    /** Tries again to open data that could not be opened. */
    retry: procedure(nothing, done),

    listReaders: procedure(nothing, z.array(readerRecord)),
    signIn: procedure(z.strictObject({ readerId: recordId, pin: pin.optional() }), readerRecord),
    signOut: procedure(nothing, done),
    lock: procedure(nothing, done),
    /** Somebody is at the station: it locks later. Acts of a reader say so by themselves; looking and listing do not. */
    touch: procedure(nothing, done),
    addReader: procedure(z.strictObject({ name, role: z.enum(readerRoles), signInBy }), readerRecord),
    listAllReaders: procedure(nothing, z.array(readerRecord)),
    changePin: procedure(z.strictObject({ oldPin: pin, newPin: pin }), done),
    resetPin: procedure(z.strictObject({ readerId: recordId, pin }), done),
    setRole: procedure(z.strictObject({ readerId: recordId, role: z.enum(readerRoles) }), done),
    setReaderEnabled: procedure(z.strictObject({ readerId: recordId, enabled: z.boolean() }), done),

    addReport: procedure(z.strictObject({ text: z.string(), source: z.enum(reportSources) }), reportRecord),
    /** The reports of a file (text, XML, JSON, CSV, zip) that was opened or dropped; `name` is for the messages alone. */
    addReportFile: procedure(
      z.strictObject({
        name: z.string().max(260),
        bytes: z.base64().max(longestFile),
        source: z.enum(['file', 'drop']),
      }),
      /** Those that could not be read are failures beside those that came in. */
      z.strictObject({ added: z.array(recordId), failures: z.array(failureSchema) }),
    ),
    getReport: procedure(z.strictObject({ id: recordId }), reportRecord),
    listReports: procedure(
      z.strictObject({
        words: z.string().max(longestSearch).optional(),
        states: z.array(z.enum(reportStates)).optional(),
        sources: z.array(z.enum(reportSources)).optional(),
        /** How many to pass over: the newest come first. */
        offset: z.number().int().nonnegative(),
        limit: z.number().int().min(1).max(mostListed),
      }),
      /** `total` counts all that were asked for, also those that are passed over. */
      z.strictObject({ lines: z.array(worklistLine), total: z.number().int().nonnegative() }),
    ),
    countReports: procedure(nothing, z.record(z.enum(reportStates), z.number().int().nonnegative())),
    /** `readerId` is who typed it, where somebody else may be at the station by now: then it is refused. A late write is no sign of life. */
    writeReport: procedure(
      z.strictObject({ id: recordId, part: z.enum(writtenParts), text, readerId: recordId.optional() }),
      done,
    ),
    useCandidate: procedure(
      z.strictObject({ id: recordId, draftId: recordId, rank: z.number().int().nonnegative() }),
      reportRecord,
    ),
    listRevisions: procedure(z.strictObject({ id: recordId }), z.array(revision)),
    acceptReport: procedure(
      z.strictObject({ id: recordId, seen: z.strictObject({ findings: text, impression: text }) }),
      reportRecord,
    ),
    /** Removes a report that is not accepted, with all that was drafted and written for it: a wrong paste. */
    removeReport: procedure(z.strictObject({ id: recordId }), done),
    reopenReport: procedure(z.strictObject({ id: recordId }), reportRecord),

    /** The report as it stands now, in the order in which the site reads it. */
    reportText: procedure(z.strictObject({ id: recordId }), z.strictObject({ text: z.string() })),
    /** Earlier and later studies of the same patient, the newest first: those that the station has, and those that senders named. */
    listPriors: procedure(z.strictObject({ id: recordId }), z.array(priorRecord)),

    /** Where reports come from and go to by themselves, and how that goes. */
    getSources: procedure(nothing, sourcesRecord),
    getSourceSettings: procedure(nothing, sourceSettings),
    changeSourceSettings: procedure(sourceSettings, done),
    /** Tries at once what waits to be sent back, and what was refused: that of one report, or all. */
    sendAgain: procedure(z.strictObject({ reportId: recordId.optional() }), done),
    /** What waits to be sent back of a report, or was refused, stays here. */
    stopSending: procedure(z.strictObject({ reportId: recordId }), done),
    /** Sends an invented report to where this station listens, over the network, as another system does. Gives the report that came of it. */
    sendTestMessage: procedure(nothing, z.strictObject({ reportId: recordId })),
    /** Whether a receiver can be reached as it is set; nothing is sent. */
    tryReceiver: procedure(mllpReturn, done),

    /** Where this reader was when they were last here: null where nowhere, or where that report is gone. */
    getPlace: procedure(nothing, readerPlace.nullable()),
    /** Keeps it. No sign of life. */
    keepPlace: procedure(readerPlace.nullable(), done),

    /** Streams the best text so far. */
    draftReport: {
      input: z.strictObject({
        id: recordId,
        wish: draftWish.optional(),
        /** The draft is kept beside the impression, which stays as it is even where nothing was written in it. */
        leavesImpression: z.boolean().optional(),
      }),
      progress: z.strictObject({ text: z.string() }),
      output: draftRecord,
    },
    latestDraft: procedure(z.strictObject({ id: recordId }), draftRecord.nullable()),
    reviewReport: procedure(z.strictObject({ id: recordId }), reviewRecord),
    /** The reader has looked at a warning of this key (`reviewRecord`) and goes on without it; or wants it back. */
    dismissWarning: procedure(z.strictObject({ id: recordId, warning: warningKey, isDismissed: z.boolean() }), done),

    /** What the reader said of a report's draft: errors at sentences, points, a comment. */
    getMarks: procedure(z.strictObject({ id: recordId }), reportMarks),
    /** Marks an error at a sentence, in the place of a mark of the same kind there, or takes it back. */
    setError: procedure(z.strictObject({ id: recordId, mark: errorMark, isSet: z.boolean() }), reportMarks),
    rateDraft: procedure(z.strictObject({ id: recordId, rating: draftRating }), reportMarks),
    /** A draft is before the reader. No sign of life. */
    noteShown: procedure(z.strictObject({ id: recordId, draftId: recordId }), done),

    /** What reports teach, the newest first: a reader's own, or all for who administers. */
    listFeedback: procedure(
      z.strictObject({
        states: z.array(z.enum(feedbackStates)).optional(),
        offset: z.number().int().nonnegative(),
        limit: z.number().int().min(1).max(mostListed),
      }),
      z.strictObject({
        records: z.array(feedbackSummary),
        total: z.number().int().nonnegative(),
        counts: z.record(z.enum(feedbackStates), z.number().int().nonnegative()),
      }),
    ),
    /** A record as it would leave. */
    previewFeedback: procedure(z.strictObject({ id: recordId }), feedbackPreview),
    /** Words that are masked, or let stand, wherever they are in the record: all of them. */
    changeMasks: procedure(
      z.strictObject({ id: recordId, added: z.array(maskedWords).max(200), lifted: z.array(maskedWords).max(200) }),
      feedbackPreview,
    ),
    /** As it was shown: `changedAt` is that of its summary. Fails with `FEEDBACK_CHANGED` where something changed it since. */
    approveFeedback: procedure(z.strictObject({ id: recordId, changedAt: instant }), done),
    /** Nothing of it stays here; where it was sent, the training side is told to forget it. */
    withdrawFeedback: procedure(z.strictObject({ id: recordId }), done),
    getFeedbackSettings: procedure(nothing, feedbackSettings),
    changeFeedbackSettings: procedure(feedbackSettings, done),

    /** What the reader's own work says of it, to them alone. No sign of life. */
    getInsight: procedure(nothing, insightRecord),
    /** The same as numbers, a line a report; none of their words. */
    exportInsight: procedure(nothing, z.strictObject({ csv: z.string() })),
    /** Nothing of it is kept any more; what is recorded for training stays. */
    deleteInsight: procedure(nothing, done),

    /** The model package that drafts, with what was measured of it on this machine. Fails as opening the package does. */
    getModel: procedure(nothing, modelRecord),
    /** Drafts the built-in examples by a variant of the package, and keeps how long that took. */
    measureModel: {
      input: z.strictObject({ variant: z.string().max(100) }),
      progress: z.strictObject({ done: z.number().int().nonnegative(), of: z.number().int().positive() }),
      output: measuredSpeed,
    },

    getPreferences: procedure(nothing, readerPreferences),
    changePreferences: procedure(readerPreferences, done),

    about: procedure(nothing, aboutRecord),
    /** The page was kept from a connection. */
    tellRefused: procedure(refusedConnection.pick({ origin: true }), done),
    /** The last lines of the log, the newest first. */
    readLog: procedure(z.strictObject({ limit: z.number().int().min(1).max(mostListed) }), z.array(logEntry)),

    listBackups: procedure(nothing, z.array(backupRecord)),
    makeBackup: procedure(nothing, backupRecord),
    getSettings: procedure(nothing, stationSettings),
    changeSettings: procedure(stationSettings, done),
    /** Removes accepted reports that were not changed for so many days, for good, also from the backups. Gives how many. */
    purgeReports: procedure(
      z.strictObject({ days: z.number().int().nonnegative() }),
      z.strictObject({ removed: z.number().int().nonnegative() }),
    ),
    /** Makes a new recovery key, which is shown this once, and encrypts the data anew: former keys open the station no more. */
    renewKeys: procedure(nothing, z.strictObject({ recoveryKey: z.string() })),
    /** Says that the recovery key was printed or written down. */
    confirmRecoveryKey: procedure(nothing, done),
  },
  events: {
    /** The station opened, locked, was signed in to or out of, or ran short of space. */
    stateChanged: stationState,
    /** Something arrived, was sent or refused, or what listens has changed. */
    sourcesChanged: z.strictObject({}),
    /** A record of what a report teaches came, changed or went. */
    feedbackChanged: z.strictObject({}),
    /** A report came, changed or went. */
    reportsChanged: z.strictObject({ id: recordId }),
  },
} as const;

export type StationContract = typeof stationContract;
