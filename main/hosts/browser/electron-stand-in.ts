import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import type { WebSocket } from 'ws';
import { serveOnLoopback, type LoopbackServer } from './loopback-server.ts';
import { PortTable, StandInChannel, type PortMessage, type StandInPort } from './message-port.ts';
import { StandInUtilityProcess, type ForkOptions } from './utility-process.ts';

/**
 * Stands in for the module `electron`, so that the unmodified Electron host runs in an ordinary browser over loopback: for end-to-end tests,
 * and where Electron's binary cannot be had. It has what that host uses and nothing more. What it cannot stand in for: the sandbox,
 * context isolation, and blocked requests (the page's content security policy stays). Never packaged.
 */

type PageHandler = (request: Request) => Promise<Response>;
const pageHandlers = new Map<string, PageHandler>();

/** The folder of the program whose main file this process runs; within `resources` where it was packaged. */
const programFolder = await folderOf(resolve(process.argv[1] ?? '.', '..'));
const { version } = JSON.parse(await readFile(join(programFolder, 'package.json'), 'utf8')) as { version: string };
const resourcesPath = dirname(programFolder);
Object.defineProperty(process, 'resourcesPath', { value: resourcesPath });

async function folderOf(path: string): Promise<string> {
  const isHere = await access(join(path, 'package.json')).then(
    () => true,
    () => false,
  );
  return isHere ? path : folderOf(dirname(path));
}

/** What a switch of Chromium's form was given: `--name=value`. */
function valueOfSwitch(name: string): string | undefined {
  const start = `--${name}=`;
  return process.argv.find((argument) => argument.startsWith(start))?.slice(start.length);
}

let userFolder = valueOfSwitch('user-data-dir');

class App extends EventEmitter {
  readonly isPackaged = basename(resourcesPath) === 'resources';

  enableSandbox(): void {}
  /** The data folder has a lock of its own. */
  requestSingleInstanceLock(): boolean {
    return true;
  }
  whenReady(): Promise<void> {
    return Promise.resolve();
  }
  getAppPath(): string {
    return programFolder;
  }
  getVersion(): string {
    return version;
  }
  getName(): string {
    return 'reading-room';
  }
  readonly commandLine = { hasSwitch: (name: string) => process.argv.some((given) => given.startsWith(`--${name}`)) };
  setPath(_name: 'userData', path: string): void {
    userFolder = path;
  }
  getPath(_name: 'userData'): string {
    return userFolder ?? join(homedir(), '.config', this.getName());
  }
  quit(): void {
    windows.forEach((window) => window.close());
    let isPrevented = false;
    this.emit('will-quit', { preventDefault: () => (isPrevented = true) });
    if (!isPrevented) {
      this.exit();
    }
  }
  exit(): void {
    process.exit(0);
  }
}
const windows: BrowserWindow[] = [];
export const app = new App();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => app.quit());
}

export const protocol = { registerSchemesAsPrivileged(): void {} };

const pageSession = {
  on(): void {},
  setPermissionRequestHandler(): void {},
  setPermissionCheckHandler(): void {},
  webRequest: { onBeforeRequest(): void {} },
  protocol: {
    handle(scheme: string, handler: PageHandler): void {
      pageHandlers.set(scheme, handler);
    },
  },
};
export const session = { fromPartition: () => pageSession };

export const dialog = {
  showErrorBox(title: string, content: string): void {
    process.stderr.write(`${title}: ${content}\n`);
  },
};

/** A file is the clipboard: `--clipboard-file=FILE`. */
export const clipboard = {
  readText(): string {
    const file = valueOfSwitch('clipboard-file');
    return file === undefined ? '' : readFileSync(file, 'utf8');
  },
};

