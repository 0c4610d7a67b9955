import SqliteDatabase from 'better-sqlite3';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';

export interface InstanceLock {
  release(): void;
}

/**
 * Takes a data folder for this process. The lock is one of the operating system on an empty database file, so it ends with the
 * process, however that ends, and needs no clean-up after a power cut.
 *
 * Fails with `DATA_FOLDER_IN_USE` where another process has it.
 */
export function takeInstanceLock(file: string): Result<InstanceLock> {
  const database = new SqliteDatabase(file, { timeout: 0 });
  try {
    database.pragma('locking_mode = EXCLUSIVE');
    database.exec('BEGIN EXCLUSIVE');
    return succeeded({ release: () => void database.close() });
  } catch (error) {
    database.close();
    if (error instanceof SqliteDatabase.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      return failed(
        'DATA_FOLDER_IN_USE',
        'Reading Room already runs with this data folder: go on in its window, or close it first.',
      );
    }
    throw error;
  }
}
