import SqliteDatabase from 'better-sqlite3';
import { failed, type Result } from '#shared/ipc/failure.ts';

export const damaged = failed('DATABASE_CORRUPT', 'The database is damaged: nothing was changed. Restore a backup.');

/**
 * Gives what the work gives; where the disk is full or the database damaged, `DISK_FULL` with these words or `DATABASE_CORRUPT`; where the
 * disk refuses something else (rights, a folder that is not there, a cable), `DISK_REFUSED`. Any other error is a bug and thrown on.
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
    const refusal = refusalOf(error);
    if (refusal !== undefined) {
      return failed(
        'DISK_REFUSED',
        `The disk refuses what has to be read or written (${refusal}). Ask who looks after this computer.`,
      );
    }
    throw error;
  }
}

/** Whether an error says that nothing more can be written: of SQLite, or of the file system. */
export function isFull(error: unknown): boolean {
  return ['SQLITE_FULL', 'ENOSPC', 'EDQUOT'].includes(codeOf(error) ?? '');
}

/** The code of an error of the file system, or of SQLite about it; undefined for all others. */
function refusalOf(error: unknown): string | undefined {
  const code = codeOf(error);
  const isOfSqlite =
    error instanceof SqliteDatabase.SqliteError && /^SQLITE_(?:IOERR|CANTOPEN|READONLY|PERM|BUSY)/.test(error.code);
  return isOfSqlite || (error instanceof Error && 'syscall' in error) ? code : undefined;
}

/** Whether an error of SQLite says that the file is not as it was written. */
function isDamage(error: unknown): boolean {
  return error instanceof SqliteDatabase.SqliteError && /^SQLITE_(?:NOTADB|CORRUPT)/.test(error.code);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
