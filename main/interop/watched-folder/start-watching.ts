import type { Log, Now, StartWatching } from '#main/services/ports.ts';
import type { FolderState } from '#shared/records/source-record.ts';
import { pauseOnTimer } from './pause.ts';
import { watchFolder, type WatchedFolderState } from './watch-folder.ts';

/** Watching folders with this machine's clock and timers. */
export function startWatchingWith(log: Log, now: Now): StartWatching {
  return (folder, stationId, take) => {
    const watched = watchFolder({ folder, stationId, take, log, now, pause: pauseOnTimer });
    return { state: () => stateOf(watched.state()), close: watched.close };
  };
}

function stateOf({ folderFailure, stationFailure, failures, notTaken, ...counts }: WatchedFolderState): FolderState {
  const failure = folderFailure ?? stationFailure;
  return {
    ...counts,
    ...(failure && { failure }),
    failures: failures.map(({ name, failure: one, at }) => ({ name, failure: one, at })),
    notTaken: notTaken.map(({ name, failure: one }) => ({ name, failure: one })),
  };
}
