import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { OutputFiles } from '#main/services/ports.ts';
import { failed, succeeded, type Failure, type Result } from '#shared/ipc/failure.ts';
import { displayName } from './display-name.ts';

/** Results as files of this machine. */
export const outputFiles: OutputFiles = {
  makeFolder,
  check: checkOutput,
  write: writeOutput,
  remove: (path) => rm(path, { force: true }),
};

/** Creates a folder, with those that it lies in, where it is not there yet. Fails with `OUTPUT_NOT_WRITABLE`. */
async function makeFolder(path: string): Promise<Result<void>> {
  try {
    await mkdir(path, { recursive: true });
    return succeeded(undefined);
  } catch (error) {
    return { ok: false, failure: cannotWrite(error, path) };
  }
}

/**
 * Whether results can be written to a path later: its folder is there, and what has its name is a file that may be replaced.
 * Fails with `OUTPUT_NOT_WRITABLE`.
 */
async function checkOutput(path: string): Promise<Result<void>> {
  try {
    const folder = await stat(dirname(path));
    const status = await stat(path).catch(() => undefined);
    if (!folder.isDirectory() || basename(path) === '' || (status !== undefined && !status.isFile())) {
      return failed('OUTPUT_NOT_WRITABLE', `${displayName(path)} is not a file that can be written: name another.`);
    }
    return succeeded(undefined);
  } catch (error) {
    return { ok: false, failure: cannotWrite(error, path) };
  }
}

/**
 * Writes a file whole or not at all: beside its place first, then into it, so that no reader ever sees half of it and a full
 * disk costs nothing that was there before. Fails with `OUTPUT_NOT_WRITABLE`.
 */
async function writeOutput(path: string, pieces: Iterable<string>): Promise<Result<void>> {
  const unfinished = `${path}.new`;
  try {
    const file = await open(unfinished, 'w');
    try {
      for (const piece of pieces) {
        await file.appendFile(piece);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
    return succeeded(undefined);
  } catch (error) {
    const failure = cannotWrite(error, path);
    await rm(unfinished, { force: true }).catch(() => {});
    return { ok: false, failure };
  }
}

/** The failure for what kept a path from being written; throws what is none. */
export function cannotWrite(error: unknown, path: string): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) {
    throw error;
  }
  const name = displayName(path);
  return failed('OUTPUT_NOT_WRITABLE', `${name} cannot be written ${reasons.get(code) ?? `(${code}): check the path`}.`)
    .failure;
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'because the disk is full: free some space and run the same command again'],
  ['EDQUOT', 'because your share of the disk is full: free some space and run the same command again'],
  ['EFBIG', 'because it would be larger than files may be here: choose another disk'],
  ['EACCES', 'without permission: choose another place or ask for permission'],
  ['EPERM', 'without permission: choose another place or ask for permission'],
  ['EROFS', 'because its disk is read-only: choose another place'],
  ['ENOENT', 'because its folder does not exist: make the folder first'],
  ['ENOTDIR', 'because part of its path is a file: check the path'],
  ['EEXIST', 'because part of its path is a file: check the path'],
]);
