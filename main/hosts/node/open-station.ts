import { userInfo } from 'node:os';
import { join } from 'node:path';
import { openDesk, openLog, type OpenDeskOptions } from '#main/desk.ts';
import { ContractClient } from '#shared/ipc/contract-client.ts';
import { ContractServer } from '#shared/ipc/contract-server.ts';
import type { Handlers, InputOf, OutputOf, ProcedureName } from '#shared/ipc/contract.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import { stationContract, type StationContract, type StationState } from '#shared/ipc/station-contract.ts';
import { askSecretFrom, type AskSecret } from './ask-secret.ts';
import { UsageError, type CommandContext, type OptionValues } from './command.ts';
import { exitCodeOf, exitCodes, type ExitCode } from './exit-codes.ts';

/** A station's data, as a command uses it: by the contract that the window uses, in this process. */
export interface StationAtHand {
  ask<P extends ProcedureName<StationContract>>(
    procedure: P,
    input: InputOf<StationContract, P>,
  ): Promise<Result<OutputOf<StationContract, P>>>;
  readonly askSecret: AskSecret;
}

export const stationFolderHelp = `FOLDER, where it is left out, is where the program keeps what is this user's: ~/.config/reading-room on Linux, %LOCALAPPDATA%\\reading-room on Windows,
~/Library/Application Support/reading-room on macOS. --data names the data where it lies elsewhere (docs/INSTALL.md). What changes
the data needs the station closed. PINs and recovery keys are asked for in the terminal, or read line by line from standard
input; they are never given as options, because others could see them there.`;

/** What every command on a station takes. */
export const stationOptions = { reader: { type: 'string' }, data: { type: 'string' } } as const;

/** Opens the data of a user's folder, and closes it when the work is done. The work itself unlocks it and signs in. */
export async function withStation<T>(
  folder: string,
  { data }: OptionValues,
  { standardInput, programVersion, defaultModelFolder: modelFolder }: CommandContext,
  work: (station: StationAtHand) => Promise<T>,
  more: Partial<OpenDeskOptions> = {},
): Promise<T> {
  const desk = openDesk({
    dataFolder: typeof data === 'string' ? data : join(folder, 'data'),
    keyFolder: join(folder, 'keys'),
    user: userInfo().username,
    modelFolder,
    programVersion,
    ...openLog(join(folder, 'logs')),
    onStateChange: () => {},
    onReportChange: () => {},
    ...more,
  });
  const client = connectHere(desk.handlers);
  try {
    return await work({
      async ask(procedure, input) {
        const outcome = await client.call(procedure, input).outcome;
        if (outcome.kind === 'died') {
          throw new Error(outcome.reason);
        }
        return outcome.result;
      },
      askSecret: askSecretFrom(standardInput),
    });
  } finally {
    await desk.close();
  }
}

/** As `withStation`, for what a reader does: signs them in, and says what went wrong. */
export function signedInAtStation(
  folder: string,
  options: OptionValues,
  context: CommandContext,
  work: (station: StationAtHand) => Promise<Result<void>>,
): Promise<ExitCode> {
  return withStation(folder, options, context, (station) => asReader(station, options, context, work));
}

/** As `signedInAtStation`, for what only reads: also while the station runs in another process. */
export function readingAtStation(
  folder: string,
  options: OptionValues,
  context: CommandContext,
  work: (station: StationAtHand) => Promise<Result<void>>,
): Promise<ExitCode> {
  return withStation(folder, options, context, async (station) => {
    const state = await station.ask('state', {});
    const isInUse = state.ok && state.value.kind === 'damaged' && state.value.failure.code === 'DATA_FOLDER_IN_USE';
    return isInUse
      ? withStation(folder, options, context, (beside) => asReader(beside, options, context, work), {
          readsBeside: true,
        })
      : asReader(station, options, context, work);
  });
}

async function asReader(
  station: StationAtHand,
  options: OptionValues,
  { terminal }: CommandContext,
  work: (station: StationAtHand) => Promise<Result<void>>,
): Promise<ExitCode> {
  const signedIn = await signIn(station, options);
  const done = signedIn.ok ? await work(station) : signedIn;
  if (!done.ok) {
    terminal.complain(done.failure.message);
    return exitCodeOf(done.failure);
  }
  return exitCodes.done;
}

/** Both ends of the contract in this process. */
function connectHere(handlers: Handlers<StationContract>): ContractClient<StationContract> {
  const listeners: ((message: unknown) => void)[] = [];
  const server = new ContractServer(stationContract, handlers, (message) =>
    listeners.forEach((listener) => listener(message)),
  );
  return new ContractClient(stationContract, {
    send: (message) => void server.receive(message),
    onMessage: (listener) => void listeners.push(listener),
    onExit: () => {},
    kill: () => {},
  });
}

/** Unlocks the data by this user's key or by the recovery key, and signs a reader in. */
async function signIn(station: StationAtHand, { reader: readerName }: OptionValues): Promise<Result<void>> {
  const unlocked = await unlock(station);
  if (!unlocked.ok) {
    return unlocked;
  }
  const readers = await station.ask('listReaders', {});
  if (!readers.ok) {
    return readers;
  }
  const names = readers.value.map(({ name }) => name).join(', ');
  const [reader, ...others] =
    typeof readerName === 'string'
      ? readers.value.filter(({ name }) => name.toLowerCase() === readerName.toLowerCase())
      : readers.value;
  if (reader === undefined || others.length > 0) {
    throw new UsageError(`name the reader with --reader; this station has: ${names}`);
  }
  const pin = reader.signsInBy === 'pin' ? await station.askSecret(`PIN of ${reader.name}: `) : undefined;
  if (reader.signsInBy === 'pin' && pin === undefined) {
    throw new UsageError(`no PIN of ${reader.name} was given`);
  }
  const signedIn = await station.ask('signIn', { readerId: reader.id, ...(pin !== undefined && { pin }) });
  return signedIn.ok ? succeeded(undefined) : signedIn;
}

export async function unlock(station: StationAtHand): Promise<Result<void>> {
  const state = await station.ask('state', {});
  if (!state.ok) {
    return state;
  }
  if (state.value.kind === 'locked-away') {
    const recoveryKey = (await station.askSecret('Recovery key: ')) ?? '';
    const unlocked = await station.ask('unlock', { recoveryKey });
    return unlocked.ok ? succeeded(undefined) : unlocked;
  }
  return asOpen(state.value);
}

function asOpen(state: StationState): Result<void> {
  if (state.kind === 'new') {
    return failed('DATABASE_MISSING', 'There is no station in this folder yet: begin one in the window first.');
  }
  return state.kind === 'damaged' ? { ok: false, failure: state.failure } : succeeded(undefined);
}
