import { isInputFailure, succeeded, type Failure } from '#shared/ipc/failure.ts';
import type { Arrivals } from './arrivals.ts';
import type { ReadReportPath, TakeFile } from './ports.ts';

export interface FolderFilesOptions {
  readonly arrivals: Arrivals;
  readonly readPath: ReadReportPath;
  /** Names a file for good, so that what was kept of it before the process ended is not kept twice. */
  readonly identityOf: (path: string, name: string) => Promise<string>;
  /** Reports were added or changed. */
  readonly onArrived: (reportIds: readonly string[]) => void;
}

/** Takes in the reports of a watched folder's files: each that can be read, and the reasons of the others. */
export function takeFilesWith({ arrivals, readPath, identityOf, onArrived }: FolderFilesOptions): TakeFile {
  return async (path, name) => {
    const failures: Failure[] = [];
    const identity = await identityOf(path, name);
    let place = 0;
    for await (const read of readPath(path, name)) {
      place += 1;
      const taken = read.ok
        ? arrivals.take({
            source: 'folder',
            sender: '',
            kind: 'file',
            name: read.value.name,
            identity: `${identity} ${place}`,
            reports: [read.value],
          })
        : read;
      if (taken.ok) {
        onArrived(taken.value.changed);
      } else if (isInputFailure(taken.failure)) {
        failures.push(taken.failure);
        arrivals.refuse({ source: 'folder', sender: '', kind: 'file', name, reason: taken.failure.message });
      } else {
        return taken;
      }
    }
    return succeeded({ failures });
  };
}
