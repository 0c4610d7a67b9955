import { succeeded, type Result } from '#shared/ipc/failure.ts';
import type { BackupRecord } from '#shared/ipc/station-contract.ts';
import { makeBackup } from './backups.ts';
import { checkDatabase } from './check-database.ts';
import { dataFolder, stationFiles } from './data-folder.ts';
import { openDatabase } from './open-database.ts';
import { orStoreFailure } from './store-failures.ts';

/** What reads the whole database, and so is done beside the station, on a connection of its own. */
export type MaintenanceTask =
  | { readonly kind: 'backup'; readonly folder: string; readonly key: Uint8Array; readonly at: number }
  | { readonly kind: 'check'; readonly folder: string; readonly key: Uint8Array; readonly depth: 'quick' | 'full' };

/** Fails with `DATABASE_CORRUPT`, `DISK_FULL` or `DISK_REFUSED`. */
export function runMaintenance(task: MaintenanceTask): Result<BackupRecord | undefined> {
  const files = dataFolder(task.folder);
  return orStoreFailure('The disk is full: the database was not read. Free some space.', () => {
    const opened = openDatabase(stationFiles(files.station).database, task.key, { readonly: true });
    if (!opened.ok) {
      return opened;
    }
    try {
      if (task.kind === 'backup') {
        return makeBackup(opened.value, files, task.at);
      }
      const checked = checkDatabase(opened.value, task.depth);
      return checked.ok ? succeeded(undefined) : checked;
    } finally {
      opened.value.close();
    }
  });
}
