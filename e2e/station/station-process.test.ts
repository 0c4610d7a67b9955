import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '#main/db/store.testing.ts';
import { StandInUtilityProcess } from '../../main/hosts/browser/utility-process.ts';

/** The station's own process, spoken to as the main process does. */

it('hears what the main process tells it, keeps the addresses to itself, and asks for its keys', async () => {
  const folder = temporaryFolder();
  const options = {
    dataFolder: join(folder, 'data'),
    keyFolder: join(folder, 'keys'),
    logFolder: join(folder, 'logs'),
    modelFolder: join(folder, 'model'),
    programVersion: '0.1.0',
    restarts: 0,
  };
  const file = fileURLToPath(new URL('../../main/hosts/electron/station-process.ts', import.meta.url));
  const station = new StandInUtilityProcess(file, [JSON.stringify(options)]);
  onTestFinished(() => void station.kill());
  const asked: unknown[] = [];
  station.on('message', (message) => asked.push(message));
  const ended = new Promise((resolve) => void station.once('exit', resolve));
  const told = [
    'window-ended',
    { kind: 'request-refused', origin: 'https://example.org' },
    { kind: 'request-refused', address: 'https://example.com' },
    'something else',
  ];
  told.forEach((message) => station.postMessage(message, []));
  await expect
    .poll(() => asked)
    .toEqual([expect.objectContaining({ procedure: 'setClipboardShortcut', input: { keys: null } })]);
  station.postMessage('stop', []);
  expect(await ended).toBe(0);
  const log = readFileSync(join(folder, 'logs/station.log'), 'utf8');
  expect(
    log
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).event),
  ).toEqual(['started', 'window-ended', 'request-refused', 'stopped']);
  expect(log).not.toContain('example');
});
