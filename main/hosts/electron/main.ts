import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, Menu, protocol, session } from 'electron';
import { pageOrigin, pageScheme, readPageFile } from './page-files.ts';
import { keepStationRunning } from './station-runner.ts';

/** Electron's main process: the window and what it may do. It holds no data and does nothing that could block. */

const pageRoot = join(app.getAppPath(), '.build/renderer');
const permitted = new RegExp(`^(?:${pageScheme}|devtools):`, 'u');

protocol.registerSchemesAsPrivileged([
  { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.enableSandbox();

if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(start);
} else {
  app.quit();
}

function start(): void {
  const own = session.defaultSession;
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !permitted.test(details.url) }));
  protocol.handle(pageScheme, (request) => readPageFile(pageRoot, request.url));
  Menu.setApplicationMenu(null);

  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 640,
    minHeight: 480,
    backgroundColor: '#14171a',
    title: 'Reading Room',
    webPreferences: {
      preload: fileURLToPath(new URL('preload.cjs', import.meta.url)),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  const { webContents } = window;
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  webContents.on('will-navigate', (event) => event.preventDefault());
  webContents.on('will-attach-webview', (event) => event.preventDefault());

  const station = keepStationRunning(webContents, {
    stationFile: fileURLToPath(new URL('station-process.ts', import.meta.url)),
    engineFile: fileURLToPath(new URL('engine-process.ts', import.meta.url)),
    options: {
      dataFolder: process.env['READING_ROOM_DATA'] ?? join(app.getPath('userData'), 'data'),
      keyFolder: join(app.getPath('userData'), 'keys'),
      modelFolder: join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'models/default'),
      programVersion: app.getVersion(),
    },
  });
  webContents.on('did-finish-load', () => station.connect());
  // What was typed is in the station: the page comes back and goes on.
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') {
      webContents.reload();
    }
  });
  app.on('second-instance', () => {
    if (window.isMinimized()) {
      window.restore();
    }
    window.focus();
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => station.stop());

  void window.loadURL(`${pageOrigin}/index.html`);
}
