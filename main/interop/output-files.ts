import { constants, rmSync } from 'node:fs';
import { access, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import process from 'node:process';
import type { OutputFiles } from '#main/services/ports.ts';
import { failed, succeeded, type Failure, type Result } from '#shared/ipc/failure.ts';
import { displayName } from './display-name.ts';

/** Results as files of this machine. */
export const outputFiles: OutputFiles = {
  makeFolder,
  check: checkOutputs,
  write: writeOutput,
  remove: removeOutput,
};

/** Creates a folder, with those that it lies in, where it is not there yet. Fails with `OUTPUT_NOT_WRITABLE`. */
async function makeFolder(path: string): Promise<Result<void>> {
  try {
    await makeWithParents(path);
    return succeeded(undefined);
  } catch (error) {
    return { ok: false, failure: cannotWrite(error, path) };
  }
}

/** As `mkdir` with `recursive`, which never ends where a folder that is there takes none, such as /proc. */
async function makeWithParents(path: string): Promise<void> {
  const status = await stat(path).catch(() => undefined);
  if (status?.isDirectory() === true) {
    return;
  }
  if (dirname(path) !== path) {
    await makeWithParents(dirname(path));
  }
  await mkdir(path);
}

/**
 * Whether results can be written to paths later: their folders are there, what has their name is a file that may be replaced,
 * and none is named twice or holds what is read. Fails with `OUTPUT_NOT_WRITABLE`.
 */
async function checkOutputs(paths: readonly string[], inputs: readonly string[]): Promise<Result<void>> {
  const read = await Promise.all(inputs.map((input) => identityOf(input)));
  for (const [index, path] of paths.entries()) {
    const name = displayName(path);
    if (ofTheSystem.test(resolve(path))) {
      return failed('OUTPUT_NOT_WRITABLE', `${name} is not a file that can be written: name another.`);
    }
    try {
      const folder = dirname(await fileBehind(path));
      await access(folder, constants.W_OK);
      const status = await stat(path).catch(() => undefined);
      if (!(await stat(folder)).isDirectory() || basename(path) === '' || (status !== undefined && !status.isFile())) {
        return failed('OUTPUT_NOT_WRITABLE', `${name} is not a file that can be written: name another.`);
      }
    } catch (error) {
      return { ok: false, failure: cannotWrite(error, path) };
    }
    const identity = await identityOf(path);
    if (identity !== undefined && read.includes(identity)) {
      return failed('OUTPUT_NOT_WRITABLE', `${name} would take the place of reports that are read: name another.`);
    }
    if (paths.findIndex((other) => resolve(other) === resolve(path)) !== index) {
      return failed('OUTPUT_NOT_WRITABLE', `${name} would be written twice: name another.`);
    }
  }
  return succeeded(undefined);
}

/** Where names stand for open streams and devices, whatever file these lead to. */
const ofTheSystem = /^\/(?:dev|proc)\//;

/** The file that a path leads to through links; a link must not be replaced by the file that it names. */
async function fileBehind(path: string): Promise<string> {
  return await realpath(path).catch(() => path);
}

/** What all names of one file have in common; undefined where there is none. */
async function identityOf(path: string): Promise<string | undefined> {
  const status = await stat(path, { bigint: true }).catch(() => undefined);
  return status && `${status.dev} ${status.ino}`;
}

/**
 * Writes a file whole or not at all: beside its place first, then into it, so that no reader ever sees half of it and a full
 * disk costs nothing that was there before. Fails with `OUTPUT_NOT_WRITABLE`.
 */
async function writeOutput(path: string, pieces: Iterable<string>): Promise<Result<void>> {
  const place = await fileBehind(path);
  // Another process may be writing the same results.
  const unfinished = `${place}.${process.pid}.new`;
  const discard = (): void => rmSync(unfinished, { force: true });
  process.on('exit', discard);
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
    await rename(unfinished, place);
    return succeeded(undefined);
  } catch (error) {
    const failure = cannotWrite(error, path);
    await rm(unfinished, { force: true }).catch(() => {});
    return { ok: false, failure };
  } finally {
    process.off('exit', discard);
  }
}

async function removeOutput(path: string): Promise<Result<void>> {
  try {
    await rm(path, { force: true });
    return succeeded(undefined);
  } catch (error) {
    return { ok: false, failure: cannotWrite(error, path) };
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
