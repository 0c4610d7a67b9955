import { readFile } from 'node:fs/promises';
import { failed, succeeded, type FailureCode, type Result } from '#shared/ipc/failure.ts';

/**
 * The texts of an administrator's key and certificate files, in their order; undefined where none is named. Fails with the code of what they
 * are for.
 */
export async function readPemFiles(
  files: readonly (string | null)[],
  code: Extract<FailureCode, 'PORT_REFUSED' | 'RIS_NOT_REACHED'>,
): Promise<Result<readonly (string | undefined)[]>> {
  try {
    return succeeded(await Promise.all(files.map((file) => (file === null ? undefined : readFile(file, 'utf8')))));
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (cause === undefined) {
      throw error;
    }
    return failed(code, `The files with key and certificates cannot be read (${cause}): check their paths and rights.`);
  }
}
