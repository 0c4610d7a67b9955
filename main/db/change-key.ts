import type { Database } from 'better-sqlite3';
import { succeeded, failed, type Result } from '#shared/ipc/failure.ts';
import { isDamage, isFull } from './open-database.ts';

/**
 * Encrypts the whole database anew. It is one transaction: a power cut leaves it with the old key or with the new one, so the caller
 * keeps both until this returns. Backups keep the key that they were made with. Fails with `DISK_FULL` or `DATABASE_CORRUPT`.
 */
export function changeDatabaseKey(database: Database, key: Uint8Array): Result<void> {
  try {
    database.pragma(`rekey = "x'${Buffer.from(key).toString('hex')}'"`);
    database.pragma('wal_checkpoint(TRUNCATE)');
    return succeeded(undefined);
  } catch (error) {
    if (isFull(error)) {
      return failed('DISK_FULL', 'The disk is full: the database keeps its key. Free some space, then try again.');
    }
    if (isDamage(error)) {
      return failed('DATABASE_CORRUPT', 'The database is damaged: nothing was changed. Restore a backup.');
    }
    throw error;
  }
}
