import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Now } from '#main/services/ports.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import { freeName, reasonEnding } from './file-name.ts';
import { fileErrorCode } from './folder-failure.ts';
import { doneName, failedName } from './list-files.ts';
import { dayOf, timeOf } from './local-time.ts';
import { isThere, plainFolder } from './plain-folder.ts';
import type { WorkFile } from './work-folder.ts';

/** An archive of a hundred thousand reports may hold as many that cannot be read. */
const mostFailuresNoted = 100;

/** Moves files out of work. One that is no longer there needs no place; nothing is ever overwritten. */
export interface PutAway {
  /** To `done/DAY/STATION`: no other station moves a file to there, so that a name that is free stays free. */
  done(file: WorkFile): Promise<void>;
  /** To `failed`, where a person deals with it, with the reason beside it. */
  failed(file: WorkFile, failures: readonly Failure[]): Promise<void>;
}

export function createPutAway(folder: string, stationId: string, now: Now): PutAway {
  return {
    async done({ path, name }) {
      if (await isThere(path)) {
        const place = await plainFolder(folder, doneName, dayOf(now()), stationId);
        await rename(path, join(place, await freeName(name, (name) => isThere(join(place, name)))));
      }
    },
    async failed({ path, name }, failures) {
      if (await isThere(path)) {
        const place = await plainFolder(folder, failedName);
        await moveWithReason(path, place, name, reasonOf(now(), failures));
      }
    },
  };
}

/**
 * The reason comes first and takes the name for both, since that is the one thing that no two stations can do at once. What ends the
 * process in between leaves a reason without a file, and the file is taken again.
 */
async function moveWithReason(path: string, place: string, name: string, reason: string): Promise<void> {
  const isTaken = async (name: string) =>
    (await isThere(join(place, name))) || (await isThere(join(place, name + reasonEnding)));
  const free = join(place, await freeName(name, isTaken));
  if (!(await writeNew(free + reasonEnding, reason))) {
    await moveWithReason(path, place, name, reason);
    return;
  }
  try {
    await rename(path, free);
  } catch (error) {
    await rm(free + reasonEnding, { force: true });
    throw error;
  }
}

/** Writes a file; false where there is one already. */
async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(text);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (fileErrorCode(error) === 'EEXIST') {
      return false;
    }
    throw error;
  }
}

function reasonOf(at: number, failures: readonly Failure[]): string {
  const more = failures.length - mostFailuresNoted;
  return [
    timeOf(at),
    '',
    ...failures.slice(0, mostFailuresNoted).map(({ message }) => message),
    ...(more > 0 ? [`${more} more failed.`] : []),
    '',
    'What could be read of the file was kept.',
    'Correct the file and move it back to the watched folder, or remove it. This note may be removed.',
    '',
  ].join('\n');
}
