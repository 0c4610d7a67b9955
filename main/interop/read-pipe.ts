import { closeSync, constants, lstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const chunkBytes = 64 * 1024;

/** Pause before a pipe without news is asked again, in milliseconds. */
const pause = 5;

/**
 * The bytes of a named pipe, or of a pipe that a shell made (`<(…)`). Asks again and again instead of waiting in a read: a
 * read that waits holds a thread, and a process cannot exit while one of its threads waits.
 */
export async function* readPipe(path: string): AsyncGenerator<Uint8Array> {
  let hadWriter = !isNamed(path);
  const pipe = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    for (;;) {
      const chunk = readNow(pipe);
      if (chunk?.length === 0 && hadWriter) {
        return;
      }
      if (chunk !== undefined && chunk.length > 0) {
        yield chunk;
      } else {
        await setTimeout(pause);
      }
      // A pipe without a writer gives no bytes; one whose writer is silent gives "again".
      hadWriter ||= chunk === undefined || chunk.length > 0;
    }
  } finally {
    closeSync(pipe);
  }
}

/** Undefined where a writer has the pipe open, but there is nothing to read yet; empty where there is no writer. */
function readNow(pipe: number): Uint8Array | undefined {
  const chunk = Buffer.alloc(chunkBytes);
  try {
    return chunk.subarray(0, readSync(pipe, chunk));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') {
      return undefined;
    }
    throw error;
  }
}

/** Whether a pipe stands in the file system: one of a shell had its writer from the beginning, and may have lost it. */
function isNamed(path: string): boolean {
  try {
    return lstatSync(realpathSync(path)).isFIFO();
  } catch {
    return false;
  }
}
