import type { Log, Now, TakeFile } from '#main/services/ports.ts';
import { describeCrash } from '#shared/ipc/describe-crash.ts';
import { failed, type Failure } from '#shared/ipc/failure.ts';
import { clearFolders } from './clear-folders.ts';
import { cannotUse, fileError, fileErrorCode } from './folder-failure.ts';
import { createFileList, type FoundFile, type Listing, type NotTaken } from './list-files.ts';
import type { Pause } from './pause.ts';
import { createPutAway } from './put-away.ts';
import { isOfStation, takeWorkFile } from './take-file.ts';
import { beatMs, createWorkFolder, type WorkFile } from './work-folder.ts';

/** From the end of one look to the beginning of the next. Events of files are not asked for: on a share they do not come. */
const lookMs = 1000;
const longestPauseMs = 60_000;
/** How many looks lie between two at what other stations left, and between two at what is to be removed. */
const looksPerMinute = 60;
const looksPerHour = 3600;
/** A call to a share that is gone may come back after hours, or never. */
const answerMs = 60_000;
const closingMs = 5000;
const mostFailuresKept = 10;

export interface WatchFolderOptions {
  readonly folder: string;
  /** Names this station among those that watch the same folder: no other has it, and it stays the same over starts. */
  readonly stationId: string;
  readonly take: TakeFile;
  readonly log: Log;
  readonly now: Now;
  readonly pause: Pause;
}

export interface FailedFile extends NotTaken {
  readonly at: number;
}

/** Names may be patients': for readers who are signed in, and for no log. */
export interface WatchedFolderState {
  readonly folder: string;
  /** Why the folder cannot be used at present. */
  readonly folderFailure?: Failure;
  /** Why the station takes no files at present; they wait. */
  readonly stationFailure?: Failure;
  /** Files that will be taken. */
  readonly waiting: number;
  /** Since the start. */
  readonly taken: number;
  readonly failed: number;
  readonly lastTakenAt?: number;
  /** The last ten, the newest first, each with the first that failed of it; the reason beside the file has all. */
  readonly failures: readonly FailedFile[];
  /** What lies in the folder and is not taken as it is, links and folders say; ten at most. */
  readonly notTaken: readonly NotTaken[];
}

export interface WatchedFolder {
  state(): WatchedFolderState;
  /** Begins with no more files; comes when the one in work is taken. */
  close(): Promise<void>;
}

/**
 * Takes in the files of a folder, local or on a share, which other systems put there: whole files, the oldest first, one at a time. A file is
 * moved to `in-work` while it is taken, then to `done`, where it stays a week, or to `failed` with its reason beside it. No file is ever
 * overwritten, and no link is followed. Several stations may watch one folder. After any end of the process, files in work are taken
 * again.
 *
 * Senders need no marker file: they write under an unfinished name and rename, or write steadily. What another program still has open on
 * Windows or a Samba share cannot even be moved.
 */
