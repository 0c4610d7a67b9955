import { userInfo } from 'node:os';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { MessagePortMain } from 'electron';
import { openDesk, openLog } from '#main/desk.ts';
import { describeCrash } from '#shared/ipc/describe-crash.ts';
import { ContractServer } from '#shared/ipc/contract-server.ts';
import { hostMessage } from '#shared/ipc/host-message.ts';
import { stationContract, type StationContract } from '#shared/ipc/station-contract.ts';
import { connectToHost } from './host-client.ts';
import { launchEngineThrough } from './launch-engine.ts';
import { setShortcutThrough } from './set-shortcut.ts';
import type { StationProcessOptions } from './station-runner.ts';

/**
 * Entry of the station process: opens the desk of a user's folder and answers its contract on every port that the main process hands
 * it. SQLite, backups and checks block here and never the window.
 */

function endByBug(error: unknown): void {
  const crash = describeCrash(error);
  log({ event: 'crashed', crash });
  process.stderr.write(`station: ${crash}\n`, () => process.exit(1));
}
process.on('uncaughtException', endByBug);
process.on('unhandledRejection', endByBug);

/** How long a closed window's port may take to close. */
const lastWordsMs = 1000;

const [given = ''] = process.argv.slice(2);
const { logFolder, restarts, ...options } = JSON.parse(given) as StationProcessOptions;
const { log, readLog } = openLog(logFolder);
log({ event: 'started', programVersion: options.programVersion, count: restarts });

const host = connectToHost(process.parentPort);
const servers = new Set<ContractServer<StationContract>>();
const desk = openDesk({
  ...options,
  log,
  readLog,
  user: userInfo().username,
  launchEngine: launchEngineThrough(host),
  setClipboardShortcut: setShortcutThrough(host),
  onStateChange: (state) => servers.forEach((server) => server.tell('stateChanged', state)),
  onSourcesChange: () => servers.forEach((server) => server.tell('sourcesChanged', {})),
  onReportChange: (report) => servers.forEach((server) => server.tell('reportsChanged', report)),
  onFeedbackChange: () => servers.forEach((server) => server.tell('feedbackChanged', {})),
});

process.parentPort.on('message', ({ data, ports: [port] }) => {
  const message = hostMessage.safeParse(data).data;
  if (message === 'connect' && port !== undefined) {
    serve(port);
  } else if (message === 'window-ended') {
    log({ event: 'window-ended' });
  } else if (message === 'stop') {
    void stop();
  } else if (typeof message === 'object') {
    desk.onRefused(message.origin);
  }
});

/** The window is gone, and what it sent last may still be on its way. */
async function stop(): Promise<void> {
  for (let waited = 0; servers.size > 0 && waited < lastWordsMs; waited += 20) {
    await setTimeout(20);
  }
  await desk.close();
  log({ event: 'stopped' });
  process.exit(0);
}

function serve(port: MessagePortMain): void {
  const server = new ContractServer(stationContract, desk.handlers, (message) => port.postMessage(message), desk.onBug);
  servers.add(server);
  port.on('message', ({ data }) => void server.receive(data));
  port.on('close', () => {
    servers.delete(server);
    server.cancelAll();
  });
  port.start();
}
