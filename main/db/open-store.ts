import type { Database } from 'better-sqlite3';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Store } from '#main/services/stores.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import { completeRestore, makeBackup } from './backups.ts';
import { Ballast } from './ballast.ts';
import { changeDatabaseKey } from './change-key.ts';
import { dataFolder, stationFiles, type DataFolder, type StationFiles } from './data-folder.ts';
import { createDismissalStore } from './dismissal-store.ts';
import { createDraftStore } from './draft-store.ts';
import { createFeedbackStore } from './feedback-store.ts';
import { takeInstanceLock, type InstanceLock } from './instance-lock.ts';
import { migrate, migrations, versionOf } from './migrate.ts';
import { busyTimeoutMs, canHoldDatabase, openDatabase } from './open-database.ts';
import { createPlaceStore } from './place-store.ts';
import { createReaderStore } from './reader-store.ts';
import { createArrivalStore } from './arrival-store.ts';
import { createReportStore } from './report-store.ts';
import { createStudyStore } from './study-store.ts';
import { createOutboxStore } from './outbox-store.ts';
import { createReturnStore } from './return-store.ts';
import { createSettingStore } from './setting-store.ts';
import { damaged, orStoreFailure } from './store-failures.ts';
import { syncFile, syncFolder } from './sync-files.ts';
import { createWorkStore } from './work-store.ts';
import { createTogether, createWrite } from './write.ts';

export interface StoreOptions {
  readonly folder: string;
  readonly key: Uint8Array;
  /** Milliseconds since 1970: names the backup that is made before a migration. */
  readonly now: number;
  /** Bytes that are kept for a full disk. */
  readonly ballast?: number;
}

/** A day's typing of a busy station several times over. */
const usualBallast = 32 * 1024 * 1024;

/** Whether a data folder holds a station, also one that a power cut left in the middle of a restore. */
export function holdsStation(folder: string): boolean {
  const { station, restored } = dataFolder(folder);
  return [station, restored].some((path) => existsSync(path));
}

/**
 * Makes the station of a data folder: whole, with what `fill` puts in it, or not at all. Fails as `fill` does, or with
 * `DATA_FOLDER_IN_USE`.
 *
 * @param fill writes the key file, and what the database begins with
 */
export function beginStore(
  { folder, key }: Pick<StoreOptions, 'folder' | 'key'>,
  fill: (store: Pick<Store, 'readers' | 'settings'>, files: StationFiles) => Result<void>,
): Result<void> {
  const files = dataFolder(folder);
  return withDataFolder(files, () => {
    if (holdsStation(folder)) {
      throw new RangeError('this data folder holds a station already');
    }
    rmSync(files.begun, { recursive: true, force: true });
    mkdirSync(files.begun, { mode: 0o700 });
    const begun = stationFiles(files.begun);
    const opened = openDatabase(begun.database, key);
    if (!opened.ok) {
      return opened;
    }
    const database = opened.value;
    let filled: Result<void>;
    try {
      filled = migrate(database);
      if (filled.ok) {
        const write = createWrite(database, { release: () => false });
        const readers = createReaderStore(database, write);
        filled = fill({ readers, settings: createSettingStore(database, write) }, begun);
      }
    } finally {
      database.close();
    }
    if (filled.ok) {
      syncFile(begun.database);
      syncFolder(files.begun);
      renameSync(files.begun, files.station);
      syncFolder(folder);
    }
    return filled;
  });
}

/**
 * Opens the station of a data folder: takes the folder for this process, ends what a power cut left half done, brings the database to
 * the newest version after a backup, and fills the reserve for a full disk.
 *
 * Fails with `DATA_FOLDER_IN_USE`, `DATABASE_MISSING`, `DATABASE_CORRUPT`, `DATABASE_NEWER`, `DISK_FULL` or `DISK_REFUSED`; then nothing was
 * changed and the folder is free again.
 */
