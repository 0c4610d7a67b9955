import { join } from 'node:path';

/**
 * Where a station's data lies. Names of files tell nothing of what is in them.
 *
 * `station` and each backup are folders with the same two files, so that one is put in the place of the other by a rename, and a
 * backup that is copied to another machine opens there with its recovery key.
 */
export interface DataFolder {
  readonly lock: string;
  readonly ballast: string;
  readonly backups: string;
  readonly station: string;
  /** A station that is being made or copied; what is left of an interrupted one is worth nothing. */
  readonly begun: string;
  /** A backup, copied whole, that is about to become the station. */
  readonly restored: string;
}

export function dataFolder(folder: string): DataFolder {
  return {
    lock: join(folder, 'station.lock'),
    ballast: join(folder, 'reserve.bin'),
    backups: join(folder, 'backups'),
    station: join(folder, 'station'),
    begun: join(folder, 'station.begun'),
    restored: join(folder, 'station.restored'),
  };
}

export interface StationFiles {
  readonly database: string;
  readonly keys: string;
}

/** @param folder a station or a backup of one */
export function stationFiles(folder: string): StationFiles {
  return { database: join(folder, 'station.db'), keys: join(folder, 'keys.json') };
}
