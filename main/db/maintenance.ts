import { Worker } from 'node:worker_threads';
import type { Maintenance } from '#main/services/stores.ts';
import { succeeded, type Result } from '#shared/ipc/failure.ts';
import type { BackupRecord } from '#shared/ipc/station-contract.ts';
import { listBackups, removeCopies, thinBackups } from './backups.ts';
import { dataFolder } from './data-folder.ts';
import type { MaintenanceTask } from './maintenance-task.ts';

/** Backups and checks of an open station, in a thread of their own, one at a time: the station goes on meanwhile. */
export function createMaintenance(folder: string, key: () => Uint8Array): Maintenance {
  const files = dataFolder(folder);
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = last.then(task, task);
    last = turn;
    return turn;
  }

  return {
    check: (depth) =>
      inTurn(async () => {
        const checked = await inWorker({ kind: 'check', folder, key: key(), depth });
        return checked.ok ? succeeded(undefined) : checked;
      }),
    backUp: (at) => inTurn(() => inWorker({ kind: 'backup', folder, key: key(), at }) as Promise<Result<BackupRecord>>),
    alone: (work) => inTurn(() => Promise.resolve(work())),
    list: () => listBackups(files.backups),
    thin: (keep, now) => thinBackups(files.backups, keep, now),
    removeCopies: (keptBackup) => removeCopies(files, keptBackup),
    async settled() {
      await last.catch(() => {});
    },
  };
}

function inWorker(task: MaintenanceTask): Promise<Result<BackupRecord | undefined>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('maintenance-worker.ts', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
