import type { Database } from 'better-sqlite3';
import { succeeded, type Failure, type Result } from '#shared/ipc/failure.ts';
import { isFull, orStoreFailure } from './store-failures.ts';

/** What a full disk takes: space that was kept for it. */
export interface Reserve {
  /** Gives the space free; false where there was none to give. */
  release(): boolean;
}

/**
 * Runs changes in one transaction: all of them are on the disk when it returns, or none. On a full disk the reserve is given up
 * and the changes are made again. Fails with `DISK_FULL` or `DATABASE_CORRUPT`.
 */
export type Write = <T>(changes: () => T) => Result<T>;

export function createWrite(database: Database, reserve: Reserve): Write {
  const attempt = <T>(changes: () => T): T => database.transaction(changes).immediate();
  return (changes) => {
    if (database.inTransaction) {
      // Part of a larger change, which fails and is tried again as a whole.
      return succeeded(changes());
    }
    return orStoreFailure('The disk is full: nothing was changed. Free some space, then try again.', () => {
      try {
        return succeeded(attempt(changes));
      } catch (error) {
        if (isFull(error) && reserve.release()) {
          return succeeded(attempt(changes));
        }
        throw error;
      }
    });
  };
}

/** Takes back a transaction whose work failed; the failure is given, not thrown. */
class TakenBack extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** Makes several writes one. */
export function createTogether(write: Write): <T>(changes: () => Result<T>) => Result<T> {
  return (changes) => {
    try {
      return write(() => {
        const changed = changes();
        if (!changed.ok) {
          throw new TakenBack(changed.failure);
        }
        return changed.value;
      });
    } catch (error) {
      if (error instanceof TakenBack) {
        return { ok: false, failure: error.failure };
      }
      throw error;
    }
  };
}
