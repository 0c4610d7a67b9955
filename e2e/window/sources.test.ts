import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { Hl7Server, type Hl7MessageEvent } from '@medplum/hl7';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { inventedResult } from '../arrivals/invented-result.ts';
import { createSender, type Sender } from '../arrivals/sender.ts';
import { axeViolations } from './axe.ts';
import { cutOff } from './cut-off.ts';
import { openPrograms } from './open-programs.ts';
import { button, goTo, signInToDesk, signOut } from './page-steps.ts';
import { addReport, begin, editor, field, press } from './steps.ts';
import { temporaryFolderFor } from './temporary-folder.ts';

/** Where reports come from and go to by themselves, as an administrator sets it and as readers see it. */

const { open: start } = openPrograms();

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const hl7 = (page: Page) => section(page, 'HL7 v2 from the RIS');
const form = (page: Page, name: string) => page.getByRole('form', { name, exact: true });
const rows = (page: Page, table: string) => page.getByRole('table', { name: table, exact: true }).getByRole('row');

/** One that another program has for as long as the server is open. */
async function takenPort(): Promise<{ readonly port: number; readonly server: Server }> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { port: typeof address === 'object' ? (address?.port ?? 0) : 0, server };
}

async function freePort(): Promise<number> {
  const { port, server } = await takenPort();
  server.close();
  await once(server, 'close');
  return port;
}

/** From the page as it is when nothing is set. */
async function listenOn(page: Page, port: number): Promise<void> {
  await press(page, 'Set up… HL7 v2 from the RIS');
  await field(page, 'Port').fill(String(port));
  await saveForm(page, 'HL7 v2 from the RIS');
}

async function watch(page: Page, folder: string): Promise<void> {
  await press(page, 'Set up… Watched folder');
  await field(page, 'Folder').fill(folder);
  await saveForm(page, 'Watched folder');
}

/** Another form may still be closing. */
function saveForm(page: Page, name: string): Promise<void> {
  return page.getByRole('form', { name }).getByRole('button', { name: 'Save', exact: true }).click();
}

function senderTo(port: number): Sender {
  const sender = createSender({ port: () => port });
  onTestFinished(() => sender.close());
  return sender;
}

/** Somebody new at the desk, who keeps what is asked of them. */
async function atSources(): Promise<Page> {
  const { page } = await start(temporaryFolderFor(onTestFinished));
  await begin(page);
  await goTo(page, 'Sources');
  return page;
}

it('what the RIS sends is in the worklist and on the page at once, and what is refused says why', async () => {
  const page = await atSources();
  await page.getByRole('heading', { name: 'How to connect a RIS' }).waitFor();
  await page.getByText('What to tell the interface engineer').click();
  await page.getByText('ORM^O01, OMI^O23, OMG^O19').waitFor();
  await page.getByText('X: withdrawn, and closes it', { exact: false }).waitFor();
  await page.getByText('AE: a mistake in this message', { exact: false }).waitFor();

  const port = await freePort();
  await press(page, 'Set up… HL7 v2 from the RIS');
  await field(page, 'Port').fill('66000');
  await press(page, 'Save');
  await form(page, 'HL7 v2 from the RIS').getByText('Write a whole number from 1 to 65535.').waitFor();
  await expect.poll(() => page.evaluate('document.activeElement.value')).toBe('66000');
  await field(page, 'Port').fill(String(port));
  await page.keyboard.press('Enter');
  await hl7(page).getByText('listens', { exact: true }).waitFor();
  await hl7(page).getByText('Saved', { exact: true }).waitFor();
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Change…');
  await page.getByRole('contentinfo').getByText('RIS only').waitFor();

  const sender = senderTo(port);
  expect(await sender.send(inventedResult(1).message)).toContain('MSA|AA|C1\r');
  await rows(page, 'What arrived').filter({ hasText: 'RIS · INVENTED' }).filter({ hasText: 'Report' }).waitFor();
  await page.getByRole('listbox', { name: 'Reports' }).getByText('XR CHEST 2 VIEWS').waitFor();
  await expect.poll(() => hl7(page).locator('dt:text-is("Connected now") + dd').textContent()).toBe('1');

  // Both sides speak of the message by its number, and of the report by its own.
  const first = rows(page, 'What arrived').filter({ hasText: 'C1' });
  await first.getByRole('button', { name: 'INV000001', exact: true }).click();
  await editor(page, 'Findings').waitFor();
  await goTo(page, 'Sources');

  await sender.send('MSH|^~\\&|LAB|ST ANNA|||20260302||ADT^A08|X1|P|2.5\rPID|1\r');
  const refused = rows(page, 'What arrived').filter({ hasText: 'LAB · ST ANNA' }).filter({ hasText: 'X1' });
  await refused.getByText('Messages of ADT are not read here', { exact: false }).waitFor();
  await page.getByRole('radio', { name: 'Refused only' }).click();
  expect(await rows(page, 'What arrived').count()).toBe(2);
  // A burst pushes it out of the last that arrived, and not out of the last that were refused.
  for (let number = 2; number < 110; number += 1) {
    await sender.send(inventedResult(number).message);
  }
  await page.getByRole('radio', { name: 'All', exact: true }).last().click();
  await button(page, 'Show all 100').click();
  await expect.poll(() => rows(page, 'What arrived').count()).toBe(101);
  // A hundred may be there before the last of the burst is.
  await expect.poll(() => refused.count()).toBe(0);
  await page.getByRole('radio', { name: 'Refused only' }).click();
  await refused.waitFor();
});

