import { fstatSync, writeFileSync } from 'node:fs';
import process from 'node:process';

/**
 * Where results go. To a file (or a device that is no terminal) they are written whole or not at all: the stream that Node
 * has for it takes a short write, as on a full disk, for a complete one.
 *
 * @param onError Called with what kept results from being written.
 */
export function openStandardOutput(onError: (error: unknown) => void): { write(text: string): unknown } {
  const status = fstatSync(1);
  if (!status.isFile() && (!status.isCharacterDevice() || process.stdout.isTTY)) {
    process.stdout.on('error', onError);
    return process.stdout;
  }
  return {
    write(text) {
      try {
        writeFileSync(1, text);
      } catch (error) {
        onError(error);
      }
    },
  };
}
