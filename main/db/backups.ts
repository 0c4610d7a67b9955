import type { Database } from 'better-sqlite3';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import type { BackupRecord } from '#shared/ipc/station-contract.ts';
import { checkDatabaseFile } from './check-database.ts';
import { stationFiles, type DataFolder, type StationFiles } from './data-folder.ts';
import { orStoreFailure } from './store-failures.ts';
import { syncFile, syncFolder } from './sync-files.ts';

/** Of the folder of a station that a backup took the place of. */
const replacedEnding = '.replaced';

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
  const backup = join(folder.backups, name);
  const partial = `${backup}.partial`;
  return orStoreFailure('The disk is full: there is no room for a backup. Free some space.', () => {
    mkdirSync(folder.backups, { recursive: true, mode: 0o700 });
    buildFolder(partial, (files) => {
      database.prepare('VACUUM INTO ?').run(files.database);
      copyFileSync(stationFiles(folder.station).keys, files.keys);
    });
    renameSync(partial, backup);
    syncFolder(folder.backups);
    return succeeded({ name, at, bytes: statSync(stationFiles(backup).database).size });
  });
}

/** Makes a folder with a station's two files, through to the disk; where that throws nothing of it is left. */
function buildFolder(path: string, fill: (files: StationFiles) => void): void {
  const files = stationFiles(path);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { mode: 0o700 });
  try {
    fill(files);
    syncFile(files.database);
    syncFile(files.keys);
    syncFolder(path);
  } catch (error) {
    rmSync(path, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Removes all backups but the newest `keep`, and what interrupted ones left. Those from after `now` were made while the clock was wrong:
 * they count as the oldest.
 */
export function thinBackups(folder: string, keep: number, now: number): void {
  const backups = listBackups(folder);
  const ranked = [...backups.filter(({ at }) => at <= now), ...backups.filter(({ at }) => at > now)];
  removeFrom(folder, [...unfinishedIn(folder), ...ranked.slice(keep).map(({ name }) => name)]);
}

/**
 * Removes all copies of the station but one backup: the other backups, what interrupted ones left, and stations that a backup took the
 * place of.
 */
export function removeCopies(folder: DataFolder, keptBackup: string): void {
  const others = listBackups(folder.backups).filter(({ name }) => name !== keptBackup);
  removeFrom(folder.backups, [...unfinishedIn(folder.backups), ...others.map(({ name }) => name)]);
  const parent = dirname(folder.station);
  removeFrom(
    parent,
    namesIn(parent).filter((name) => name.endsWith(replacedEnding)),
  );
}

function unfinishedIn(folder: string): readonly string[] {
  return namesIn(folder).filter(
    (name) => timeOf(name.replace(/\.partial$/u, '')) !== undefined && timeOf(name) === undefined,
  );
}

function removeFrom(folder: string, names: readonly string[]): void {
  for (const name of names) {
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
  return orStoreFailure('The disk is full: the backup was not restored. Free some space.', () => {
    buildFolder(folder.begun, (files) => {
      copyFileSync(database, files.database);
      copyFileSync(keys, files.keys);
    });
    rmSync(folder.restored, { recursive: true, force: true });
    renameSync(folder.begun, folder.restored);
    const aside = `${folder.station}.${nameOf(at)}${replacedEnding}`;
    const wasThere = existsSync(folder.station);
    if (wasThere) {
      renameSync(folder.station, aside);
    }
    completeRestore(folder);
    return succeeded(wasThere ? { aside } : {});
  });
}

/**
 * Ends a restore that a power cut interrupted: where the station was moved aside already, the copy of the backup, which was whole before,
 * takes its place.
 */
export function completeRestore(folder: DataFolder): void {
  if (!existsSync(folder.restored)) {
    return;
  }
  if (existsSync(folder.station)) {
    rmSync(folder.restored, { recursive: true, force: true });
  } else {
    renameSync(folder.restored, folder.station);
    syncFolder(dirname(folder.station));
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    // There is none yet, or it cannot be read, which is said when a backup is made.
    if (error instanceof Error && 'syscall' in error) {
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
