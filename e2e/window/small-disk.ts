import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** A disk that is soon full: a file system of its own in memory. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves nothing. */
  fill(): void;
  /** Gives what was filled free again. */
  free(): void;
  remove(): void;
}

/** Mounting wants root, or a sudo that asks for no password; undefined where neither is there. */
export function mountSmallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'reading-room-disk-'));
  if (!asRoot(['mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0777`, 'tmpfs', folder])) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const filling = join(folder, 'filling');
  return {
    folder,
    fill() {
      const { bavail, bsize } = statfsSync(folder);
      try {
        writeFileSync(filling, Buffer.alloc(bavail * bsize, 1), { flag: 'a' });
      } catch (error) {
        // Somebody else has written meanwhile: then it is full all the same.
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') {
          throw error;
        }
      }
    },
    free: () => truncateSync(filling, 0),
    remove() {
      asRoot(['umount', '--lazy', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

function asRoot([command = '', ...args]: readonly string[]): boolean {
  const options: ExecFileSyncOptions = { stdio: 'ignore' };
  try {
    if (process.getuid?.() === 0) {
      execFileSync(command, args, options);
    } else {
      execFileSync('sudo', ['-n', command, ...args], options);
    }
    return true;
  } catch {
    return false;
  }
}

/** Whether a small disk can be had here. */
export function canMount(): boolean {
  const disk = mountSmallDisk(1);
  disk?.remove();
  return disk !== undefined;
}
