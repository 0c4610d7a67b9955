import { constants, setPriority } from 'node:os';
import process from 'node:process';
import { serveEngine } from '#main/engine.ts';
import { describeCrash } from '#shared/ipc/describe-crash.ts';

/** Entry of the engine process: answers the engine's contract on the one port that the main process hands it. */

// The reader's own keys and the images beside come first. Before the first thread, which inherits it on Linux.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

process.on('uncaughtException', (error) => {
  process.stderr.write(`${describeCrash(error)}\n`, () => process.exit(1));
});

process.parentPort.once('message', ({ ports: [port] }) => {
  if (port === undefined) {
    process.exit(1);
  }
  const server = serveEngine((message) => port.postMessage(message));
  port.on('message', ({ data }) => void server.receive(data));
  // Without its station it has no purpose; and it must not outlive it with a report in memory.
  port.on('close', () => process.exit());
  port.start();
});
