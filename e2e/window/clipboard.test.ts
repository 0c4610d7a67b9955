import { writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { fileKeyStore } from '#main/keys/key-store.ts';
import { usualSettings } from '#shared/records/station-settings.ts';
import { openDesk } from '../station/desk-client.ts';
import { openWindow, startProgram } from './program.ts';
import { temporaryFolderFor } from './temporary-folder.ts';

/**
 * Keys that bring the clipboard to the window, by the unmodified main process: the stand-in presses them at a signal, and a file is its
 * clipboard. The keyboard and the clipboard of a whole machine are no test's to take.
 */

/** Run before the page's own scripts: keeps what comes to the page, and the station's port from it, which takes no other's answers. */
const listening = `
  globalThis.heard = [];
  addEventListener('message', (event) => {
    const { data, origin, source, ports: [port] } = event;
    if (data === 'reading-room:station-port') {
      globalThis.stationPort = port;
      port.start();
      event.stopImmediatePropagation();
    } else if (data?.kind) {
      heard.push({ data, isOwn: source === window && origin === location.origin });
    }
  });`;

/** A station whose settings name these keys, open in a window where nobody has signed in. */
async function program(keys: string | null) {
  const folder = temporaryFolderFor(onTestFinished);
  const desk = openDesk(folder, userInfo().username, { keys: fileKeyStore(join(folder, 'keys')) });
  await desk.done('begin', { name: 'Ada', signInBy: { kind: 'pin', pin: '2468' } });
  await desk.done('changeSettings', { ...usualSettings, clipboardShortcut: keys });
  await desk.close();
  const clipboard = join(folder, 'clipboard.txt');
  const started = await startProgram(folder, { switches: [`--clipboard-file=${clipboard}`] });
  onTestFinished(() => started.kill());
  const { page, close } = await openWindow(started.address);
  onTestFinished(close);
  await page.addInitScript(listening);
  await page.reload();
  await expect.poll(() => page.evaluate('globalThis.stationPort !== undefined')).toBe(true);
  return {
    page,
    copy: (text: string) => writeFileSync(clipboard, text),
    press: () => started.process.kill('SIGUSR2'),
    heard: () => page.evaluate<readonly unknown[]>('heard'),
    said: () => started.said(),
  };
}

/** What the station says of itself, over the port that the page has. */
function stateOf(page: Page): Promise<unknown> {
  return page.evaluate(`new Promise((resolve) => {
    stationPort.addEventListener('message', ({ data }) => data.kind === 'reply' && resolve(data.result.value));
    stationPort.postMessage({ kind: 'call', id: 1, procedure: 'state', input: {} });
  })`);
}

it('the text of the clipboard comes to the page as it is when the keys are pressed', async () => {
  const { page, copy, press, heard, said } = await program('CommandOrControl+Alt+R');
  const text = 'FINDINGS: Small left effusion – “stable”.\r\n\tNo pneumothorax.';
  copy(text);
  const message = { data: { kind: 'reading-room:clipboard-report', text }, isOwn: true };
  // The station sets the keys a moment after the window opened.
  await expect
    .poll(() => {
      press();
      return heard();
    })
    .toContainEqual(message);
  copy('Later.');
  press();
  await expect.poll(heard).toContainEqual({ ...message, data: { ...message.data, text: 'Later.' } });
  expect(await stateOf(page)).toMatchObject({ kind: 'open', isShortcutTaken: false });
  expect(said()).toBe('');
});

it.each([['Alt+Taken'], ['no keys!']])('keys that cannot be had do nothing, and that is told: %s', async (keys) => {
  const { page, copy, press, heard, said } = await program(keys);
  copy('FINDINGS: Small effusion.');
  await expect.poll(() => stateOf(page)).toMatchObject({ isShortcutTaken: true });
  press();
  await page.waitForTimeout(200);
  expect(await heard()).toEqual([]);
  expect(said()).toBe('');
});
