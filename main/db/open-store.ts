import { mkdirSync, statSync } from 'node:fs';
import type { Store } from '#main/services/stores.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import { completeRestore, makeBackup } from './backups.ts';
import { Ballast } from './ballast.ts';
import { dataFolder } from './data-folder.ts';
import { createDraftStore } from './draft-store.ts';
import { takeInstanceLock } from './instance-lock.ts';
import { migrate, migrations, versionOf } from './migrate.ts';
import { isDamage, openDatabase } from './open-database.ts';
import { createReaderStore } from './reader-store.ts';
import { createReportStore } from './report-store.ts';
import { createSettingStore } from './setting-store.ts';
import { createWrite } from './write.ts';

export interface StoreOptions {
  readonly folder: string;
  readonly key: Uint8Array;
  /** Make the database where there is none; else its absence is a failure: something took it away. */
  readonly create: boolean;
  /** Milliseconds since 1970: names the backup that is made before a migration. */
  readonly now: number;
  /** Bytes that are kept for a full disk. */
  readonly ballast?: number;
}

/** A day's typing of a busy station several times over. */
const usualBallast = 32 * 1024 * 1024;

/**
 * Opens the data of a station: takes its folder for this process, ends what a power cut left half done, brings the database to
 * the newest version after a backup, and fills the reserve for a full disk.
 *
 * Fails with `DATA_FOLDER_IN_USE`, `DATABASE_MISSING`, `DATABASE_CORRUPT`, `DATABASE_NEWER` or `DISK_FULL`; then nothing was
 * changed and the folder is free again.
 */
export function openStore(options: StoreOptions): Result<Store> {
  const { folder, key, create, now, ballast: ballastBytes = usualBallast } = options;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const files = dataFolder(folder);
  const lock = takeInstanceLock(files.lock);
  if (!lock.ok) {
    return lock;
  }
  const giveUp = <T>(failure: T): T => {
    lock.value.release();
    return failure;
  };
  completeRestore(files.database);
  const isNew = statSync(files.database, { throwIfNoEntry: false }) === undefined;
  if (isNew && !create) {
    return giveUp(failed('DATABASE_MISSING', 'The database is not in the data folder any more: restore a backup.'));
  }
  const opened = openDatabase(files.database, key);
  if (!opened.ok) {
    return giveUp(opened);
  }
  const database = opened.value;
  try {
    const version = versionOf(database);
    const isOlder = version > 0 && version < migrations.length;
    const kept = isOlder ? makeBackup(database, files.backups, now) : undefined;
    const migrated = kept?.ok === false ? kept : migrate(database);
    if (!migrated.ok) {
      database.close();
      return giveUp(migrated);
    }
    const ballast = new Ballast(files.ballast, ballastBytes);
    ballast.fill();
    const write = createWrite(database, ballast);
    return succeeded({
      reports: createReportStore(database, write),
      drafts: createDraftStore(database, write),
      readers: createReaderStore(database, write),
      settings: createSettingStore(database, write),
      isShortOfSpace: () => !ballast.isFilled,
      forgetRemoved: () => void database.pragma('wal_checkpoint(TRUNCATE)'),
      close() {
        database.close();
        lock.value.release();
      },
    });
  } catch (error) {
    database.close();
    lock.value.release();
    if (isDamage(error)) {
      return failed('DATABASE_CORRUPT', 'The database is damaged: nothing was changed. Restore a backup.');
    }
    throw error;
  }
}
