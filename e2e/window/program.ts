import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from './chromium.ts';

const repository = join(import.meta.dirname, '../..');

const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The program as `npm start` runs it, in a process of its own. */
export interface Program {
  /** What it printed for a browser to open, good once. */
  readonly address: string;
  readonly process: ChildProcess;
  /** All that it said on standard error. */
  said(): string;
  kill(signal?: NodeJS.Signals): Promise<void>;
}

const sourceOfMain = join(repository, 'main/hosts/electron/main.ts');

interface StartOptions {
  /** Of the program: its source, or a built one. */
  readonly mainFile?: string;
  /** Beside the folder of the user: `--name=value`. */
  readonly switches?: readonly string[];
  /** Variables that it is started with, beside those of the test. */
  readonly surroundings?: Readonly<Record<string, string>>;
}

/** @param userFolder keeps data and keys between runs */
export async function startProgram(
  userFolder: string,
  { mainFile = sourceOfMain, switches = [], surroundings = {} }: StartOptions = {},
): Promise<Program> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      join(repository, 'main/hosts/browser/register.ts'),
      mainFile,
      `--user-data-dir=${userFolder}`,
      ...switches,
    ],
    {
      cwd: repository,
      env: { ...process.env, READING_ROOM_STATION: undefined, ...surroundings },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  let printed = '';
  while (!/\/\?token=[0-9a-f]{64}\n/u.test(printed)) {
    const [data] = (await once(child.stdout, 'data')) as [Buffer];
    printed += data.toString();
  }
  const address = printed.trim().split('\n').at(-1) ?? '';
  return {
    address,
    process: child,
    said: () => said,
    async kill(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill(signal);
        await once(child, 'exit');
      }
    },
  };
}

export interface OpenWindow {
  readonly page: Page;
  /** Requests that left for anywhere but the program. */
  readonly foreign: readonly string[];
  close(): Promise<void>;
}

/** A browser with a profile of its own, as after its installation. @param switches beside the usual ones */
export function openBrowser(switches: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('There is no Chromium: "npm test" installs it.');
  }
  return chromium.launch({ executablePath, args: [...chromiumArguments, ...switches] });
}

/** Opens the program's page in a browser of its own. */
export async function openWindow(address: string): Promise<OpenWindow> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  const { host } = new URL(address);
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).host !== host) {
      foreign.push(request.url());
    }
  });
  await page.goto(address);
  return { page, foreign, close: () => browser.close() };
}