const shortcuts = new Map<string, () => void>();
/** The signal SIGUSR2 presses the keys that are registered. Another program has all that end in "Taken". */
export const globalShortcut = {
  register(keys: string, act: () => void): boolean {
    if (!/^(?:\w+\+)*\w+$/u.test(keys)) {
      throw new TypeError('Error processing argument at index 0');
    }
    const isFree = !keys.endsWith('Taken');
    if (isFree) {
      shortcuts.set(keys, act);
    }
    return isFree;
  },
  unregister: (keys: string) => void shortcuts.delete(keys),
  unregisterAll: () => shortcuts.clear(),
};
process.on('SIGUSR2', () => shortcuts.forEach((act) => act()));

export const Menu = { setApplicationMenu(): void {}, buildFromTemplate(): void {} };

export { StandInChannel as MessageChannelMain };

export const utilityProcess = {
  fork: (file: string, args: readonly string[] = [], options?: ForkOptions) =>
    new StandInUtilityProcess(file, args, options),
};

/** The page in the browser, over its bridge. */
class WebContents extends EventEmitter {
  #socket: WebSocket | undefined;
  #ports: PortTable | undefined;

  setWindowOpenHandler(): void {}

  reload(): void {}

  postMessage(channel: string, data: unknown, ports: readonly StandInPort[] = []): void {
    const numbers = ports.map((port) => this.#ports?.handOver(port) ?? 0);
    this.#send({ kind: 'message', channel, data, ports: numbers });
  }

  attach(socket: WebSocket): void {
    this.#ports?.closeAll();
    this.#socket = socket;
    this.#ports = new PortTable((message) => this.#send(message));
    const ports = this.#ports;
    socket.on('message', (text: Buffer) => {
      const message = parse(text);
      if (message?.kind === 'message' && message.channel === 'did-finish-load') {
        this.emit('did-finish-load');
      } else if (message !== undefined) {
        ports.receive(message);
      }
    });
    socket.on('close', () => ports.closeAll());
  }

  #send(message: PortMessage): void {
    if (this.#socket?.readyState === 1) {
      this.#socket.send(JSON.stringify(message));
    }
  }
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents();
  readonly #preload: string;
  #server: LoopbackServer | undefined;

  constructor({ webPreferences }: { readonly webPreferences: { readonly preload: string } }) {
    super();
    this.#preload = webPreferences.preload;
    windows.push(this);
  }

  close(): void {
    this.#server?.close();
  }

  /** Serves the page and prints where: a person opens it, or a test does. */
  async loadURL(url: string): Promise<void> {
    const { protocol: scheme, host, pathname: first } = new URL(url);
    this.#server = await serveOnLoopback({
      readFile: (path) => this.#readFile(`${scheme}//${host}`, path === '/' ? first : path),
      onBridge: (socket) => this.webContents.attach(socket),
    });
    process.stdout.write(`${this.#server.address}\n`);
  }

  isDestroyed(): boolean {
    return false;
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {}
  show(): void {}
  focus(): void {}
  setMenuBarVisibility(): void {}

  async #readFile(origin: string, path: string): Promise<Response> {
    if (path === '/page-bridge.js') {
      const [bridge, preload] = await Promise.all(
        [new URL('page-bridge.js', import.meta.url), this.#preload].map((file) => readFile(file, 'utf8')),
      );
      const script = (bridge ?? '').replace('/* PRELOAD */', () => preload ?? '');
      return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
    }
    const handler = pageHandlers.get(new URL(origin).protocol.slice(0, -1));
    const answer = (await handler?.(new Request(`${origin}${path}`))) ?? new Response('Not found', { status: 404 });
    if (!path.endsWith('.html') || answer.status !== 200) {
      return answer;
    }
    const html = (await answer.text()).replace('<head>', '<head><script src="/page-bridge.js"></script>');
    return new Response(html, { headers: answer.headers });
  }
}

/** The page's own bridge writes no other messages; what else comes is dropped. */
function parse(text: Buffer): PortMessage | undefined {
  try {
    const message: unknown = JSON.parse(text.toString('utf8'));
    return typeof message === 'object' && message !== null ? (message as PortMessage) : undefined;
  } catch {
    return undefined;
  }
}