export function openStore({ folder, key, now, ballast = usualBallast }: StoreOptions): Result<Store> {
  const files = dataFolder(folder);
  return orStoreFailure('The disk is full: the data was not opened. Free some space.', () => {
    const lock = takeDataFolder(files);
    if (!lock.ok) {
      return lock;
    }
    let database: Database | undefined;
    let store: Result<Store> | undefined;
    try {
      completeRestore(files);
      rmSync(files.begun, { recursive: true, force: true });
      const { database: file } = stationFiles(files.station);
      if (!existsSync(file)) {
        return failed('DATABASE_MISSING', 'The database is not in the data folder any more: restore a backup.');
      }
      const opened = canHoldDatabase(file) ? openDatabase(file, key) : damaged;
      if (!opened.ok) {
        return opened;
      }
      database = opened.value;
      const ready = bringUpToDate(database, files, now);
      store = ready.ok ? succeeded(storeOf(database, filledBallast(files, ballast), lock.value)) : ready;
      return store;
    } finally {
      if (store?.ok !== true) {
        database?.close();
        lock.value.release();
      }
    }
  });
}

/**
 * Opens a station that another process has open, to read it: every change fails with `DISK_REFUSED`. Fails as `openStore`, and with
 * `DATA_FOLDER_IN_USE` where the other is an older version of the program.
 */
export function openStoreBeside({ folder, key }: Pick<StoreOptions, 'folder' | 'key'>): Result<Store> {
  const files = dataFolder(folder);
  return orStoreFailure('The disk is full: the data was not opened. Free some space.', () => {
    const opened = openDatabase(stationFiles(files.station).database, key, { readonly: true });
    if (!opened.ok) {
      return opened;
    }
    const database = opened.value;
    if (versionOf(database) !== migrations.length) {
      database.close();
      return failed('DATA_FOLDER_IN_USE', 'Another version of Reading Room has this data open: close it first.');
    }
    return succeeded(storeOf(database, new Ballast(files.ballast, 0), { release: () => {} }));
  });
}

/** Ends a restore that a power cut interrupted, so that the keys are where they belong. Fails as the folder is taken. */
export function endInterruptedRestore(folder: string): Result<void> {
  const files = dataFolder(folder);
  return existsSync(files.restored)
    ? withDataFolder(files, () => succeeded(completeRestore(files)))
    : succeeded(undefined);
}

/** After a backup of what is older. */
function bringUpToDate(database: Database, files: DataFolder, now: number): Result<void> {
  const version = versionOf(database);
  const kept = version < migrations.length ? makeBackup(database, files, now) : succeeded(undefined);
  return kept.ok ? migrate(database) : kept;
}

function filledBallast(files: DataFolder, bytes: number): Ballast {
  const ballast = new Ballast(files.ballast, bytes);
  ballast.fill();
  return ballast;
}

function storeOf(database: Database, ballast: Ballast, lock: { readonly release: () => void }): Store {
  const write = createWrite(database, ballast);
  return {
    reports: createReportStore(database, write),
    drafts: createDraftStore(database, write),
    studies: createStudyStore(database, write),
    arrivals: createArrivalStore(database, write),
    returns: createReturnStore(database, write),
    feedback: createFeedbackStore(database, write),
    outbox: createOutboxStore(database, write),
    work: createWorkStore(database, write),
    dismissals: createDismissalStore(database, write),
    places: createPlaceStore(database, write),
    readers: createReaderStore(database, write),
    settings: createSettingStore(database, write),
    together: createTogether(write),
    isShortOfSpace: () => !ballast.isFilled,
    onSpaceGivenUp: (listener) => ballast.watch(listener),
    refillReserve: () => void ballast.fill(),
    forgetRemoved() {
      // Whoever reads the log may take seconds: the caller asks again later.
      database.pragma('busy_timeout = 0');
      const [result] = database.pragma('wal_checkpoint(TRUNCATE)') as { readonly busy: number }[];
      database.pragma(`busy_timeout = ${busyTimeoutMs}`);
      return result?.busy === 0;
    },
    changeKey: (key) => changeDatabaseKey(database, key),
    close() {
      database.close();
      lock.release();
    },
  };
}

/** Does something to a data folder that no process has open, or fails with `DATA_FOLDER_IN_USE`. */
export function withDataFolder<T>(files: DataFolder, work: () => Result<T>): Result<T> {
  return orStoreFailure('The disk is full: nothing was changed. Free some space.', () => {
    const lock = takeDataFolder(files);
    if (!lock.ok) {
      return lock;
    }
    try {
      return work();
    } finally {
      lock.value.release();
    }
  });
}

function takeDataFolder(files: DataFolder): Result<InstanceLock> {
  mkdirSync(dirname(files.lock), { recursive: true, mode: 0o700 });
  return takeInstanceLock(files.lock);
}
