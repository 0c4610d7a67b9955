import { join } from 'node:path';
import { listBackups, restoreBackup } from '#main/db/backups.ts';
import { dataFolder, stationFiles } from '#main/db/data-folder.ts';
import {
  beginStore,
  endInterruptedRestore,
  holdsStation,
  openStore,
  openStoreBeside,
  withDataFolder,
} from '#main/db/open-store.ts';
import { orStoreFailure } from '#main/db/store-failures.ts';
import { orKeyStoreFailure } from '#main/keys/key-store.ts';
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
  /** Another process has the data open, and this one only reads it. */
  readonly readsBeside?: boolean;
}

/** A data folder that may be unlocked. */
export interface UnlockableFolder extends StationFolder {
  /** The key of the database that is open. */
  databaseKey(): Uint8Array;
}

/** Joins keys and database: a data folder that one user of the operating system opens. */
export function createStationFolder({
  folder,
  holder,
  now,
  readsBeside = false,
}: StationFolderOptions): UnlockableFolder {
  let unlocked: StationKeys | undefined;
  const files = dataFolder(folder);
  const { keys: keyFile } = stationFiles(files.station);
  const { name, isProtected } = holder.store;

  /** With the next key where a change of it was interrupted after the database had taken it. */
  function openWith(keys: StationKeys): Result<Store> {
    unlocked = keys;
    if (readsBeside) {
      return openStoreBeside({ folder, key: keys.databaseKey });
    }
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

  /** From now on this user has a key of their own; without a key store that answers, the recovery key is asked for again the next time. */
  function openAndAdmit(keys: StationKeys): Result<Store> {
    const opened = openWith(keys);
    if (opened.ok) {
      orKeyStoreFailure(() => succeeded(keys.admit(holder)));
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
      return orKeyStoreFailure(() => {
        const { databaseKey, recoveryKey, save } = createKeys(holder);
        const begun = beginStore({ folder, key: databaseKey }, (empty, { keys }) => {
          save(keys);
          return fill(empty);
        });
        return begun.ok ? succeeded({ recoveryKey }) : begun;
      });
    },

    open() {
      const ready = readsBeside ? succeeded(undefined) : endInterruptedRestore(folder);
      const keys = ready.ok ? orKeyStoreFailure(() => unlockForUser(keyFile, holder)) : ready;
      return keys.ok ? openWith(keys.value) : keys;
    },

    openWithRecoveryKey(typed) {
      const ready = endInterruptedRestore(folder);
      const keys = ready.ok ? unlockByRecoveryKey(keyFile, typed) : ready;
      return keys.ok ? openAndAdmit(keys.value) : keys;
    },

    renewKeys(store) {
      const keys = unlocked;
      if (keys === undefined) {
        throw new Error('the data folder is not unlocked');
      }
      return orStoreFailure('The disk is full: free some space, then make new keys again.', () =>
        orKeyStoreFailure(() => {
          const recoveryKey = keys.replaceRecoveryKey(holder);
          const changed = store.changeKey(keys.beginChange());
          keys.endChange(changed.ok);
          return changed.ok ? succeeded({ recoveryKey }) : changed;
        }),
      );
    },

    confirmRecoveryKey: () =>
      orStoreFailure('The disk is full: free some space, then say it again.', () =>
        succeeded(unlocked?.forgetFormer()),
      ),

    listBackups: () => listBackups(files.backups),

    restore(backup, recoveryKey) {
      const unlock = (file: string): Result<StationKeys> =>
        recoveryKey === undefined
          ? orKeyStoreFailure(() => unlockForUser(file, holder))
          : unlockByRecoveryKey(file, recoveryKey);
      const restoreBy = (file: string, { databaseKey }: StationKeys): Result<unknown> =>
        withDataFolder(files, () => restoreBackup(backup, files, databaseKey, file, now()));

      if (!listBackups(files.backups).some(({ name: known }) => known === backup)) {
        return failed('BACKUP_UNKNOWN', 'This backup is not there any more: choose another one.');
      }
      // What goes with the backup opens it, if it can be unlocked; after a change of keys the station's own may be all that this user has.
      const backupKeys = stationFiles(join(files.backups, backup)).keys;
      const byBackup = unlock(backupKeys);
      const byStation = byBackup.ok ? byBackup : unlock(keyFile);
      if (!byStation.ok) {
        return byBackup.ok || isMissing(byBackup) ? byStation : byBackup;
      }
      const restored = restoreBy(byBackup.ok ? backupKeys : keyFile, byStation.value);
      if (!restored.ok) {
        // Other keys than the backup's say nothing of whether it is damaged.
        return !byBackup.ok && restored.failure.code === 'DATABASE_CORRUPT' ? byBackup : restored;
      }
      const keys = unlock(keyFile);
      return keys.ok ? openAndAdmit(keys.value) : keys;
    },
  };
}

function isMissing(keys: Result<StationKeys>): boolean {
  return !keys.ok && keys.failure.code === 'KEYS_MISSING';
}