it('a test message goes the whole way, leads to its report, and that can be removed', async () => {
  const page = await atSources();
  expect(await button(page, 'Send a test message').count()).toBe(0);
  const port = await freePort();
  await listenOn(page, port);
  expect(await page.getByText('No sender is named', { exact: false }).count()).toBe(0);
  await press(page, 'Change… HL7 v2 from the RIS');
  await page.getByText('Other computers in the network').click();
  await press(page, 'Save');
  await hl7(page).getByText('0.0.0.0 · for other computers in the network').waitFor();
  await hl7(page).getByText('listens', { exact: true }).waitFor();
  // Whoever looks at the page later is warned, too.
  await page.getByText('No sender is named', { exact: false }).waitFor();
  // Turned off and on again, it is as it was set.
  await press(page, 'Change… HL7 v2 from the RIS');
  await page.getByText('Listen for HL7 v2 messages').click();
  await press(page, 'Save');
  await page.getByText('The station does not listen: no report comes', { exact: false }).waitFor();
  await press(page, 'Set up… HL7 v2 from the RIS');
  expect(await field(page, 'Port').inputValue()).toBe(String(port));
  expect(await page.getByRole('radio', { name: 'Other computers in the network' }).isChecked()).toBe(true);
  await press(page, 'Save');
  await hl7(page).getByText('listens', { exact: true }).waitFor();
  await press(page, 'Send a test message');
  await page.getByText('The test message is in.').waitFor();
  await press(page, 'Open its report');
  await editor(page, 'Findings').getByText('This is a test message of the station.', { exact: false }).waitFor();
  await press(page, 'Remove');
  // A press on what only just appeared does nothing.
  await page.waitForTimeout(600);
  await press(page, 'Yes, remove it');
  await page.getByText('Removed.').waitFor();
});

