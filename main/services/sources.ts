import { describeCrash } from '#shared/ipc/describe-crash.ts';
import { failed, type Failure, type Result } from '#shared/ipc/failure.ts';
import type { FolderState } from '#shared/records/source-record.ts';
import {
  sourceSettings,
  usualSources,
  type ListenSettings,
  type SourceSettings,
} from '#shared/records/source-settings.ts';
import type { Arrivals } from './arrivals.ts';
import type {
  Hearing,
  Listening,
  Log,
  NewId,
  StartListening,
  StartWatching,
  TakeFile,
  WatchedFolder,
} from './ports.ts';
import { readKept } from './read-kept.ts';
import { readStationId } from './station-id.ts';
import type { SettingStore } from './stores.ts';

const name = 'sources';

/** As they are kept. What cannot be read, because another version wrote it, is as usual: nothing. */
export function readSourceSettings(store: SettingStore): SourceSettings {
  return readKept(sourceSettings, usualSources, store.get(name));
}

export function keepSourceSettings(store: SettingStore, settings: SourceSettings): Result<void> {
  return store.set(name, JSON.stringify(settings));
}

/** What reports come from by themselves while the data is open. */
export interface Sources {
  /** Begins, ends or changes what listens, so that it is as the settings say. */
  follow(): void;
  state(): SourcesState;
  /** Fulfilled when nothing is listened to any more. */
  close(): Promise<void>;
}

export interface SourcesState {
  /** Undefined where nothing shall be listened to. */
  readonly listening?: {
    /** As they are set. */
    readonly address: string;
    readonly wantedPort: number;
    readonly isEncrypted: boolean;
    readonly hearsEverybody: boolean;
    /** Where it listens; absent where it does not. */
    readonly port?: number;
    readonly connections: number;
    readonly failure?: Failure;
  };
  /** Undefined where no folder is watched. */
  readonly folder?: FolderState;
}

export interface SourcesOptions {
  readonly settings: SettingStore;
  /** What is set, or what the command line says in its place. */
  readonly settingsInUse: () => SourceSettings;
  readonly arrivals: Arrivals;
  readonly startListening: StartListening;
  readonly startWatching: StartWatching;
  readonly takeFile: TakeFile;
  readonly newId: NewId;
  /** Whether the data is still open. */
  readonly isOpen: () => boolean;
  /** Reports were added or changed. */
  readonly onArrived: (reportIds: readonly string[]) => void;
  readonly log: Log;
  /** What listens, or why it does not, has changed; or something came that changed no report. */
  readonly onChange: () => void;
  readonly later: (act: () => void, ms: number) => { readonly cancel: () => void };
}

/** Milliseconds until a port that was not free is tried again. */
const retryMs = 30_000;

const closed = failed('STATION_CLOSED', 'The station’s data is not open.');

export function createSources(options: SourcesOptions): Sources {
  const { settings, settingsInUse, arrivals, startListening, startWatching, takeFile, newId, isOpen } = options;
  const { onArrived, log, onChange, later } = options;
  let wanted = '';
  let wantedFolder: string | null = null;
  let watched: WatchedFolder | undefined;
  let listening: Listening | undefined;
  let failure: Failure | undefined;
  let retrying: ReturnType<SourcesOptions['later']> | undefined;
  let work = Promise.resolve();
  let isClosed = false;

  const hearing: Hearing = {
    take(arrival) {
      if (!isOpen()) {
        return closed;
      }
      const taken = arrivals.take(arrival);
      if (taken.ok && taken.value.changed.length > 0) {
        onArrived(taken.value.changed);
      } else if (taken.ok) {
        onChange();
      }
      return taken;
    },
    refuse(refusal) {
      if (isOpen()) {
        // What cannot be noted is refused all the same.
        arrivals.refuse(refusal);
      }
      log({ event: 'arrival-refused' });
      onChange();
    },
    onTrouble: (trouble) => log({ event: 'arrival-refused', trouble }),
    onBug: (error) => log({ event: 'call-crashed', procedure: 'takeMessage', crash: describeCrash(error) }),
  };

  async function restart(): Promise<void> {
    retrying?.cancel();
    await listening?.close();
    listening = undefined;
    failure = undefined;
    const { listen } = isClosed ? usualSources : settingsInUse();
    if (listen === null) {
      return;
    }
    const started = await startListening(listen, hearing);
    if (started.ok) {
      listening = started.value;
      log({ event: 'listening' });
    } else {
      log({ event: 'not-listening', code: started.failure.code });
      failure = started.failure;
      retrying = later(() => begin(), retryMs);
    }
  }

  async function afterwards(earlier: Promise<void>): Promise<void> {
    await earlier;
    await restart();
    onChange();
  }

  function begin(): void {
    work = afterwards(work);
  }

  async function watchAfter(earlier: Promise<void>, folder: string | null): Promise<void> {
    await earlier;
    await watched?.close();
    watched = folder === null ? undefined : startWatching(folder, readStationId(settings, newId), takeFileWhileOpen);
    onChange();
  }

  const takeFileWhileOpen: TakeFile = (path, fileName) =>
    isOpen() ? takeFile(path, fileName) : Promise.resolve(closed);

  return {
    follow() {
      const { listen, folder } = settingsInUse();
      if (folder !== wantedFolder) {
        wantedFolder = folder;
        work = watchAfter(work, folder);
      }
      const asked = JSON.stringify(listen);
      if (asked !== wanted) {
        wanted = asked;
        begin();
      }
    },
    state() {
      const { listen } = settingsInUse();
      return {
        ...(watched && { folder: watched.state() }),
        ...(listen !== null && {
          listening: {
            address: listen.address,
            wantedPort: listen.port,
            isEncrypted: listen.tls !== null,
            hearsEverybody: hearsEverybody(listen),
            ...(listening && { port: listening.port }),
            connections: listening?.connections() ?? 0,
            ...(failure && { failure }),
          },
        }),
      };
    },
    async close() {
      isClosed = true;
      begin();
      work = watchAfter(work, null);
      await work;
    },
  };
}

function hearsEverybody({ address, senders, tls }: ListenSettings): boolean {
  const isLocal = address === '127.0.0.1' || address === '::1';
  return !isLocal && senders.length === 0 && (tls?.clientAuthorityFile ?? null) === null;
}
