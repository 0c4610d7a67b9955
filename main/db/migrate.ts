import type { Database } from 'better-sqlite3';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import { reportsDraftsReaders } from './migrations/0001-reports-drafts-readers.ts';
import { preferencesPlacesDismissals } from './migrations/0002-preferences-places-dismissals.ts';
import { feedback } from './migrations/0004-feedback.ts';
import { readerWork } from './migrations/0005-reader-work.ts';
import { outbox } from './migrations/0006-outbox.ts';
import { studiesArrivalsReturns } from './migrations/0003-studies-arrivals-returns.ts';

/** One step from a version of the database to the next. Shipped ones never change. */
export type Migration = string;

/** In order: the first makes version 1 of an empty file. */
export const migrations: readonly Migration[] = [
  reportsDraftsReaders,
  preferencesPlacesDismissals,
  studiesArrivalsReturns,
  feedback,
  readerWork,
  outbox,
];

/** The version that a database has now; 0 where it is empty. */
export function versionOf(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}

/**
 * Brings a database to the newest version, each step whole or not at all. Fails with `DATABASE_NEWER` where a newer program wrote
 * it, and touches nothing.
 */
export function migrate(database: Database, steps: readonly Migration[] = migrations): Result<void> {
  const version = versionOf(database);
  if (version > steps.length) {
    return failed(
      'DATABASE_NEWER',
      'A newer version of Reading Room wrote this database: start that version, or restore an older backup.',
    );
  }
  for (const [index, step] of steps.entries()) {
    if (index >= version) {
      database.transaction(() => {
        database.exec(step);
        database.pragma(`user_version = ${index + 1}`);
      })();
    }
  }
  return succeeded(undefined);
}