it('a port that is taken is said, in the foot too, and listened to once it is free', async () => {
  const page = await atSources();
  const { port, server } = await takenPort();
  await listenOn(page, port);
  await hl7(page).getByText('does not listen', { exact: true }).waitFor();
  await hl7(page).getByText(`Another program listens on port ${port} of 127.0.0.1 already`, { exact: false }).waitFor();
  await hl7(page).getByText('It is tried again every half minute.', { exact: false }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Bring a report in' }).waitFor();
  await page.getByRole('contentinfo').getByRole('button', { name: 'The RIS cannot connect' }).click();
  await page.getByRole('heading', { name: 'Sources', level: 1 }).waitFor();
  server.close();
  await hl7(page).getByText('listens', { exact: true }).waitFor({ timeout: 45_000 });
  await expect.poll(() => button(page, 'The RIS cannot connect').count()).toBe(0);
});

it('a watched folder takes a file, and says of another why it failed', async () => {
  const page = await atSources();
  const folder = temporaryFolderFor(onTestFinished);
  const missing = join(folder, 'not-there-yet');
  await watch(page, 'reports');
  await form(page, 'Watched folder').getByText('Write the whole path, from the drive, the share or /.').waitFor();
  await field(page, 'Folder').fill(missing);
  await press(page, 'Save');
  const watched = section(page, 'Watched folder');
  await watched.getByText('not reachable', { exact: true }).waitFor();
  await watched.getByText('The watched folder is not there', { exact: false }).waitFor();
  mkdirSync(missing);
  await watched.getByText('watched', { exact: true }).waitFor({ timeout: 30_000 });

  writeFileSync(join(missing, 'one.txt'), 'EXAM: CT abdomen\nFINDINGS: The liver is normal.');
  writeFileSync(join(missing, 'two.xml'), '<ClinicalDocument><');
  mkdirSync(join(missing, 'a folder'));
  const failed = rows(page, 'Files that failed').filter({ hasText: 'two.xml' });
  await failed.getByText('is not well-formed XML', { exact: false }).waitFor({ timeout: 30_000 });
  await rows(page, 'Not taken').filter({ hasText: 'a folder' }).waitFor();
  await page.getByRole('listbox', { name: 'Reports' }).getByText('CT abdomen').waitFor();
  await rows(page, 'What arrived').filter({ hasText: 'one.txt' }).getByRole('button', { name: 'Open' }).waitFor();
  expect(existsSync(join(missing, 'done'))).toBe(true);
  // Who has seen it here is not told of it in the foot.
  expect(await button(page, '1 file was not read').count()).toBe(0);
  await page.keyboard.press('Escape');
  writeFileSync(join(missing, 'three.xml'), '<ClinicalDocument><');
  await button(page, '1 file was not read').click({ timeout: 40_000 });
  await rows(page, 'Files that failed').filter({ hasText: 'three.xml' }).waitFor();
  await expect.poll(() => button(page, '1 file was not read').count()).toBe(0);
});

it('a report waits for a receiver that is not there, and is sent again to a stranger’s that is', async () => {
  const page = await atSources();
  const port = await freePort();
  const back = form(page, 'Sending back');
  await press(page, 'Set up… Sending back');
  await page.getByText('To the RIS, as HL7 v2 over MLLP').click();
  await press(page, 'Save');
  await back.getByText('Write a name or an IP address, without a port.').waitFor();
  await field(page, 'Host').fill('127.0.0.1');
  await field(page, 'Port').fill(String(port));
  await field(page, 'Receiving application (MSH-5)').fill('RIS');
  await press(page, 'Try the connection');
  await back.getByText('takes no connection', { exact: false }).waitFor();
  await press(page, 'Save');
  await section(page, 'Sending back').getByText(`127.0.0.1, port ${port}, HL7 v2`).waitFor();
  await page.keyboard.press('Escape');

  await addReport(page, 'EXAM: CT chest\nFINDINGS: The lungs are clear.\nIMPRESSION: Normal chest.');
  await accept(page);
  await goTo(page, 'Sources');
  const waiting = rows(page, 'Not sent yet').filter({ hasText: 'CT chest' });
  await waiting.getByText('takes no connection', { exact: false }).waitFor();
  await waiting.getByText('waits', { exact: true }).waitFor();

  const received: string[] = [];
  const ris = new Hl7Server((connection) => {
    connection.addEventListener('message', ({ message }: Hl7MessageEvent) => {
      received.push(message.toString());
      const code = received.length === 2 ? 'AA' : 'AE';
      connection.send(message.buildAck({ ackCode: code }));
    });
  });
  await ris.start(port);
  onTestFinished(() => ris.stop());
  await press(page, 'Send again');
  await waiting.getByText('refused', { exact: true }).waitFor();
  await page.getByRole('contentinfo').getByRole('button', { name: '1 report was refused' }).waitFor();
  await waiting.getByRole('button', { name: 'CT chest' }).click();
  await editor(page, 'Findings').getByText('The lungs are clear.').waitFor();
  await button(page, '1 report was refused').click();
  await button(page, 'Send again').focus();
  await page.keyboard.press('Enter');
  await section(page, 'Sending back').getByText('Nothing waits, nothing was refused.').waitFor();
  // What was pressed is gone, and Escape leaves the page all the same.
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Sending back');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('heading', { name: 'Sources', level: 1 }).count()).toBe(0);
  await goTo(page, 'Sources');
  expect(received).toHaveLength(2);
  expect(received[1]).toMatch(/^MSH\|\^~\\&\|READING ROOM\|\|RIS\|/u);
  expect(received[1]).toContain('Normal chest.');
  await expect.poll(() => button(page, '1 report was refused').count()).toBe(0);

  await page.keyboard.press('Escape');
  await addReport(page, 'EXAM: CT head\nFINDINGS: The ventricles are normal.\nIMPRESSION: Normal head.');
  await accept(page);
  await goTo(page, 'Sources');
  const given = rows(page, 'Not sent yet').filter({ hasText: 'CT head' });
  await given.getByText('refused', { exact: true }).waitFor();
  await press(page, 'Do not send');
  await section(page, 'Sending back').getByText('Nothing waits, nothing was refused.').waitFor();
  await expect.poll(() => button(page, '1 report was refused').count()).toBe(0);
});

it('the order of sections is changed by keys alone', async () => {
  const page = await atSources();
  const order = page.getByRole('list', { name: 'Order of sections' }).getByRole('listitem');
  await button(page, 'Move up: Impression').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => order.nth(4).textContent()).toContain('Impression');
  // The next key finds the same section.
  await expect.poll(() => page.evaluate('document.activeElement.ariaLabel')).toBe('Move up: Impression');
  await section(page, 'Order of sections').getByText('Saved', { exact: true }).waitFor();
  for (let place = 3; place >= 0; place -= 1) {
    await page.keyboard.press('Enter');
    await expect.poll(() => order.nth(place).textContent()).toContain('Impression');
    const way = place === 0 ? 'down' : 'up';
    await expect.poll(() => page.evaluate('document.activeElement.ariaLabel')).toBe(`Move ${way}: Impression`);
  }
  await press(page, 'Usual order');
  await expect.poll(() => order.first().textContent()).toContain('Examination');
});

