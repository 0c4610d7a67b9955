import type { UtilityProcess } from 'electron';
import { ContractServer } from '#shared/ipc/contract-server.ts';
import { hostContract } from '#shared/ipc/host-contract.ts';
import { succeeded } from '#shared/ipc/failure.ts';
import type { ClipboardShortcut } from './clipboard-shortcut.ts';
import { runEnginesFor } from './engine-runner.ts';

/** Answers what a station process asks of the main process. @param engineFile what an engine runs */
export function serveStation(station: UtilityProcess, engineFile: string, shortcut: ClipboardShortcut): void {
  const engines = runEnginesFor(station, engineFile, (ended) => server.tell('engineEnded', ended));
  const server = new ContractServer(
    hostContract,
    {
      launchEngine({ engine }) {
        engines.launch(engine);
        return succeeded(null);
      },
      killEngine({ engine }) {
        engines.kill(engine);
        return succeeded(null);
      },
      setClipboardShortcut: ({ keys }) => succeeded({ isSet: shortcut.set(keys) }),
    },
    (message) => station.postMessage(message),
  );
  station.on('message', (message) => void server.receive(message));
}
