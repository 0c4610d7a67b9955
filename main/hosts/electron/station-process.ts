import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { MessagePortMain } from 'electron';
import { openDesk } from '#main/desk.ts';
import { describeCrash } from '#shared/ipc/describe-crash.ts';
import { ContractServer } from '#shared/ipc/contract-server.ts';
import { stationContract, type StationContract } from '#shared/ipc/station-contract.ts';

/**
 * Entry of the station process: opens the desk of a user's folder and answers its contract on every port that the main process hands
 * it. SQLite, backups and checks block here and never the window.
 */

function endByBug(error: unknown): void {
  process.stderr.write(`station: ${describeCrash(error)}\n`, () => process.exit(1));
}
process.on('uncaughtException', endByBug);
process.on('unhandledRejection', endByBug);

const programFolder = new URL('../../../', import.meta.url);
const [userFolder = ''] = process.argv.slice(2);
const { version } = JSON.parse(await readFile(new URL('package.json', programFolder), 'utf8')) as { version: string };

const servers = new Set<ContractServer<StationContract>>();
const desk = openDesk({
  dataFolder: join(userFolder, 'data'),
  keyFolder: join(userFolder, 'keys'),
  user: userInfo().username,
  modelFolder: fileURLToPath(new URL('models/default', programFolder)),
  programVersion: version,
  onStateChange: (state) => servers.forEach((server) => server.tell('stateChanged', state)),
  onReportChange: (report) => servers.forEach((server) => server.tell('reportsChanged', report)),
});

process.parentPort.on('message', ({ ports: [port] }) => {
  if (port !== undefined) {
    serve(port);
  }
});

// A port that is sent before somebody listens is lost.
process.parentPort.postMessage('ready');

function serve(port: MessagePortMain): void {
  const server = new ContractServer(stationContract, desk.handlers, (message) => port.postMessage(message));
  servers.add(server);
  port.on('message', ({ data }) => void server.receive(data));
  port.on('close', () => {
    servers.delete(server);
    server.cancelAll();
  });
  port.start();
}