it('a reader who is no administrator sees how it goes, and can set nothing', async () => {
  const page = await atSources();
  const port = await freePort();
  await listenOn(page, port);
  await hl7(page).getByText('listens', { exact: true }).waitFor();
  await goTo(page, 'Readers');
  await field(page, 'Name').fill('Ben');
  await field(page, 'PIN').fill('1357');
  await field(page, 'PIN again').fill('1357');
  await press(page, 'Add reader');
  await page.getByText('Ben can sign in now.').waitFor();
  await signOut(page);
  await signInToDesk(page, '1357', 'Ben');
  await goTo(page, 'Sources');
  await page.getByText('An administrator sets where reports come from', { exact: false }).waitFor();
  await hl7(page).getByText('listens', { exact: true }).waitFor();
  await hl7(page).getByText(String(port), { exact: true }).first().waitFor();
  for (const name of [/Set up/u, /Change/u, /test message/u, /Move/u]) {
    expect(await page.getByRole('main').getByRole('button', { name }).count()).toBe(0);
  }
  await senderTo(port).send(inventedResult(7).message);
  await rows(page, 'What arrived').filter({ hasText: 'RIS · INVENTED' }).waitFor();
});

it('the page about the program names the connections that there are', async () => {
  const page = await atSources();
  const port = await freePort();
  await goTo(page, 'About', 'About Reading Room');
  await section(page, 'Network: none').getByText('No connection was made.').waitFor();
  await goTo(page, 'Sources');
  await listenOn(page, port);
  await hl7(page).getByText('listens', { exact: true }).waitFor();
  await goTo(page, 'About', 'About Reading Room');
  const network = section(page, 'Network: the RIS alone');
  await network.getByText(`Listens on 127.0.0.1, port ${port}, for HL7 v2 messages.`).waitFor();
  expect(await page.getByText('No connection was made.').count()).toBe(0);
});

it('a form that is left by Escape leaves the page as it was, and axe finds nothing, in both themes', async () => {
  const page = await atSources();
  await press(page, 'Set up… HL7 v2 from the RIS');
  await page.getByText('Other computers in the network').click();
  await page.getByText('No sender is named', { exact: false }).waitFor();
  await page.getByText('Encrypt the connection', { exact: false }).click();
  await press(page, 'Save');
  await page.getByText('Write the whole path', { exact: false }).first().waitFor();
  await press(page, 'Set up… Sending back');
  await page.getByText('To the RIS, as HL7 v2 over MLLP').click();
  await page.getByText('What to tell the interface engineer').click();
  await lookAt(page);
  await field(page, 'Host').focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate('document.activeElement.ariaLabel')).toBe('Set up… Sending back');
  await field(page, 'Port').focus();
  await page.keyboard.press('Escape');
  await button(page, 'Set up… HL7 v2 from the RIS').waitFor();
  // Twice in a row leaves the form, and then the page, and nothing is lost between.
  await press(page, 'Set up… HL7 v2 from the RIS');
  await field(page, 'Port').focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('heading', { name: 'Sources', level: 1 }).count()).toBe(0);
  await goTo(page, 'Sources');
  await page.getByText('The station does not listen: no report comes', { exact: false }).waitFor();

  const port = await freePort();
  await listenOn(page, port);
  await watch(page, join(temporaryFolderFor(onTestFinished), 'not-there'));
  await senderTo(port).send(inventedResult(1).message);
  await senderTo(port).send('nonsense');
  await rows(page, 'What arrived').filter({ hasText: 'No HL7 message' }).waitFor();
  await section(page, 'Watched folder').getByText('not reachable', { exact: true }).waitFor();
  await lookAt(page);
});

async function lookAt(page: Page): Promise<void> {
  for (const theme of ['dark', 'light']) {
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
    expect(await axeViolations(page), theme).toEqual([]);
  }
  for (const size of [
    { width: 640, height: 360 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(size);
    await page.evaluate('new Promise(requestAnimationFrame)');
    expect(await cutOff(page), `${size.width}×${size.height}`).toEqual([]);
  }
}

/** The open report; where warnings interrupt, it is accepted when that is asked once more. */
async function accept(page: Page): Promise<void> {
  const isAccepted = button(page, 'Open again');
  await page.keyboard.press('Control+s');
  await isAccepted
    .or(page.getByText(/Accept once more/u))
    .first()
    .waitFor();
  if (!(await isAccepted.isVisible())) {
    await page.keyboard.press('Control+s');
    await isAccepted.waitFor();
  }
}
