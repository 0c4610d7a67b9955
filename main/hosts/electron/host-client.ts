import type { MessagePortMain, ParentPort } from 'electron';
import { ContractClient } from '#shared/ipc/contract-client.ts';
import { hostContract, type HostContract } from '#shared/ipc/host-contract.ts';
import { responseMessage } from '#shared/ipc/messages.ts';

/** The main process, as the station process asks it. */
export interface HostClient extends Pick<ContractClient<HostContract>, 'call' | 'on'> {
  /** Told of each port to an engine, beside the contract. */
  onEnginePort(listener: (engine: number, port: MessagePortMain) => void): void;
}

/** The station's end of the host's contract (serve-station.ts). The main process has other things to tell it, too. */
export function connectToHost(main: ParentPort): HostClient {
  const client = new ContractClient(hostContract, {
    send: (message) => main.postMessage(message),
    onMessage: (listener) =>
      main.on('message', ({ data, ports: [port] }) => {
        if (port === undefined && responseMessage.safeParse(data).success) {
          listener(data);
        }
      }),
    // The station ends with the main process.
    onExit: () => {},
    kill: () => {},
  });
  return {
    call: (...call) => client.call(...call),
    on: (event, listener) => client.on(event, listener),
    onEnginePort: (listener) =>
      void main.on('message', ({ data, ports: [port] }) => {
        if (port !== undefined && isEnginePort(data)) {
          listener(data.engine, port);
        }
      }),
  };
}

function isEnginePort(data: unknown): data is { readonly engine: number } {
  return (
    typeof data === 'object' &&
    data !== null &&
    'kind' in data &&
    data.kind === 'engine-port' &&
    'engine' in data &&
    typeof data.engine === 'number'
  );
}
