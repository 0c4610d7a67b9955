import { join } from 'node:path';
import { createDesk, openLog } from '#main/desk.ts';
import { fileKeyStore, type KeyStore } from '#main/keys/key-store.ts';
import type { SetShortcut } from '#main/services/clipboard-shortcut.ts';
import { createStation } from '#main/station.ts';
import { ContractClient, type Channel } from '#shared/ipc/contract-client.ts';
import { ContractServer } from '#shared/ipc/contract-server.ts';
import type { InputOf, OutputOf, ProcedureName, ProgressOf } from '#shared/ipc/contract.ts';
import type { Result } from '#shared/ipc/failure.ts';
import type { ResponseMessage } from '#shared/ipc/messages.ts';
import { stationContract, type StationContract, type StationState } from '#shared/ipc/station-contract.ts';

const modelFolder = join(import.meta.dirname, '../../models/default');

/** A desk in this process, spoken to through its contract as a window does. */
export interface DeskClient {
  call<P extends ProcedureName<StationContract>>(
    procedure: P,
    input: InputOf<StationContract, P>,
    onProgress?: (progress: ProgressOf<StationContract, P>) => void,
  ): Promise<Result<OutputOf<StationContract, P>>>;
  /** As `call`, where nothing is expected to fail. */
  done<P extends ProcedureName<StationContract>>(
    procedure: P,
    input: InputOf<StationContract, P>,
  ): Promise<OutputOf<StationContract, P>>;
  readonly states: StationState[];
  readonly changed: string[];
  close(): Promise<void>;
}

/** What a desk has beside its folder. */
export interface Surroundings {
  /** Where the user's keys lie: by default in a folder of their own. */
  readonly keys?: KeyStore;
  readonly setClipboardShortcut?: SetShortcut;
}

/**
 * @param user of the operating system
 */
export function openDesk(folder: string, user = 'ada', { keys, setClipboardShortcut }: Surroundings = {}): DeskClient {
  const station = createStation({ modelFolder, programVersion: '0.1.0' });
  const heard: ((message: unknown) => void)[] = [];
  // What a process boundary would carry.
  const send = (message: ResponseMessage) => heard.forEach((listener) => listener(structuredClone(message)));
  const desk = createDesk({
    dataFolder: join(folder, 'data'),
    holder: { user, store: keys ?? fileKeyStore(join(folder, `keys of ${user}`)) },
    station,
    programVersion: '0.1.0',
    ...openLog(join(folder, 'logs')),
    ...(setClipboardShortcut && { setClipboardShortcut }),
    onStateChange: (state) => server.tell('stateChanged', state),
    onReportChange: (report) => server.tell('reportsChanged', report),
  });
  const server = new ContractServer(stationContract, desk.handlers, send);
  const channel: Channel = {
    send: (message) => void server.receive(structuredClone(message)),
    onMessage: (listener) => void heard.push(listener),
    onExit: () => {},
    kill: () => {
      throw new Error('the desk answered outside its contract');
    },
  };
  const client = new ContractClient(stationContract, channel);
  const states: StationState[] = [];
  const changed: string[] = [];
  client.on('stateChanged', (state) => states.push(state));
  client.on('reportsChanged', ({ id }) => changed.push(id));
  const call: DeskClient['call'] = async (procedure, input, onProgress) => {
    const outcome = await client.call(procedure, input, onProgress).outcome;
    if (outcome.kind === 'died') {
      throw new Error(outcome.reason);
    }
    return outcome.result;
  };
  return {
    call,
    async done(procedure, input) {
      const result = await call(procedure, input);
      if (!result.ok) {
        throw new Error(`${procedure}: ${result.failure.code}: ${result.failure.message}`);
      }
      return result.value;
    },
    states,
    changed,
    async close() {
      await desk.close();
      await station.close();
    },
  };
}
