import type { MessagePortMain } from 'electron';
import type { LaunchEngine } from '#main/engine.ts';
import type { Channel } from '#shared/ipc/contract-client.ts';
import type { HostClient } from './host-client.ts';

/** How the station gets its engines: the main process starts them (engine-runner.ts) and sends a port to each. */
export function launchEngineThrough(host: HostClient): LaunchEngine {
  const ports = new Map<number, (port: MessagePortMain) => void>();
  const ends = new Map<number, (reason: string) => void>();
  let next = 0;

  host.onEnginePort((engine, port) => {
    ports.get(engine)?.(port);
    ports.delete(engine);
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
