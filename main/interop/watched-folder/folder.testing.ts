import type { TakeFile } from '#main/services/ports.ts';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { succeeded } from '#shared/ipc/failure.ts';
import type { Pause } from './pause.ts';
import { watchFolder, type WatchedFolder, type WatchFolderOptions } from './watch-folder.ts';
import { beatMs } from './work-folder.ts';

/** A folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'watched-folder-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** All files below a folder with their content, by their path in it. */
export function filesBelow(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

let writtenFiles = 0;

/** A file as senders put it, each older than the next. */
export function drop(folder: string, name: string, text = `Text of ${name}`): void {
  const path = join(folder, name);
  writeFileSync(path, text);
  writtenFiles += 1;
  utimesSync(path, writtenFiles, writtenFiles);
}

export interface SteppedWatch extends WatchedFolder {
  /** Lets the watcher look so often, each time with all that follows; gives how long it means to pause then. */
  look(times?: number): Promise<number>;
  /** Lets it show that it works. */
  beat(): Promise<void>;
  /** Names of files that were taken, in order. */
  readonly takenNames: readonly string[];
  /** What it logged. */
  readonly logged: readonly unknown[];
}

/** A watcher that looks when it is told, closed when the test ends; the first look has been. */
export async function watchInSteps(folder: string, options: Partial<WatchFolderOptions> = {}): Promise<SteppedWatch> {
  const takenNames: string[] = [];
  const logged: unknown[] = [];
  const steps = { look: createStep(), beat: createStep() };
  const pause: Pause = (milliseconds, signal) =>
    (milliseconds === beatMs && steps.beat.isFree() ? steps.beat : steps.look).pause(milliseconds, signal);
  const take: TakeFile = options.take ?? (() => Promise.resolve(succeeded({ failures: [] })));
  const watched = watchFolder({
    folder,
    stationId: 'station-a',
    log: (entry) => logged.push(entry),
    now: () => new Date(2026, 2, 5, 14, 30, 5).getTime(),
    pause,
    ...options,
    take: (path, name) => {
      takenNames.push(name);
      return take(path, name);
    },
  });
  onTestFinished(() => watched.close());
  await steps.look.reached();
  await steps.beat.reached();
  return {
    ...watched,
    takenNames,
    logged,
    async look(times = 1) {
      let next = 0;
      for (let time = 0; time < times; time += 1) {
        next = await steps.look.go();
      }
      return next;
    },
    async beat() {
      await steps.beat.go();
    },
  };
}

/** One loop's pauses, each ended by hand. */
function createStep() {
  let end: (() => void) | undefined;
  let pausedFor = 0;
  let reached = Promise.withResolvers<void>();
  return {
    isFree: () => end === undefined,
    reached: () => reached.promise,
    pause(milliseconds: number, signal?: AbortSignal) {
      const { promise, resolve } = Promise.withResolvers<void>();
      pausedFor = milliseconds;
      end = resolve;
      signal?.addEventListener('abort', () => resolve());
      if (signal?.aborted === true) {
        resolve();
      }
      reached.resolve();
      return promise;
    },
    async go() {
      await reached.promise;
      reached = Promise.withResolvers();
      const resume = end;
      end = undefined;
      resume?.();
      await reached.promise;
      return pausedFor;
    },
  };
}
