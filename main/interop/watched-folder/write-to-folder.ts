import { open, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import { isLeftAlone, plainName } from './file-name.ts';
import { cannotUse, fileErrorCode } from './folder-failure.ts';
import { statusOf } from './plain-folder.ts';

const outgoing = 'The outgoing folder';

/** What is being written by this process; no other writes files of these names, which are of this station's records. */
const inWork = new Set<string>();

/**
 * Writes a file into a folder from which another system fetches, whole or not at all: under an unfinished name first, then renamed, and
 * on the disk when the call returns. It never overwrites: a file of this name that has the same bytes was written before, as
 * far as is needed, and any other is a failure.
 *
 * Fails with `OUTPUT_NOT_WRITABLE`, or `REPORT_NOT_FOUND` where the folder is not there.
 *
 * @param name made of ids alone, since it is seen by who may see no report
 */
export async function writeToFolder(folder: string, name: string, bytes: Uint8Array): Promise<Result<void>> {
  if (name !== plainName(name) || isLeftAlone(name)) {
    return failed('OUTPUT_NOT_WRITABLE', 'A report has an id that cannot be the name of a file: enter it by hand.');
  }
  const path = resolve(folder, name);
  if (inWork.has(path)) {
    return failed('OUTPUT_NOT_WRITABLE', `${name} is being written already: wait until it is done.`);
  }
  inWork.add(path);
  try {
    return await write(folder, name, bytes);
  } catch (error) {
    return { ok: false, failure: cannotUse(outgoing, error) };
  } finally {
    inWork.delete(path);
  }
}

async function write(folder: string, name: string, bytes: Uint8Array): Promise<Result<void>> {
  const path = join(folder, name);
  const status = await statusOf(path);
  if (status !== undefined) {
    const isWritten = status.isFile() && status.size === bytes.length && (await readFile(path)).equals(bytes);
    return isWritten
      ? succeeded(undefined)
      : failed('OUTPUT_NOT_WRITABLE', `${name} is in the outgoing folder already, and is another: move it away.`);
  }
  // Left alone by those who look for whole files, by its dot or by its ending. The same after an end in between, so that nothing is left over.
  const unfinished = join(folder, `.${name}.tmp`);
  try {
    await rm(unfinished, { force: true });
    await writeNew(unfinished, bytes);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    throw error;
  }
  await syncFolder(folder);
  return succeeded(undefined);
}

/** Not through a link that lies there. */
async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Of shares and systems that have no such call, and of folders that take files but show none. */
const withoutSync: ReadonlySet<string | undefined> = new Set([
  'EINVAL',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EACCES',
  'EPERM',
]);

/** Waits until what was renamed in a folder is on the disk; Windows has no such call and needs none. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') {
    return;
  }
  try {
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
  } catch (error) {
    if (!withoutSync.has(fileErrorCode(error))) {
      throw error;
    }
  }
}
