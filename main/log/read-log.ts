import { readFileSync } from 'node:fs';
import type { ReadLog } from '#main/services/ports.ts';
import { logEntry, type LogEntry } from '#shared/records/log-entry.ts';
import { keptFiles, logFileOf } from './log-file.ts';

/** Reads the log in the files of a folder, from the newest line on. A line that is none, cut by a power cut or of another version, is left out. */
export function readLogOf(folder: string): ReadLog {
  return (limit) => {
    const entries: LogEntry[] = [];
    for (let number = 0; number <= keptFiles && entries.length < limit; number += 1) {
      entries.push(...linesOf(logFileOf(folder, number)).toReversed().flatMap(entryOf));
    }
    return entries.slice(0, limit);
  };
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    // There is none, or none that can be read: as much of the log is lost.
    return [];
  }
}

function entryOf(line: string): readonly LogEntry[] {
  try {
    const read = logEntry.safeParse(JSON.parse(line));
    return read.success ? [read.data] : [];
  } catch {
    return [];
  }
}
