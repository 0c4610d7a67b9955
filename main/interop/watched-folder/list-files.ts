import { constants, type Dirent, type Stats } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import { failed, type Failure } from '#shared/ipc/failure.ts';
import { isLeftAlone, plainName } from './file-name.ts';
import { fileError, fileErrorCode } from './folder-failure.ts';
import { statusOf } from './plain-folder.ts';

/** The folders that are kept in a watched one. */
export const workName = 'in-work';
export const doneName = 'done';
export const failedName = 'failed';
const ownNames: ReadonlySet<string> = new Set([workName, doneName, failedName]);

/**
 * A file is whole when it has been the same over so many looks, a second or more apart. Looks are counted and clocks are not asked: the
 * share's may be hours from this machine's, and a copied file has the time of its original. NFS shows a size that is up to three seconds
 * old, so the looks take longer than that.
 */
export const looksUntilWhole = 5;
/** Some senders make a file first and fill it later. */
const looksUntilEmpty = 60;
/** A file that cannot be moved is tried again after so many looks. */
const looksUntilTriedAgain = 60;

/** Errors that no other file would be spared. */
const ofTheDisk: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EXDEV', 'ENOTDIR']);

/** How many files that are not taken are named. */
const mostNamed = 10;

export interface FoundFile {
  /** Bytes: a name need not be text. */
  readonly path: Buffer;
  /** Harmless, to be shown and to be kept under. */
  readonly name: string;
}

/** What lies in the folder and is not taken, with the reason. */
export interface NotTaken {
  readonly name: string;
  readonly failure: Failure;
}

export interface Listing {
  /** Whole files, the oldest first: a correction comes after what it corrects. */
  readonly whole: readonly FoundFile[];
  /** How many files will be taken, these and those that may still grow. */
  readonly waiting: number;
  readonly notTaken: readonly NotTaken[];
  readonly hasWorkFolder: boolean;
}

interface Seen {
  readonly size: number;
  readonly mtimeMs: number;
  /** How often it was seen like this; less than none where it could not be moved. */
  readonly looks: number;
  readonly failure?: Failure;
}

/** Looks at a folder again and again. */
export interface FileList {
  look(): Promise<Listing>;
  /** Whether a file is as it was at the last look. */
  isSame(file: FoundFile): Promise<boolean>;
  /** Leaves a file alone for a while. Throws the error where it is the folder's and not the file's. */
  leave(file: FoundFile, error: unknown): Promise<void>;
}

export function createFileList(folder: string): FileList {
  let seen = new Map<string, Seen>();

  /** One after the other: on a share that hangs, each call would hold one of the few threads that all files of this process share. */
  async function look(): Promise<Listing> {
    await checkFolder();
    const entries = await readdir(folder, { encoding: 'buffer', withFileTypes: true });
    const next = new Map<string, Seen>();
    const whole: (FoundFile & { readonly mtimeMs: number })[] = [];
    const notTaken: NotTaken[] = [];
    let waiting = 0;
    for (const entry of entries) {
      const file = { path: pathOf(entry.name), name: plainName(entry.name) };
      if (isLeftAlone(file.name) || isOwnFolder(entry)) {
        continue;
      }
      const now = await see(file);
      if (now === undefined) {
        continue;
      }
      if ('failure' in now) {
        notTaken.push({ name: file.name, failure: now.failure });
      }
      if ('looks' in now) {
        next.set(keyOf(file), now);
        waiting += 1;
        if (now.looks >= (now.size === 0 ? looksUntilEmpty : looksUntilWhole)) {
          whole.push({ ...file, mtimeMs: now.mtimeMs });
        }
      }
    }
    seen = next;
    return {
      whole: whole.sort((one, other) => one.mtimeMs - other.mtimeMs || (one.name < other.name ? -1 : 1)),
      waiting,
      notTaken: notTaken.slice(0, mostNamed),
      hasWorkFolder: entries.some((entry) => entry.name.toString() === workName),
    };
  }

  function checkFolder(): Promise<void> {
    return access(folder, constants.R_OK | constants.W_OK);
  }

  function pathOf(name: Uint8Array): Buffer {
    return Buffer.concat([Buffer.from(folder + sep), name]);
  }

  async function statusOrFailure(file: FoundFile): Promise<Stats | Failure | undefined> {
    try {
      return await statusOf(file.path);
    } catch (error) {
      return await ofFile(file, error);
    }
  }

  /** A file as it is now; undefined where it is gone, a failure alone where it will never be taken as it is. */
  async function see(file: FoundFile): Promise<Seen | { readonly failure: Failure } | undefined> {
    const status = await statusOrFailure(file);
    if (status === undefined) {
      return undefined;
    }
    if ('code' in status) {
      return { failure: status };
    }
    if (!status.isFile()) {
      return { failure: noPlainFile(file.name, status) };
    }
    const before = seen.get(keyOf(file));
    if (before === undefined || !isAlike(before, status)) {
      return { size: status.size, mtimeMs: status.mtimeMs, looks: 1 };
    }
    const { failure, ...rest } = { ...before, looks: before.looks + 1 };
    return failure !== undefined && rest.looks < 0 ? { ...rest, failure } : rest;
  }

  /** The failure for an error that is of one file; where the folder does not answer either, it is not, and thrown. */
  async function ofFile(file: FoundFile, error: unknown): Promise<Failure> {
    const code = fileErrorCode(error);
    if (code === undefined || ofTheDisk.has(code)) {
      throw error;
    }
    await checkFolder();
    return failed(
      'REPORT_NOT_FOUND',
      `${file.name} cannot be moved from the folder (${code}): close it in other programs and allow that it be moved.`,
    ).failure;
  }

  return {
    look,
    async isSame(file) {
      const before = seen.get(keyOf(file));
      const status = await statusOrFailure(file);
      return before !== undefined && status !== undefined && 'size' in status && isAlike(before, status);
    },
    async leave(file, error) {
      const failure = await ofFile(file, error);
      const before = seen.get(keyOf(file));
      if (before !== undefined) {
        seen.set(keyOf(file), { ...before, looks: -looksUntilTriedAgain, failure });
      }
    },
  };
}

function keyOf(file: FoundFile): string {
  return file.path.toString('latin1');
}

function isAlike(seen: Seen, status: Stats): boolean {
  return seen.size === status.size && seen.mtimeMs === status.mtimeMs;
}

/** Throws where a file or a link has the name of a folder that is kept here. */
function isOwnFolder(entry: Dirent<Buffer>): boolean {
  const isOwn = ownNames.has(entry.name.toString());
  if (isOwn && !entry.isDirectory()) {
    throw fileError('ENOTDIR');
  }
  return isOwn;
}

function noPlainFile(name: string, status: Stats): Failure {
  const why = status.isSymbolicLink()
    ? 'is a link, and links are not followed: put the file itself into the folder'
    : status.isDirectory()
      ? 'is a folder, and only files are taken: put its files into the watched folder itself'
      : 'is no plain file: remove it';
  return failed('REPORT_NOT_FOUND', `${name} ${why}.`).failure;
}
