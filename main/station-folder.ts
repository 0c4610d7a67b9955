import { join } from 'node:path';
import { listBackups, restoreBackup } from '#main/db/backups.ts';
import { dataFolder, stationFiles } from '#main/db/data-folder.ts';
import { beginStore, holdsStation, openStore } from '#main/db/open-store.ts';
import { orStoreFailure } from '#main/db/store-failures.ts';
import {
  createKeys,
  unlockByRecoveryKey,
  unlockForUser,
  type KeyHolder,
  type StationKeys,
} from '#main/keys/station-keys.ts';
import type { Now } from '#main/services/ports.ts';
import type { StationFolder, Store } from '#main/services/stores.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';

export interface StationFolderOptions {
  readonly folder: string;
  /** This user of the operating system, and where their keys lie. */
  readonly holder: KeyHolder;
  readonly now: Now;
}

/** A data folder that may be unlocked. */
export interface UnlockableFolder extends StationFolder {
  /** The key of the database that is open. */
  databaseKey(): Uint8Array;
}

/** Joins keys and database: a data folder that one user of the operating system opens. */
export function createStationFolder({ folder, holder, now }: StationFolderOptions): UnlockableFolder {
  let unlocked: StationKeys | undefined;
  const files = dataFolder(folder);
  const { keys: keyFile } = stationFiles(files.station);
  const { name, isProtected } = holder.store;

  /** With the next key where a change of it was interrupted after the database had taken it. */
  function openWith(keys: StationKeys): Result<Store> {
    unlocked = keys;
    const opened = openStore({ folder, key: keys.databaseKey, now: now() });
    const next = keys.nextDatabaseKey;
    if (next === undefined) {
      return opened;
    }
    const retried =
      opened.ok || opened.failure.code !== 'DATABASE_CORRUPT' ? opened : openStore({ folder, key: next, now: now() });
    if (retried.ok) {
      keys.endChange(retried !== opened);
      return retried;
    }
    return opened;
  }

  return {
    keyStore: { name, isProtected },
    databaseKey() {
      if (unlocked === undefined) {
        throw new Error('the data folder is not unlocked');
      }
      return unlocked.databaseKey;
    },
    holdsStation: () => holdsStation(folder),

    begin(fill) {
      const { databaseKey, recoveryKey, save } = createKeys(holder);
      const begun = beginStore({ folder, key: databaseKey }, (empty, { keys }) => {
        save(keys);
        return fill(empty);
      });
      return begun.ok ? succeeded({ recoveryKey }) : begun;
    },

    open() {
      const keys = unlockForUser(keyFile, holder);
      return keys.ok ? openWith(keys.value) : keys;
    },

    openWithRecoveryKey(typed) {
      const keys = unlockByRecoveryKey(keyFile, typed);
      if (!keys.ok) {
        return keys;
      }
      const opened = openWith(keys.value);
      if (opened.ok) {
        keys.value.admit(holder);
      }
      return opened;
    },

    renewKeys(store) {
      const keys = unlocked;
      if (keys === undefined) {
        throw new Error('the data folder is not unlocked');
      }
      return orStoreFailure('The disk is full: free some space, then make new keys again.', () => {
        const recoveryKey = keys.replaceRecoveryKey(holder);
        const changed = store.changeKey(keys.beginChange());
        keys.endChange(changed.ok);
        return changed.ok ? succeeded({ recoveryKey }) : changed;
      });
    },

    listBackups: () => listBackups(files.backups),

    restore(backup, recoveryKey) {
      const backupKeys = stationFiles(join(files.backups, backup)).keys;
      const ways = [keyFile, backupKeys].map((file) => ({
        file,
        keys: recoveryKey === undefined ? unlockForUser(file, holder) : unlockByRecoveryKey(file, recoveryKey),
      }));
      let refused: Result<void> | undefined;
      for (const { file, keys } of ways) {
        const restored = keys.ok ? restoreBackup(backup, files, keys.value.databaseKey, file, now()) : keys;
        if (restored.ok) {
          return succeeded(undefined);
        }
        // What is wrong with the backup says more than what is wrong with a key.
        refused = keys.ok || refused === undefined ? restored : refused;
      }
      return refused ?? failed('BACKUP_UNKNOWN', 'This backup is not there any more: choose another one.');
    },
  };
}