export function watchFolder({ folder, stationId, take, log, now, pause }: WatchFolderOptions): WatchedFolder {
  const list = createFileList(folder);
  const work = createWorkFolder(folder, stationId, now);
  const putAway = createPutAway(folder, stationId, now);
  const closing = new AbortController();
  const counts = { waiting: 0, taken: 0, failed: 0 };
  let lastTakenAt: number | undefined;
  let failures: readonly FailedFile[] = [];
  let notTaken: readonly NotTaken[] = [];
  let folderFailure: Failure | undefined;
  /** Of what comes beside taking files, which goes on. */
  let choreFailure: Failure | undefined;
  let stationFailure: Failure | undefined;
  /** When the folder was asked for what it has not answered yet. */
  let askedAt: number | undefined;
  let looks = 0;
  /** Whether files may lie in this station's part of in-work. */
  let mayHaveLeftovers = true;
  /** Whether in-work was there: it is made with the first file, and stays. */
  let hadWorkFolder = false;
  /** A file that was taken, and what failed of it, until it is put away: it must not be taken once more meanwhile. */
  let unsettled: { readonly file: WorkFile; readonly failures: readonly Failure[] } | undefined;
  let taking: Promise<unknown> = Promise.resolve();

  async function asked<T>(work: () => Promise<T>): Promise<T> {
    askedAt = now();
    try {
      return await work();
    } finally {
      askedAt = undefined;
    }
  }

  /** One look, and the files that it found. @returns whether all is well */
  async function turn(): Promise<boolean> {
    try {
      await settle();
      stationFailure = await takeFiles(await look());
      folderFailure = undefined;
      return stationFailure === undefined;
    } catch (error) {
      // A file in work may be out of reach now, and within later.
      mayHaveLeftovers = true;
      const failure = failureOf(error);
      if (failure.code !== folderFailure?.code) {
        log({ event: 'call-failed', procedure: 'watchFolder', code: failure.code });
      }
      folderFailure = failure;
      return false;
    }
  }

  function failureOf(error: unknown): Failure {
    if (fileErrorCode(error) !== undefined) {
      return cannotUse('The watched folder', error);
    }
    // A mistake of the program must not stop the watch for good.
    log({ event: 'call-crashed', procedure: 'watchFolder', crash: describeCrash(error) });
    return failed('PROGRAM_ERROR', 'Reading Room made a mistake with the folder. Please report it with the log.')
      .failure;
  }

  async function look(): Promise<readonly (FoundFile | WorkFile)[]> {
    const listing = await asked(() => list.look());
    checkMounted(listing);
    await doWhatIsDue();
    const leftovers = mayHaveLeftovers ? await asked(() => work.leftovers()) : [];
    mayHaveLeftovers = false;
    counts.waiting = leftovers.length + listing.waiting;
    notTaken = listing.notTaken;
    return [...leftovers, ...listing.whole];
  }

  /** A share that was unmounted often leaves an empty folder in its place, which must not pass for a folder without files. */
  function checkMounted(listing: Listing): void {
    if (hadWorkFolder && !listing.hasWorkFolder) {
      throw fileError('ENOTCONN');
    }
    hadWorkFolder ||= listing.hasWorkFolder;
  }

  async function doWhatIsDue(): Promise<void> {
    try {
      if (looks % looksPerMinute === 0 && (await work.takeOver())) {
        mayHaveLeftovers = true;
      }
      if (looks % looksPerHour === 0) {
        await clearFolders(folder, now);
        choreFailure = undefined;
      }
    } catch (error) {
      choreFailure = cannotUse('What other stations left, or what is to be removed,', error);
    }
    looks += 1;
  }

  /** @returns what the station has to be waited for */
  async function takeFiles(files: readonly (FoundFile | WorkFile)[]): Promise<Failure | undefined> {
    for (const found of files) {
      if (closing.signal.aborted) {
        return undefined;
      }
      const file = await asked(() => begin(found));
      if (file !== undefined && closing.signal.aborted) {
        await asked(() => work.putBack(file));
        return undefined;
      }
      const ofStation = file && (await takeOne(file));
      if (ofStation !== undefined) {
        return ofStation;
      }
      counts.waiting -= 1;
    }
    return undefined;
  }

  /** Moves a file to in-work; undefined where it is gone, grows again or cannot be moved. */
  async function begin(found: FoundFile | WorkFile): Promise<WorkFile | undefined> {
    if ('begun' in found) {
      return await work.beginAgain(found);
    }
    if (!(await list.isSame(found))) {
      return undefined;
    }
    try {
      const file = await work.begin(found);
      hadWorkFolder = true;
      return file;
    } catch (error) {
      await list.leave(found, error);
      return undefined;
    }
  }

  /** @returns what keeps the station from taking it, and any other */
  async function takeOne(file: WorkFile): Promise<Failure | undefined> {
    const work = takeWorkFile(file, take, log);
    taking = work;
    const ofFile = await work;
    const ofStation = ofFile.find(isOfStation);
    if (ofStation === undefined) {
      count(file, ofFile);
      unsettled = { file, failures: ofFile };
      await settle();
    } else {
      await leaveForLater(file, ofStation);
    }
    return ofStation;
  }

  async function leaveForLater(file: WorkFile, failure: Failure): Promise<void> {
    if (failure.code !== stationFailure?.code) {
      log({ event: 'call-failed', procedure: 'watchFolder', code: failure.code });
    }
    stationFailure = failure;
    mayHaveLeftovers = true;
    await asked(() => work.putBack(file));
  }

  function count({ name }: WorkFile, ofFile: readonly Failure[]): void {
    const [failure] = ofFile;
    if (failure === undefined) {
      counts.taken += 1;
      lastTakenAt = now();
    } else {
      counts.failed += 1;
      failures = [{ name, failure, at: now() }, ...failures].slice(0, mostFailuresKept);
      log({ event: 'call-failed', procedure: 'watchFolder', code: failure.code });
    }
  }

  async function settle(): Promise<void> {
    if (unsettled !== undefined) {
      const { file, failures } = unsettled;
      await asked(() => (failures.length === 0 ? putAway.done(file) : putAway.failed(file, failures)));
      unsettled = undefined;
    }
  }

  function silence(): Failure | undefined {
    return askedAt !== undefined && now() - askedAt > answerMs
      ? failed('REPORT_NOT_FOUND', 'The watched folder does not answer: check the connection to its share.').failure
      : undefined;
  }

  async function watch(): Promise<void> {
    let pauseMs = lookMs;
    while (!closing.signal.aborted) {
      pauseMs = (await turn()) ? lookMs : Math.min(2 * pauseMs, longestPauseMs);
      await pause(pauseMs, closing.signal);
    }
  }

  /** Not while the station cannot take: then it leaves its files to one that can. */
  async function showLife(): Promise<void> {
    while (!closing.signal.aborted) {
      await pause(beatMs, closing.signal);
      if (stationFailure === undefined) {
        await work.beat();
      }
    }
  }

  const watching = Promise.all([watch(), showLife()]);

  return {
    state() {
      const ofFolder = silence() ?? folderFailure ?? choreFailure;
      return {
        folder,
        ...(ofFolder && { folderFailure: ofFolder }),
        ...(stationFailure && { stationFailure }),
        ...counts,
        ...(lastTakenAt !== undefined && { lastTakenAt }),
        failures,
        notTaken,
      };
    },
    async close() {
      closing.abort();
      // A share that does not answer must not keep the program from ending.
      await Promise.race([watching, pause(closingMs)]);
      await Promise.allSettled([taking]);
    },
  };
}
