import { join } from 'node:path';

/** Where the station's data lies. Names of files tell nothing of what is in them. */
export interface DataFolder {
  readonly database: string;
  readonly lock: string;
  readonly ballast: string;
  readonly backups: string;
}

export function dataFolder(folder: string): DataFolder {
  return {
    database: join(folder, 'station.db'),
    lock: join(folder, 'station.lock'),
    ballast: join(folder, 'reserve.bin'),
    backups: join(folder, 'backups'),
  };
}
