import { closeSync, openSync, statSync } from 'node:fs';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { succeeded, type Result } from '#shared/ipc/failure.ts';
import { orStoreFailure } from './store-failures.ts';

/** Bytes of the database key: SQLCipher's AES-256, without derivation from a passphrase. */
export const databaseKeyBytes = 32;

/** How long a statement waits for a backup or a check that reads beside it, in milliseconds. */
export const busyTimeoutMs = 5000;

export interface OpenMode {
  /** For backups and checks beside the station's own connection. */
  readonly readonly?: boolean;
}

/**
 * Opens an encrypted database (SQLCipher 4's format), or makes an empty one, and sets what each connection must set again:
 * every commit reaches the disk before it is reported (`synchronous`), deleted text is overwritten (`secure_delete`), nothing
 * is sorted in files (`temp_store`).
 *
 * Fails with `DISK_FULL`, or with `DATABASE_CORRUPT` where the file cannot be read with this key. The key itself is checked before it gets here
 * (main/keys), so a file that it does not open is a damaged one.
 */
export function openDatabase(file: string, key: Uint8Array, { readonly = false }: OpenMode = {}): Result<Database> {
  if (key.length !== databaseKeyBytes) {
    throw new RangeError(`a database key has ${databaseKeyBytes} bytes`);
  }
  if (!readonly) {
    // SQLite would make it readable for others; the files beside it take the database's rights.
    closeSync(openSync(file, 'a', 0o600));
  }
  const database = new SqliteDatabase(file, { readonly, fileMustExist: readonly, timeout: busyTimeoutMs });
  let opened: Result<Database> | undefined;
  try {
    opened = orStoreFailure('The disk is full: the database was not opened. Free some space.', () => {
      database.pragma("cipher = 'sqlcipher'");
      database.pragma('legacy = 4');
      database.pragma(`key = ${keyLiteral(key)}`);
      database.prepare('SELECT count(*) FROM sqlite_schema').get();
      if (!readonly) {
        database.pragma('journal_mode = WAL');
        database.pragma('synchronous = FULL');
        database.pragma('secure_delete = ON');
      }
      database.pragma('foreign_keys = ON');
      database.pragma('temp_store = MEMORY');
      database.pragma('trusted_schema = OFF');
      database.pragma('cell_size_check = ON');
      return succeeded(database);
    });
    return opened;
  } finally {
    if (opened?.ok !== true) {
      database.close();
    }
  }
}

/** Of an encrypted database; SQLite takes a file with less than a header for an empty one, and fills it. */
const pageBytes = 4096;

/** Whether a file can hold a database at all. What cannot is damaged, and must not be opened: it would become an empty database. */
export function canHoldDatabase(file: string): boolean {
  return statSync(file).size >= pageBytes;
}

/** A key as SQLCipher's pragmas take it, without derivation. */
export function keyLiteral(key: Uint8Array): string {
  return `"x'${Buffer.from(key).toString('hex')}'"`;
}
