import type { MessagePortMain, ParentPort } from 'electron';
import type { LaunchEngine } from '#main/engine.ts';
import { ContractClient, type Channel } from '#shared/ipc/contract-client.ts';
import { hostContract } from '#shared/ipc/host-contract.ts';
import { responseMessage } from '#shared/ipc/messages.ts';

/** How the station gets its engines: the main process starts them (engine-runner.ts) and sends a port to each. */
export function launchEngineThrough(main: ParentPort): LaunchEngine {
  const ports = new Map<number, (port: MessagePortMain) => void>();
  const ends = new Map<number, (reason: string) => void>();
  let next = 0;

  const host = new ContractClient(hostContract, {
    send: (message) => main.postMessage(message),
    onMessage: (listener) =>
      main.on('message', ({ data, ports: [port] }) => {
        if (port === undefined && responseMessage.safeParse(data).success) {
          listener(data);
        } else if (port !== undefined && isEnginePort(data)) {
          ports.get(data.engine)?.(port);
          ports.delete(data.engine);
        }
      }),
    // The station ends with the main process, which has other things to tell it, too.
    onExit: () => {},
    kill: () => {},
  });
  host.on('engineEnded', ({ engine, reason }) => {
    ends.get(engine)?.(reason);
    ends.delete(engine);
  });

  return function launch(): Channel {
    const engine = (next += 1);
    const port = new Promise<MessagePortMain>((resolve) => void ports.set(engine, resolve));
    void host.call('launchEngine', { engine });
    return {
      send: (message) => void port.then((open) => open.postMessage(message)),
      onMessage: (listener) => void listen(port, listener),
      onExit: (listener) => void ends.set(engine, listener),
      kill: () => void host.call('killEngine', { engine }),
    };
  };
}

async function listen(port: Promise<MessagePortMain>, listener: (message: unknown) => void): Promise<void> {
  const open = await port;
  open.on('message', ({ data }) => listener(data));
  open.start();
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
