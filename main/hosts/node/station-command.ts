import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import process from 'node:process';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import type { ListenSettings, MllpReturn, SourceSettings } from '#shared/records/source-settings.ts';
import { UsageError, type Command, type OptionValues } from './command.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { stationFolderHelp, unlock, withStation, type StationAtHand } from './open-station.ts';
import { profileFolder } from './profile-folder.ts';

export const stationCommand: Command = {
  name: 'station',
  summary: 'run a station without a window: reports come in and are drafted',
  help: `Usage: reading-room station [FOLDER] [--data DATA] [--mllp [ADDRESS:]PORT] [--folder INBOX] [--send HOST:PORT]

Runs a station without a window, until it is interrupted: takes in what other systems send, and drafts it. Who works on the reports opens
the same data in a window afterwards. Where the folder holds no station yet, one is begun; this user of the computer administers it, and
the window reminds them to make a recovery key.

  --mllp PORT      listens for HL7 v2 messages on this port of this computer (127.0.0.1), instead of where the station's settings say;
                   0.0.0.0:PORT hears other computers, too
  --folder INBOX   takes in the files that other systems put into this folder, instead of the one that the settings name
  --send HOST:PORT sends accepted reports there as HL7 v2 messages, instead of where the settings say
  --data DATA      where the data lies

${stationFolderHelp}

Exit codes: 0 ended as asked, 2 wrong options, 3 the data cannot be opened, or the port is not free, 130 interrupted while it was opened.

Example:
  reading-room station --data night --mllp 2575`,
  usualFile: profileFolder,
  options: {
    data: { type: 'string' },
    mllp: { type: 'string' },
    folder: { type: 'string' },
    send: { type: 'string' },
  },

  async run(folder, options, context) {
    const { terminal } = context;
    const sources = sourceOptions(options);
    let shownPort: number | undefined;
    const { promise: ended, resolve: end } = Promise.withResolvers<Result<void>>();
    // Watching and drafting keep no process from ending.
    const awake = setInterval(() => {}, 60_000);
    // Heard instead of ending at once: what was taken is answered first.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.removeAllListeners(signal);
      process.once(signal, () => end(succeeded(undefined)));
    }
    const done = await withStation(
      folder,
      options,
      context,
      async (station) => {
        const ready = await beginOrUnlock(station);
        if (ready.ok) {
          terminal.print('The station runs. Ctrl+C ends it.');
        }
        return ready.ok ? ended : ready;
      },
      {
        sources,
        onSourcesChange({ listening }) {
          if (listening?.failure !== undefined) {
            end({ ok: false, failure: listening.failure });
          } else if (listening?.port !== undefined && listening.port !== shownPort) {
            shownPort = listening.port;
            terminal.print(`Listens for HL7 v2 messages on port ${listening.port}.`);
          }
        },
      },
    );
    clearInterval(awake);
    if (!done.ok) {
      terminal.complain(done.failure.message);
      return exitCodeOf(done.failure);
    }
    return exitCodes.done;
  },
};

/** A station that nobody has begun is begun by this user. */
async function beginOrUnlock(station: StationAtHand): Promise<Result<void>> {
  const state = await station.ask('state', {});
  if (!state.ok) {
    return state;
  }
  if (state.value.kind !== 'new') {
    return unlock(station);
  }
  const begun = await station.ask('begin', { name: userInfo().username, signInBy: { kind: 'operating-system' } });
  return begun.ok ? succeeded(undefined) : failed(begun.failure.code, begun.failure.message);
}

function sourceOptions({ mllp, folder, send }: OptionValues): Partial<SourceSettings> {
  return {
    ...(typeof mllp === 'string' && { listen: listenOption(mllp) }),
    ...(typeof folder === 'string' && { folder: resolve(folder) }),
    ...(typeof send === 'string' && { returns: sendOption(send) }),
  };
}

/** An address with a port, or a port alone. */
const withPort = /^(?:\[?([^\]]+)\]?:)?(\d{1,5})$/u;

function listenOption(mllp: string): ListenSettings {
  const [, address = '127.0.0.1', digits = ''] = withPort.exec(mllp) ?? [];
  const port = Number(digits);
  if (digits === '' || port > 65_535) {
    throw new UsageError(`--mllp takes a port from 0 to 65535, or an address with one, not "${mllp}"`);
  }
  return { address, port, senders: [], tls: null };
}

function sendOption(send: string): MllpReturn {
  const [, host, digits = ''] = withPort.exec(send) ?? [];
  const port = Number(digits);
  if (host === undefined || port < 1 || port > 65_535) {
    throw new UsageError(`--send takes an address with a port from 1 to 65535, not "${send}"`);
  }
  const names = {
    sendingApplication: 'READING ROOM',
    sendingFacility: '',
    receivingApplication: '',
    receivingFacility: '',
  };
  return { kind: 'mllp', host, port, ...names, tls: null };
}
