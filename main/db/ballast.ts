import { randomFillSync } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  statfsSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * A file that keeps space for the day when the disk is full: then not even a DELETE can be written. It is given up so that
 * what a reader types is still kept, and comes back when there is room again.
 */
export class Ballast {
  readonly #file: string;
  readonly #bytes: number;
  #onRelease = (): void => {};

  /** @param bytes how much it keeps; nothing is written before `fill` */
  constructor(file: string, bytes: number) {
    this.#file = file;
    this.#bytes = bytes;
  }

  get isFilled(): boolean {
    return statSync(this.#file, { throwIfNoEntry: false })?.size === this.#bytes;
  }

  /** Makes the file where the disk has room for it twice over; false where it has not. */
  fill(): boolean {
    if (this.isFilled) {
      return true;
    }
    const { bavail, bsize } = statfsSync(dirname(this.#file));
    if (bavail * bsize < 2 * this.#bytes) {
      return false;
    }
    const partial = `${this.#file}.partial`;
    try {
      const file = openSync(partial, 'w', 0o600);
      try {
        // Bytes that no file system can compress.
        const piece = randomFillSync(Buffer.alloc(Math.min(this.#bytes, 1 << 20)));
        for (let written = 0; written < this.#bytes;) {
          written += writeSync(file, piece, 0, Math.min(piece.length, this.#bytes - written));
        }
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(partial, this.#file);
      return true;
    } catch {
      rmSync(partial, { force: true });
      return false;
    }
  }

  /** Gives the space free, and tells whoever watches; false where there was none to give. */
  release(): boolean {
    const was = existsSync(this.#file);
    rmSync(this.#file, { force: true });
    if (was) {
      this.#onRelease();
    }
    return was;
  }

  watch(onRelease: () => void): void {
    this.#onRelease = onRelease;
  }
}
