import type { PathLike, Stats } from 'node:fs';
import { lstat, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileError, fileErrorCode } from './folder-failure.ts';

/** What lies at a path, links not followed; undefined where nothing does. */
export async function statusOf(path: PathLike): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
}

export async function isThere(path: PathLike): Promise<boolean> {
  return (await statusOf(path)) !== undefined;
}

/** The names in a folder; none where there is none, or a link to one. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return (await statusOf(folder))?.isDirectory() === true ? await readdir(folder) : [];
}

/**
 * The path of a folder below another, made where it is not there. It does not lead through links: who may write to a share could lay one
 * to have files land anywhere. The folder above must be there: where a share is not mounted, nothing is made in its place.
 */
export async function plainFolder(above: string, ...names: readonly string[]): Promise<string> {
  let path = above;
  for (const name of names) {
    path = join(path, name);
    if (!(await isThere(path))) {
      await makeFolder(path);
    }
    if ((await statusOf(path))?.isDirectory() !== true) {
      throw fileError('ENOTDIR');
    }
  }
  return path;
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    // Another station may have been quicker.
    if (fileErrorCode(error) !== 'EEXIST') {
      throw error;
    }
  }
}
