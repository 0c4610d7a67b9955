import { succeeded, type Result } from '#shared/ipc/failure.ts';
import { readerPreferences, usualPreferences, type ReaderPreferences } from '#shared/records/reader-preferences.ts';
import { readKept } from './read-kept.ts';
import type { Session } from './session.ts';
import type { ReaderStore } from './stores.ts';

/** What a reader set for themselves, as far as this version can read it. */
export function readPreferences(readers: Pick<ReaderStore, 'preferences'>, readerId: string): ReaderPreferences {
  return readKept(readerPreferences, usualPreferences, readers.preferences(readerId));
}

/** What the reader who is signed in sets for themselves. Both fail with `SIGNED_OUT`. */
export interface Preferences {
  get(): Result<ReaderPreferences>;
  change(preferences: ReaderPreferences): Result<void>;
}

export function createPreferences(readers: ReaderStore, session: Session): Preferences {
  return {
    get() {
      const reader = session.present();
      return reader.ok ? succeeded(readPreferences(readers, reader.value.id)) : reader;
    },
    change(preferences) {
      const reader = session.present();
      return reader.ok ? readers.setPreferences(reader.value.id, JSON.stringify(preferences)) : reader;
    },
  };
}
