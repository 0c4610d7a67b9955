import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * What `npm start` runs: the program in Electron's own window, or, where that cannot be had, in a browser of this machine, with a line
 * that says why. The first time it fetches Electron's binary, which npm does not carry.
 */

const programFolder = fileURLToPath(new URL('../../../', import.meta.url));
const electronFolder = join(programFolder, 'node_modules/electron');
const given = process.argv.slice(2);
const hasScreen = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

const electron = hasScreen ? (findElectron() ?? fetchElectron()) : undefined;
const program = electron === undefined ? startInBrowser() : spawn(electron, ['.', ...given], { stdio: 'inherit' });
program.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 130));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => program.kill(signal));
}

function findElectron(): string | undefined {
  const nameFile = join(electronFolder, 'path.txt');
  const binary = existsSync(nameFile) ? join(electronFolder, 'dist', readFileSync(nameFile, 'utf8')) : '';
  return existsSync(binary) ? binary : undefined;
}

function fetchElectron(): string | undefined {
  process.stdout.write('Fetching Electron, once (some 120 MB)…\n');
  spawnSync(process.execPath, [join(electronFolder, 'install.js')], { stdio: 'ignore' });
  return findElectron();
}

function startInBrowser(): ChildProcess {
  const reason = hasScreen ? 'it cannot be fetched here' : 'there is no screen';
  process.stdout.write(
    `Without Electron (${reason}) Reading Room runs in a browser, on this machine alone. ` +
      'The address opens it once:\n',
  );
  const started = spawn(
    process.execPath,
    ['--import', join(import.meta.dirname, 'register.ts'), 'main/hosts/electron/main.ts', ...given],
    { cwd: programFolder, stdio: ['inherit', 'pipe', 'inherit'] },
  );
  started.stdout.on('data', (data: Buffer) => {
    process.stdout.write(data);
    const [address] = /http:\S+/u.exec(data.toString()) ?? [];
    if (hasScreen && address !== undefined) {
      openInBrowser(address);
    }
  });
  return started;
}

/** By a file that only this user can read: arguments of a command are seen by everybody on the machine. */
function openInBrowser(address: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'reading-room-'));
  const file = join(folder, 'open.html');
  writeFileSync(file, `<meta http-equiv="refresh" content="0; url=${address}">`, { mode: 0o600 });
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const command = process.platform === 'win32' ? 'explorer' : process.platform === 'darwin' ? 'open' : 'xdg-open';
  // Where none opens, the address was printed.
  spawn(command, [file], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
