import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../main/hosts/node/reading-room.js', import.meta.url));

/** A station without a window, in processes of its own. */
export interface StationProcess {
  /** Where it listens. */
  readonly port: number;
  /** Bytes of memory that the station's own process has now. */
  memory(): number;
  /** Kills all of its processes at once. */
  kill(): Promise<void>;
  /** Ends it as a person does. @returns its exit code */
  stop(): Promise<number | null>;
}

export interface StartOptions {
  /** 0: one that is free. */
  readonly port?: number;
  /** A folder to watch. */
  readonly inbox?: string;
  /** Kills it while it starts. */
  readonly giveUp?: AbortSignal;
}

/**
 * Starts `reading-room station` on a folder, and waits until it listens. Where it was killed by `giveUp` before that, undefined.
 */
export async function startStation(
  folder: string,
  { port = 0, inbox, giveUp }: StartOptions = {},
): Promise<StationProcess | undefined> {
  const child = spawn(
    process.execPath,
    [program, 'station', folder, '--mllp', String(port), ...(inbox === undefined ? [] : ['--folder', inbox])],
    {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const killAll = (): void => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      process.kill(-child.pid, 'SIGKILL');
    }
  };
  giveUp?.addEventListener('abort', killAll);
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  let said = '';
  let complained = '';
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
  const listens = new Promise<number>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, number] = /on port (\d+)/u.exec(said) ?? [];
      if (number !== undefined) {
        resolve(Number(number));
      }
    });
  });
  const reached = await Promise.race([listens, ended.then(() => undefined)]);
  giveUp?.removeEventListener('abort', killAll);
  if (reached === undefined) {
    if (giveUp?.aborted === true) {
      return undefined;
    }
    throw new Error(`the station did not listen: ${complained}`);
  }
  return {
    port: reached,
    memory: () =>
      Number(/^VmRSS:\s+(\d+)/mu.exec(readFileSync(join('/proc', String(child.pid), 'status'), 'utf8'))?.[1]) * 1024,
    async kill() {
      killAll();
      await ended;
    },
    stop() {
      child.kill('SIGINT');
      return ended;
    },
  };
}
