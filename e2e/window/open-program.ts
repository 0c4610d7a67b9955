import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { _electron, type Page } from 'playwright-core';
import { childrenOf, commandOf } from './children-of.ts';
import { openWindow, startProgram } from './program.ts';

const repository = join(import.meta.dirname, '../..');

/** Variables that the program is started with, beside those of the test. */
export type Surroundings = Readonly<Record<string, string>>;

/** The program as a person has it before them: in Electron's window where its binary is installed, else in a browser. */
export interface OpenProgram {
  readonly page: Page;
  /** Of the main process. */
  readonly pid: number;
  /** Requests of the page that left for anywhere but the program. */
  readonly foreign: readonly string[];
  /** All that the program said on standard error. */
  said(): string;
  /** Process ids of what the main process started for this, the oldest first. */
  pidsOf(part: 'station' | 'engine'): Promise<readonly number[]>;
  /** As a person does. */
  close(): Promise<void>;
  /** As a power cut does: all processes at once, none of which gets to say anything. */
  killAll(): Promise<void>;
}

/** Electron's binary, where `npm start` has fetched it or the variable ELECTRON names it. */
function findElectron(): string | undefined {
  const folder = join(repository, 'node_modules/electron');
  const nameFile = join(folder, 'path.txt');
  const fetched = existsSync(nameFile) ? join(folder, 'dist', readFileSync(nameFile, 'utf8')) : '';
  return [process.env['ELECTRON'] ?? '', fetched].find((file) => file !== '' && existsSync(file));
}

const electron = findElectron();

/** Whether programs are opened in Electron's own window. */
export const isInElectron = electron !== undefined;

/** @param userFolder keeps data and keys between runs */
export function openProgram(userFolder: string, surroundings: Surroundings = {}): Promise<OpenProgram> {
  return electron === undefined
    ? openInBrowser(userFolder, surroundings)
    : openInElectron(electron, userFolder, surroundings);
}

async function openInBrowser(userFolder: string, surroundings: Surroundings): Promise<OpenProgram> {
  const program = await startProgram(userFolder, { surroundings });
  const { page, foreign, close } = await openWindow(program.address);
  const main = program.process.pid ?? 0;
  return {
    page,
    pid: main,
    foreign,
    said: () => program.said(),
    pidsOf: (part) => Promise.resolve(childrenOf(main).filter((pid) => commandOf(pid).includes(`${part}-process.ts`))),
    async close() {
      await close();
      await program.kill();
    },
    async killAll() {
      killEach([main, ...childrenOf(main)]);
      await program.kill('SIGKILL');
      await close();
    },
  };
}

async function openInElectron(
  executablePath: string,
  userFolder: string,
  surroundings: Surroundings,
): Promise<OpenProgram> {
  const app = await _electron.launch({
    executablePath,
    args: ['.', `--user-data-dir=${userFolder}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    cwd: repository,
    env: { ...environment(), ...surroundings },
  });
  const page = await app.firstWindow();
  const main: ChildProcess = app.process();
  let said = '';
  main.stderr?.on('data', (data: Buffer) => (said += data.toString()));
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('app:')) {
      foreign.push(request.url());
    }
  });
  const processes = () =>
    app.evaluate(({ app: running }) => running.getAppMetrics().map(({ pid, name = '' }) => ({ pid, name })));
  return {
    page,
    pid: main.pid ?? 0,
    foreign,
    said: () => said,
    async pidsOf(part) {
      return (await processes()).filter(({ name }) => name === `Reading Room ${part}`).map(({ pid }) => pid);
    },
    close: () => app.close(),
    async killAll() {
      const ended = once(main, 'exit');
      killEach([main.pid ?? 0, ...(await processes()).map(({ pid }) => pid)]);
      await ended;
    },
  };
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function killEach(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended with its parent.
    }
  }
}
