import type { Database } from 'better-sqlite3';
import { succeeded, type Result } from '#shared/ipc/failure.ts';
import { keyLiteral } from './open-database.ts';
import { orStoreFailure } from './store-failures.ts';

/**
 * Encrypts the whole database anew. It is one transaction: a power cut leaves it with the old key or with the new one, so the caller
 * keeps both until this returns. Backups keep the key that they were made with. Fails with `DISK_FULL` or `DATABASE_CORRUPT`.
 */
export function changeDatabaseKey(database: Database, key: Uint8Array): Result<void> {
  return orStoreFailure('The disk is full: the database keeps its key. Free some space, then try again.', () => {
    database.pragma(`rekey = ${keyLiteral(key)}`);
    database.pragma('wal_checkpoint(TRUNCATE)');
    return succeeded(undefined);
  });
}
