import { failed, type Failure } from '#shared/ipc/failure.ts';

/** The code of an error of the file system; undefined for all others, which are bugs. */
export function fileErrorCode(error: unknown): string | undefined {
  return error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : undefined;
}

/** The failure for what keeps a folder from being used; throws on what is no error of the file system. @param which for a person: "The watched folder" */
export function cannotUse(which: string, error: unknown): Failure {
  const code = fileErrorCode(error);
  if (code === undefined) {
    throw error;
  }
  const reason = reasons.get(code) ?? `does not answer as it should (${code}): check the connection to it`;
  return failed(absent.has(code) ? 'REPORT_NOT_FOUND' : 'OUTPUT_NOT_WRITABLE', `${which} ${reason}.`).failure;
}

/** An error as the file system gives it. */
export function fileError(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'lstat' });
}

const absent: ReadonlySet<string> = new Set(['ENOENT', 'ENOTCONN']);

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'is not there: connect its share, or choose another folder'],
  ['ENOTCONN', 'is not what it was, its in-work is gone: connect its share, or make in-work in it again'],
  ['ENOSPC', 'has no space left: free some space on its disk'],
  ['EDQUOT', 'has no space left: free some space on its disk'],
  ['EACCES', 'may not be read and written: ask for permission to read, write and remove files in it'],
  ['EPERM', 'may not be read and written: ask for permission to read, write and remove files in it'],
  ['EROFS', 'can be read only: ask for permission to write and remove files in it'],
  ['EXDEV', 'holds a folder that lies on another disk: let in-work, done and failed be plain folders in it'],
  ['ENOTDIR', 'is no folder, or holds a file or link where it keeps a folder (in-work, done, failed): move that away'],
]);
