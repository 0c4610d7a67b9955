import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import type { BackupRecord } from '#shared/ipc/station-contract.ts';
import type { Session } from './session.ts';
import type { Maintenance, StationFolder, Store } from './stores.ts';
import type { Upkeep } from './upkeep.ts';

/** What an administrator does with the station's data. All need `administer` and fail as the store does. */
export interface Administration {
  /** The newest first. */
  listBackups(): Result<readonly BackupRecord[]>;
  backUp(): Promise<Result<BackupRecord>>;
  /** See `Upkeep.purge`. */
  purge(days: number): Promise<Result<number>>;
  /**
   * Makes a new recovery key and a new database key, by which everything is encrypted anew: of the keys that were, none opens the station any
   * more, but for the recovery key of before until the new one is kept; other users of the computer need the new one once. Older backups still
   * open with the recovery key of their time.
   */
  renewKeys(): Promise<Result<{ readonly recoveryKey: string }>>;
  /** The recovery key, which nobody can show again, is printed or written down. */
  confirmRecoveryKey(): Result<void>;
}

export interface AdministrationOptions {
  readonly session: Session;
  readonly store: Store;
  readonly folder: StationFolder;
  readonly maintenance: Maintenance;
  readonly upkeep: Upkeep;
  readonly isOpen: () => boolean;
}

const keptRecoveryKey = 'recovery-key.kept';

/** Whether somebody said that they have kept the recovery key as it is now. */
export function isRecoveryKeyKept({ settings }: Pick<Store, 'settings'>): boolean {
  return settings.get(keptRecoveryKey) === 'yes';
}

export function createAdministration(options: AdministrationOptions): Administration {
  const { session, store, folder, maintenance, upkeep, isOpen } = options;

  function permitted<T>(act: () => T): T | ReturnType<typeof failed> {
    const administrator = session.permit('administer');
    return administrator.ok ? act() : administrator;
  }

  async function renewKeys(): Promise<Result<{ readonly recoveryKey: string }>> {
    // A power cut may come before anybody has seen the new one.
    const noted = store.settings.set(keptRecoveryKey, '');
    if (!noted.ok) {
      return noted;
    }
    const renewed = await maintenance.alone(() =>
      isOpen()
        ? folder.renewKeys(store)
        : failed('STATION_CLOSED', 'The station was closed: the keys are as they were.'),
    );
    if (renewed.ok && isOpen()) {
      // It is told with the upkeep where it fails: whoever asked must get the key all the same.
      await upkeep.backUp();
    }
    return renewed;
  }

  return {
    listBackups: () => permitted(() => succeeded(maintenance.list())),
    backUp: async () => permitted(() => upkeep.backUp()),
    purge: async (days) => permitted(() => upkeep.purge(days)),
    renewKeys: async () => permitted(renewKeys),
    confirmRecoveryKey: () =>
      permitted(() => {
        const forgotten = folder.confirmRecoveryKey();
        return forgotten.ok ? store.settings.set(keptRecoveryKey, 'yes') : forgotten;
      }),
  };
}
