import SqliteDatabase from 'better-sqlite3';
import { failed, type Result } from '#shared/ipc/failure.ts';

export const damaged = failed('DATABASE_CORRUPT', 'The database is damaged: nothing was changed. Restore a backup.');

/**
 * Gives what the work gives; where the disk is full or the database damaged, `DISK_FULL` with these words or `DATABASE_CORRUPT`. Any other
 * error is a bug and thrown on.
 */
export function orStoreFailure<T>(whenFull: string, work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    if (isFull(error)) {
      return failed('DISK_FULL', whenFull);
    }
    if (isDamage(error)) {
      return damaged;
    }
    throw error;
  }
}

/** Whether an error says that nothing more can be written: of SQLite, or of the file system. */
export function isFull(error: unknown): boolean {
  return codeOf(error) === 'SQLITE_FULL' || codeOf(error) === 'ENOSPC';
}

/** Whether an error of SQLite says that the file is not as it was written. */
function isDamage(error: unknown): boolean {
  return error instanceof SqliteDatabase.SqliteError && /^SQLITE_(?:NOTADB|CORRUPT)/.test(error.code);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
