import type { Database } from 'better-sqlite3';
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import type { BackupRecord } from '#shared/ipc/station-contract.ts';
import { checkDatabaseFile, damaged } from './check-database.ts';
import { stationFiles, type DataFolder } from './data-folder.ts';
import { isDamage, isFull } from './open-database.ts';
import { syncFile, syncFolder } from './sync-files.ts';

const noRoom = failed('DISK_FULL', 'The disk is full: there is no room for a backup. Free some space.');

/** What is whole in the folder of backups, the newest first. A backup is named by the time when it was made. */
export function listBackups(folder: string): readonly BackupRecord[] {
  return namesIn(folder)
    .flatMap((name) => {
      const at = timeOf(name);
      const database = statSync(stationFiles(join(folder, name)).database, { throwIfNoEntry: false });
      return at === undefined || database === undefined ? [] : [{ name, at, bytes: database.size }];
    })
    .toSorted((one, other) => other.at - one.at);
}

/**
 * Writes a backup of a station: into a partial folder, through to the disk, then under its name, so that what has a name is whole.
 * It blocks for as long as it takes; the station lets its maintenance worker do it. Fails with `DISK_FULL` or `DATABASE_CORRUPT`.
 *
 * @param database open on `folder.station`
 */
export function makeBackup(database: Database, folder: DataFolder, at: number): Result<BackupRecord> {
  const name = nameOf(at);
  const partial = join(folder.backups, `${name}.partial`);
  const files = stationFiles(partial);
  try {
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { recursive: true, mode: 0o700 });
    database.prepare('VACUUM INTO ?').run(files.database);
    copyFileSync(stationFiles(folder.station).keys, files.keys);
    syncFile(files.database);
    syncFile(files.keys);
    syncFolder(partial);
    renameSync(partial, join(folder.backups, name));
    syncFolder(folder.backups);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (isFull(error) || isNoSpace(error)) {
      return noRoom;
    }
    if (isDamage(error)) {
      return damaged;
    }
    throw error;
  }
  return succeeded({ name, at, bytes: statSync(stationFiles(join(folder.backups, name)).database).size });
}

/** Removes all backups but the newest `keep`, and what interrupted ones left. */
export function thinBackups(folder: string, keep: number): void {
  const unfinished = namesIn(folder).filter(
    (name) => timeOf(name.replace(/\.partial$/u, '')) !== undefined && timeOf(name) === undefined,
  );
  const old = listBackups(folder).slice(keep);
  for (const name of [...unfinished, ...old.map((backup) => backup.name)]) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/**
 * Puts a backup in the place of the station, which nothing may have open. The backup is read through first; what stood there before is
 * moved aside, not overwritten, and the backup stays. Fails with `BACKUP_UNKNOWN`; with `DATABASE_CORRUPT` or `DATABASE_NEWER` where
 * the backup cannot be used; with `DISK_FULL`.
 *
 * @param key opens the backup
 * @param keys the key file that goes with `key`: the backup's own, or the station's
 * @returns the folder that the former station lies in now, if there was one
 */
export function restoreBackup(
  name: string,
  folder: DataFolder,
  key: Uint8Array,
  keys: string,
  at: number,
): Result<{ readonly aside?: string }> {
  if (!listBackups(folder.backups).some((backup) => backup.name === name)) {
    return failed('BACKUP_UNKNOWN', 'This backup is not there any more: choose another one.');
  }
  const { database } = stationFiles(join(folder.backups, name));
  const whole = checkDatabaseFile(database, key);
  if (!whole.ok) {
    return whole;
  }
  const files = stationFiles(folder.begun);
  try {
    rmSync(folder.begun, { recursive: true, force: true });
    mkdirSync(folder.begun, { mode: 0o700 });
    copyFileSync(database, files.database);
    copyFileSync(keys, files.keys);
    syncFile(files.database);
    syncFile(files.keys);
    syncFolder(folder.begun);
    rmSync(folder.restored, { recursive: true, force: true });
    renameSync(folder.begun, folder.restored);
  } catch (error) {
    rmSync(folder.begun, { recursive: true, force: true });
    if (isNoSpace(error)) {
      return failed('DISK_FULL', 'The disk is full: the backup was not restored. Free some space.');
    }
    throw error;
  }
  const aside = `${folder.station}.${nameOf(at)}.replaced`;
  const wasThere = exists(folder.station);
  if (wasThere) {
    renameSync(folder.station, aside);
  }
  completeRestore(folder);
  return succeeded(wasThere ? { aside } : {});
}

/**
 * Ends a restore that a power cut interrupted: where the station was moved aside already, the copy of the backup, which was whole before,
 * takes its place.
 */
export function completeRestore(folder: DataFolder): void {
  if (!exists(folder.restored)) {
    return;
  }
  if (exists(folder.station)) {
    rmSync(folder.restored, { recursive: true, force: true });
  } else {
    renameSync(folder.restored, folder.station);
    syncFolder(dirname(folder.station));
  }
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isNoSpace(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return [];
    }
    throw error;
  }
}

/** "2026-11-21T12-00-00.000Z": no file system refuses it. */
function nameOf(at: number): string {
  return new Date(at).toISOString().replaceAll(':', '-');
}

function timeOf(name: string): number | undefined {
  const match = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3}Z)$/.exec(name);
  const at = match === null ? Number.NaN : Date.parse(`${match[1]}:${match[2]}:${match[3]}`);
  return Number.isNaN(at) ? undefined : at;
}
