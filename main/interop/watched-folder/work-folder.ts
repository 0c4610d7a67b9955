import { rename, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Now } from '#main/services/ports.ts';
import { freeName, plainName } from './file-name.ts';
import { fileErrorCode } from './folder-failure.ts';
import { workName, type FoundFile } from './list-files.ts';
import { isThere, namesIn, plainFolder, statusOf } from './plain-folder.ts';

/** A file that the process ended with so often would end it at every start: it is begun once more, to fail. */
export const mostTaken = 3;
const mostBegun = mostTaken + 1;

/** How often a station shows that it works. */
export const beatMs = 60_000;

/**
 * So many looks after others, each a minute or more from the last, a station shows no sign of life before its files are taken over. What
 * is looked for is a change, so that the clocks of two machines and a share need not agree; a share may show a change a minute late.
 */
const looksUntilGivenUp = 15;

/** A file that a station has taken for itself. */
export interface WorkFile {
  readonly path: string;
  readonly name: string;
  readonly begun: number;
}

/**
 * The files that one station has in work: `in-work/STATION/TIMES BEGUN/NAME`. Only this station moves files into its folder, and a rename
 * gives a file to one station alone, so no two take the same.
 */
export interface WorkFolder {
  /** Takes a file for this station; undefined where it is gone. */
  begin(file: FoundFile): Promise<WorkFile | undefined>;
  /** Begins once more with a file that was left in work. */
  beginAgain(file: WorkFile): Promise<WorkFile | undefined>;
  /** As if a file had not been begun this time. */
  putBack(file: WorkFile): Promise<void>;
  /** What an earlier process of this station left, or a station that is gone. */
  leftovers(): Promise<readonly WorkFile[]>;
  /** Shows other stations that this one works. One that cannot is soon taken for gone, and rightly. */
  beat(): Promise<void>;
  /** Makes files of stations that no longer work leftovers of this one. @returns whether there were any */
  takeOver(): Promise<boolean>;
}

export function createWorkFolder(folder: string, stationId: string, now: Now): WorkFolder {
  const all = join(folder, workName);
  /** When each other station last showed that it works, and for how many looks that has been the same. */
  const others = new Map<string, { readonly mtimeMs: number; readonly looks: number }>();

  /** Moves a file among those begun so often; undefined where it is gone. */
  async function move(path: Buffer | string, name: string, begun: number): Promise<WorkFile | undefined> {
    // Where the share is gone, too, and nothing may be made in its place.
    if (!(await isThere(path))) {
      return undefined;
    }
    const place = await plainFolder(folder, workName, stationId, String(begun));
    const free = await freeName(name, (name) => isThere(join(place, name)));
    const file = { path: join(place, free), name: free, begun };
    try {
      await rename(path, file.path);
      return file;
    } catch (error) {
      if (fileErrorCode(error) === 'ENOENT') {
        return undefined;
      }
      throw error;
    }
  }

  async function filesOf(station: string): Promise<readonly WorkFile[]> {
    const files: WorkFile[] = [];
    if ((await statusOf(join(all, station)))?.isDirectory() === true) {
      for (let begun = 0; begun <= mostBegun; begun += 1) {
        const place = join(all, station, String(begun));
        const names = await namesIn(place);
        files.push(...names.map((name) => ({ path: join(place, name), name: plainName(name), begun })));
      }
    }
    return files;
  }

  async function isGivenUp(station: string): Promise<boolean> {
    const mtimeMs = (await statusOf(join(all, station)))?.mtimeMs ?? 0;
    const before = others.get(station);
    const looks = before?.mtimeMs === mtimeMs ? before.looks + 1 : 0;
    others.set(station, { mtimeMs, looks });
    return looks >= looksUntilGivenUp;
  }

  return {
    begin: ({ path, name }) => move(path, name, 1),
    beginAgain: async (file) => (file.begun === mostBegun ? file : await move(file.path, file.name, file.begun + 1)),
    async putBack({ path, name, begun }) {
      await move(path, name, begun - 1);
    },
    leftovers: () => filesOf(stationId),
    async beat() {
      try {
        await utimes(join(all, stationId), now() / 1000, now() / 1000);
      } catch (error) {
        if (fileErrorCode(error) === undefined) {
          throw error;
        }
      }
    },
    async takeOver() {
      let moved = false;
      for (const station of await namesIn(all)) {
        if (station !== stationId && (await isGivenUp(station))) {
          for (const { path, name, begun } of await filesOf(station)) {
            moved = (await move(path, name, begun)) !== undefined || moved;
          }
        }
      }
      return moved;
    },
  };
}
