import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, dialog, globalShortcut, protocol, session } from 'electron';
import { bringToFront, createClipboardShortcut } from './clipboard-shortcut.ts';
import { setMenu } from './menu.ts';
import { pageOrigin, pageScheme, readPageFile } from './page-files.ts';
import { lookForUpdates } from './updates.ts';
import { keepStationRunning } from './station-runner.ts';

/** Electron's main process: the window and what it may do. It holds no data and does nothing that could block. */

// By default Windows would carry the reports from computer to computer with the user's roaming profile.
const local = process.env['LOCALAPPDATA'];
if (process.platform === 'win32' && local !== undefined && !app.commandLine.hasSwitch('user-data-dir')) {
  app.setPath('userData', join(local, app.getName()));
}

const pageRoot = join(app.getAppPath(), '.build/renderer');
const permitted = new RegExp(`^(?:${app.isPackaged ? pageScheme : `${pageScheme}|devtools`}):`, 'u');

/** All that the page may ask the browser for: to copy a text. */
const grantedPermission = 'clipboard-sanitized-write';

/** A window that stopped more often than this is not opened again by itself. */
const mostReloads = 5;

protocol.registerSchemesAsPrivileged([
  { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.enableSandbox();

// No fuse forbids this way to a debugger.
const debuggers = ['remote-debugging-port', 'remote-debugging-pipe'];
const isDebugged = app.isPackaged && debuggers.some((name) => app.commandLine.hasSwitch(name));

if (!isDebugged && app.requestSingleInstanceLock()) {
  void app.whenReady().then(start);
} else {
  app.quit();
}

/** Whoever develops the program may try another model. */
function modelFolder(): string {
  return app.isPackaged
    ? join(process.resourcesPath, 'models/default')
    : (process.env['READING_ROOM_MODEL'] ?? join(app.getAppPath(), 'models/default'));
}

function start(): void {
  // Without "persist:" it lives in memory: nothing of a page is written to the disk.
  const own = session.fromPartition('page');
  own.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === grantedPermission));
  own.setPermissionCheckHandler((_contents, permission) => permission === grantedPermission);
  own.on('will-download', (event, item) => {
    // A text that the page made for its reader: they are asked where it goes.
    if (!item.getURL().startsWith(`blob:${pageOrigin}/`)) {
      event.preventDefault();
    }
  });
  own.protocol.handle(pageScheme, (request) => readPageFile(pageRoot, request.url));
  setMenu();

  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 640,
    minHeight: 480,
    backgroundColor: '#14171a',
    title: 'Reading Room',
    webPreferences: {
      session: own,
      preload: fileURLToPath(new URL('preload.cjs', import.meta.url)),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      devTools: !app.isPackaged,
      spellcheck: false,
    },
  });
  window.setMenuBarVisibility(false);
  const { webContents } = window;
  webContents.on('will-attach-webview', (event) => event.preventDefault());

  const station = keepStationRunning(webContents, {
    stationFile: fileURLToPath(new URL('station-process.ts', import.meta.url)),
    engineFile: fileURLToPath(new URL('engine-process.ts', import.meta.url)),
    shortcut: createClipboardShortcut(window),
    options: {
      dataFolder: process.env['READING_ROOM_STATION'] ?? join(app.getPath('userData'), 'data'),
      keyFolder: join(app.getPath('userData'), 'keys'),
      logFolder: join(app.getPath('userData'), 'logs'),
      modelFolder: modelFolder(),
      programVersion: app.getVersion(),
    },
  });
  own.webRequest.onBeforeRequest(({ url }, answer) => {
    const cancel = !permitted.test(url);
    if (cancel) {
      station.tellRefused(url);
    }
    answer({ cancel });
  });
  webContents.setWindowOpenHandler(({ url }) => {
    station.tellRefused(url);
    return { action: 'deny' };
  });
  webContents.on('will-navigate', (event) => {
    event.preventDefault();
    station.tellRefused(event.url);
  });
  webContents.on('did-finish-load', () => station.connect());
  // What was typed is in the station: the page comes back and goes on.
  let reloads = 0;
  webContents.on('render-process-gone', (_event, { reason }) => {
    reloads += 1;
    station.tellWindowEnded();
    if (reason !== 'clean-exit' && reloads <= mostReloads) {
      webContents.reload();
    } else if (reason !== 'clean-exit') {
      dialog.showErrorBox(
        'Reading Room',
        'The window stopped again and again, and is closed. What you wrote is kept. Open Reading Room anew.',
      );
      app.quit();
    }
  });
  app.on('second-instance', () => {
    if (!window.isDestroyed()) {
      bringToFront(window);
    }
  });
  app.on('window-all-closed', () => app.quit());
  app.once('will-quit', (event) => {
    event.preventDefault();
    globalShortcut.unregisterAll();
    void station.stop().then(() => app.exit());
  });

  void window.loadURL(`${pageOrigin}/index.html`);
  if (app.isPackaged) {
    void lookForUpdates();
  }
}
