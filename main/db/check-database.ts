import type { Database } from 'better-sqlite3';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import { migrations, versionOf } from './migrate.ts';
import { canHoldDatabase, openDatabase } from './open-database.ts';
import { damaged, orStoreFailure } from './store-failures.ts';

/** Holds a database against itself: `quick` its pages and rows, `full` the indexes too. Fails with `DATABASE_CORRUPT`. */
export function checkDatabase(database: Database, depth: 'quick' | 'full'): Result<void> {
  return orStoreFailure('The disk is full: the database was not checked. Free some space.', () => {
    const found = database.pragma(depth === 'quick' ? 'quick_check(1)' : 'integrity_check(1)', { simple: true });
    return found === 'ok' ? succeeded(undefined) : damaged;
  });
}

/** Reads a whole database file and holds it against itself. Fails with `DATABASE_CORRUPT` or `DATABASE_NEWER`. */
export function checkDatabaseFile(file: string, key: Uint8Array): Result<void> {
  const opened = canHoldDatabase(file) ? openDatabase(file, key, { readonly: true }) : damaged;
  if (!opened.ok) {
    return opened;
  }
  try {
    return versionOf(opened.value) > migrations.length
      ? failed('DATABASE_NEWER', 'A newer version of Reading Room wrote this database: open it with that version.')
      : checkDatabase(opened.value, 'full');
  } finally {
    opened.value.close();
  }
}
