import { existsSync } from 'node:fs';
import process from 'node:process';

/** Where Chromium lies on Debian, Ubuntu, macOS and Windows; the variable CHROMIUM names another one. */
const knownPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser that shows the window's page where Electron cannot be had; undefined where there is none. */
export function findChromium(): string | undefined {
  return [process.env['CHROMIUM'] ?? '', ...knownPlaces].find((file) => file !== '' && existsSync(file));
}
