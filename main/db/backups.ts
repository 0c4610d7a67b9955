import type { Database } from 'better-sqlite3';
import {
  closeSync,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import { migrations, versionOf } from './migrate.ts';
import { isDamage, isFull, openDatabase } from './open-database.ts';

/** A whole copy of the database, encrypted with the same key. */
export interface Backup {
  /** Name of its file, which is the time when it was made. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly bytes: number;
}

/** The newest first. */
export function listBackups(folder: string): readonly Backup[] {
  try {
    return readdirSync(folder)
      .flatMap((name) => {
        const at = timeOf(name);
        const status = statSync(join(folder, name), { throwIfNoEntry: false });
        return at === undefined || status === undefined ? [] : [{ name, at, bytes: status.size }];
      })
      .toSorted((one, other) => other.at - one.at);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return [];
    }
    throw error;
  }
}

/**
 * Writes a backup: into a partial file, through to the disk, then under its name, so that what has a name is whole. Blocks for as
 * long as it takes; the station lets its maintenance worker do it. Fails with `DISK_FULL` or `DATABASE_CORRUPT`.
 */
export function makeBackup(database: Database, folder: string, at: number): Result<Backup> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const name = nameOf(at);
  const partial = join(folder, `${name}.partial`);
  try {
    rmSync(partial, { force: true });
    database.prepare('VACUUM INTO ?').run(partial);
    syncFile(partial);
    renameSync(partial, join(folder, name));
    syncFolder(folder);
  } catch (error) {
    rmSync(partial, { force: true });
    if (isFull(error)) {
      return failed('DISK_FULL', 'The disk is full: there is no room for a backup. Free some space.');
    }
    if (isDamage(error)) {
      return damaged;
    }
    throw error;
  }
  return succeeded({ name, at, bytes: statSync(join(folder, name)).size });
}

/** Removes all backups but the newest `keep`. */
export function thinBackups(folder: string, keep: number): void {
  for (const { name } of listBackups(folder).slice(keep)) {
    rmSync(join(folder, name), { force: true });
  }
}

/**
 * Puts a backup in the place of the database, which nothing may have open. The backup is read through first; what stood there
 * before is moved aside, not overwritten, and the backup stays. Fails with `DATABASE_CORRUPT` where the backup is damaged too,
 * `DATABASE_NEWER` where a newer program made it.
 *
 * @returns the file that the former database lies in now, if there was one
 */
export function restoreBackup(
  backup: string,
  database: string,
  key: Uint8Array,
  at: number,
): Result<{ readonly aside?: string }> {
  const whole = checkFile(backup, key);
  if (!whole.ok) {
    return whole;
  }
  const partial = partialOf(database);
  copyFileSync(backup, partial);
  syncFile(partial);
  const aside = `${database}.${nameOf(at).replace(/\.db$/, '')}.replaced`;
  const wasThere = statSync(database, { throwIfNoEntry: false }) !== undefined;
  // The log goes first and comes last: a database without its log is old, a log beside another database would be wrong.
  for (const suffix of ['-wal', '-shm']) {
    if (statSync(database + suffix, { throwIfNoEntry: false })) {
      renameSync(database + suffix, aside + suffix);
    }
  }
  if (wasThere) {
    renameSync(database, aside);
  }
  renameSync(partial, database);
  syncFolder(dirname(database));
  return succeeded(wasThere ? { aside } : {});
}

/** Ends a restore that a power cut interrupted: where the old database was moved aside already, the new one takes its place. */
export function completeRestore(database: string): void {
  const partial = partialOf(database);
  if (statSync(partial, { throwIfNoEntry: false }) === undefined) {
    return;
  }
  if (statSync(database, { throwIfNoEntry: false }) === undefined) {
    renameSync(partial, database);
    syncFolder(dirname(database));
  } else {
    rmSync(partial);
  }
}

function partialOf(database: string): string {
  return `${database}.partial`;
}

/** Reads a whole database file and holds it against itself. Fails with `DATABASE_CORRUPT` or `DATABASE_NEWER`. */
export function checkFile(file: string, key: Uint8Array): Result<void> {
  const opened = openDatabase(file, key, { readonly: true });
  if (!opened.ok) {
    return opened;
  }
  try {
    if (versionOf(opened.value) > migrations.length) {
      return failed(
        'DATABASE_NEWER',
        'A newer version of Reading Room made this backup: restore it with that version.',
      );
    }
    return checkDatabase(opened.value, 'full');
  } finally {
    opened.value.close();
  }
}

/** Holds a database against itself: `quick` its pages and rows, `full` the indexes too. Fails with `DATABASE_CORRUPT`. */
export function checkDatabase(database: Database, depth: 'quick' | 'full'): Result<void> {
  const damaged = failed(
    'DATABASE_CORRUPT',
    'The database is damaged. Restore a backup; what can be read stays as it is.',
  );
  try {
    const found = database.pragma(depth === 'quick' ? 'quick_check(1)' : 'integrity_check(1)', { simple: true });
    return found === 'ok' ? succeeded(undefined) : damaged;
  } catch {
    return damaged;
  }
}

const damaged = failed('DATABASE_CORRUPT', 'The database is damaged: nothing was changed. Restore a backup.');

function nameOf(at: number): string {
  return `${new Date(at).toISOString().replaceAll(':', '-')}.db`;
}

function timeOf(name: string): number | undefined {
  const match = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3}Z)\.db$/.exec(name);
  const at = match === null ? Number.NaN : Date.parse(`${match[1]}:${match[2]}:${match[3]}`);
  return Number.isNaN(at) ? undefined : at;
}

function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A rename is on the disk when its folder is; Windows has no such call and needs none. */
function syncFolder(path: string): void {
  if (process.platform !== 'win32') {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  }
}
