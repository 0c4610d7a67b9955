import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log, Now } from '#main/services/ports.ts';
import { logEntry } from '#shared/records/log-entry.ts';

/** Bytes of a file; then it makes way for a new one. */
const usualLargestFile = 1024 * 1024;
/** Files that were full, the newest first: station.1.log, station.2.log, … */
export const keptFiles = 4;

/** @param number 0 is the newest */
export function logFileOf(folder: string, number: number): string {
  return join(folder, number === 0 ? 'station.log' : `station.${number}.log`);
}

/**
 * A log in files of a folder, one JSON object a line. What cannot be logged, because the disk is full or the folder is gone, is lost:
 * the station goes on.
 */
export function openLogFile(folder: string, now: Now, largestFile = usualLargestFile): Log {
  const fileOf = (number: number): string => logFileOf(folder, number);

  function makeWay(): void {
    if ((statSync(fileOf(0), { throwIfNoEntry: false })?.size ?? 0) < largestFile) {
      return;
    }
    for (let number = keptFiles - 1; number >= 0; number -= 1) {
      if (statSync(fileOf(number), { throwIfNoEntry: false })) {
        renameSync(fileOf(number), fileOf(number + 1));
      }
    }
  }

  return (entry) => {
    const line = `${JSON.stringify(logEntry.parse({ at: now(), ...entry }))}\n`;
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      makeWay();
      appendFileSync(fileOf(0), line, { mode: 0o600 });
    } catch {
      // See above.
    }
  };
}
