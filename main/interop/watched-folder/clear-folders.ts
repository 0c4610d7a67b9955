import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Now } from '#main/services/ports.ts';
import { reasonEnding } from './file-name.ts';
import { doneName, failedName } from './list-files.ts';
import { dayOf } from './local-time.ts';
import { isThere, namesIn, statusOf } from './plain-folder.ts';

const dayMs = 24 * 60 * 60_000;

/**
 * Days for which done files are kept. They hold patients' text outside the encrypted database, and it has all that was in them: a week is
 * for finding out what a sender really sent, and no longer.
 */
const doneKeptDays = 7;

/**
 * Removes done files whose week is over, of all stations, one that is gone included, and reasons whose file was moved back. Failed files
 * stay until a person deals with them: what could not be read is nowhere else.
 */
export async function clearFolders(folder: string, now: Now): Promise<void> {
  const lastDay = dayOf(now() - doneKeptDays * dayMs);
  const done = join(folder, doneName);
  for (const day of await namesIn(done)) {
    if (/^\d{4}-\d\d-\d\d$/.test(day) && day < lastDay) {
      await rm(join(done, day), { recursive: true, force: true });
    }
  }
  const failed = join(folder, failedName);
  for (const name of await namesIn(failed)) {
    const reason = join(failed, name);
    if (name.endsWith(reasonEnding) && !(await isThere(reason.slice(0, -reasonEnding.length)))) {
      const { mtimeMs } = (await statusOf(reason)) ?? { mtimeMs: now() };
      // A station writes the reason before it moves the file.
      if (mtimeMs < now() - dayMs) {
        await rm(reason, { force: true });
      }
    }
  }
}
