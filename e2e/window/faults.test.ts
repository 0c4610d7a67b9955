import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { openPrograms } from './open-programs.ts';
import { openSockets } from './open-sockets.ts';
import { canMount, mountSmallDisk } from './small-disk.ts';
import { addReport, begin, editor, field, openReport, press, report, saved, signIn, textOf } from './steps.ts';
import { temporaryFolderFor } from './temporary-folder.ts';

/** What goes wrong on normal days, as a person meets it in the window. */

const { open: start, close } = openPrograms();

const newFolder = (): string => temporaryFolderFor(onTestFinished);
const impressionOf = (page: Page): Promise<string> => textOf(page, 'Impression');

it.skipIf(!canMount())(
  'a full disk: what is typed stays in the window, is said not to be saved, and is saved when there is room',
  async () => {
    const disk = mountSmallDisk(100);
    onTestFinished(() => disk?.remove());
    const program = await start(disk?.folder ?? '');
    const { page } = program;
    await begin(page);
    await addReport(page);
    // Takes the place that was kept for this, and all that there is beside it.
    for (let typed = 0; (await page.getByText(/The disk is full: nothing was changed/u).count()) === 0; typed += 1) {
      disk?.fill();
      await editor(page, 'Impression').fill(`${typed} ${'A long impression. '.repeat(20_000)}`);
      await setTimeout(700);
      expect(typed).toBeLessThan(100);
    }
    await page.getByText('The disk is nearly full').waitFor();
    await page.getByText('not saved yet').waitFor();
    await editor(page, 'Impression').fill('Typed while the disk was full.');
    disk?.free();
    await page.getByText('What you wrote is saved now.').waitFor({ timeout: 15_000 });
    await close(program);

    const again = await start(disk?.folder ?? '');
    await signIn(again.page);
    await openReport(again.page, /XR chest/u);
    expect(await impressionOf(again.page)).toBe('Typed while the disk was full.');
  },
);

it('a destroyed database: the reason is said, a backup takes its place, and nothing is overwritten', async () => {
  const folder = newFolder();
  const first = await start(folder);
  await begin(first.page);
  await addReport(first.page);
  await editor(first.page, 'Impression').fill('Written before the backup.');
  await saved(first.page);
  await close(first);
  // The backup of the first start, where it was made in time, is from before the report; this one holds it.
  cpSync(join(folder, 'data/station'), join(folder, 'data/backups/2026-01-01T08-00-00.000Z'), { recursive: true });
  writeFileSync(join(folder, 'data/station/station.db'), 'destroyed');

  const { page } = await start(folder);
  await page.getByRole('heading', { name: 'The station’s data cannot be read' }).waitFor();
  const choices = page.getByRole('button', { name: /^Restore the backup of/u });
  // The oldest comes last.
  await choices.last().click();
  await press(page, 'Yes, restore it');
  await signIn(page);
  await openReport(page, /XR chest/u);
  expect(await impressionOf(page)).toBe('Written before the backup.');
  const aside = readdirSync(join(folder, 'data')).find((name) => name.endsWith('.replaced')) ?? '';
  expect(readFileSync(join(folder, 'data', aside, 'station.db'), 'utf8')).toBe('destroyed');
});

it('a damaged model: the draft fails with the reason, and all else goes on', async () => {
  const modelFolder = join(newFolder(), 'model');
  cpSync(join(import.meta.dirname, '../../models/default'), modelFolder, { recursive: true });
  const files = readdirSync(modelFolder, { recursive: true, encoding: 'utf8' });
  const graph = files.find((file) => file.endsWith('.onnx')) ?? '';
  const bytes = readFileSync(join(modelFolder, graph));
  bytes.writeUInt8(bytes.readUInt8(5000) ^ 255, 5000);
  writeFileSync(join(modelFolder, graph), bytes);

  const { page } = await start(newFolder(), { READING_ROOM_MODEL: modelFolder });
  await begin(page);
  await addReport(page);
  await page.keyboard.press('Control+Enter');
  await page
    .getByText(/model package/u)
    .first()
    .waitFor();
  expect(await impressionOf(page)).toBe('');
  await editor(page, 'Impression').fill('Left pleural effusion.');
  await saved(page);
  await editor(page, 'Impression').press('Control+s');
  await page.getByRole('button', { name: 'Open again', exact: true }).waitFor();
});

it('a second program on the same data says so, and goes on when the first is closed', async () => {
  const folder = newFolder();
  const first = await start(folder);
  await begin(first.page);
  // A program of its own, or it would only bring the first one's window to the front.
  const otherFolder = newFolder();
  mkdirSync(join(folder, 'keys'), { recursive: true });
  cpSync(join(folder, 'keys'), join(otherFolder, 'keys'), { recursive: true });
  const second = await start(otherFolder, { READING_ROOM_STATION: join(folder, 'data') });
  await second.page.getByRole('heading', { name: 'The station is open elsewhere' }).waitFor();
  await press(second.page, 'Try again');
  await second.page.getByRole('heading', { name: 'The station is open elsewhere' }).waitFor();
  await addReport(first.page);
  await close(first);
  await press(second.page, 'Try again');
  await signIn(second.page);
  await openReport(second.page, /XR chest/u);
});

it('a text that is no report is refused, and stays in its field', async () => {
  const { page } = await start(newFolder());
  await begin(page);
  for (const [text, reason] of [
    ['\u0000\u0001\u0002\u0003', /holds no text|no words/u],
    ['x'.repeat(1_000_001), /longer than|too long/u],
  ] as const) {
    await page.keyboard.press('Control+b');
    await field(page, 'Report text').fill(text);
    await press(page, 'Add report');
    await page.getByText(reason).first().waitFor();
    expect((await field(page, 'Report text').inputValue()).length).toBe(text.length);
  }
});

it('patient text is in no file, name, log or message, whatever crashes', async () => {
  const planted = 'Plantedpatientword';
  const [userFolder, home, temporary] = [newFolder(), newFolder(), newFolder()];
  const program = await start(userFolder, { HOME: home, TMPDIR: temporary });
  const { page } = program;
  await begin(page);
  await addReport(page, `${report} ${planted} is the name.`);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => impressionOf(page), { timeout: 20_000 }).toMatch(/effusion/iu);
  await editor(page, 'Impression').fill(`Effusion of ${planted}.`);
  await saved(page);
  for (const part of ['engine', 'station'] as const) {
    for (const pid of await program.pidsOf(part)) {
      process.kill(pid, 'SIGABRT');
    }
  }
  await page.getByText('The station stopped').first().waitFor();
  await signIn(page);
  await openReport(page, /XR chest/u);
  expect(await impressionOf(page)).toBe(`Effusion of ${planted}.`);
  await close(program);

  const files = [userFolder, home, temporary].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  expect(files.length).toBeGreaterThan(4);
  const log = readFileSync(join(userFolder, 'logs/station.log'), 'utf8');
  expect(log.match(/"event":"started"/gu)).toHaveLength(2);
  expect(log).toMatch(/"event":"stopped"\}\n$/u);
  for (const file of files) {
    const bytes = readFileSync(file);
    for (const encoding of ['latin1', 'utf16le'] as const) {
      expect(`${file} ${bytes.toString(encoding)}`.toLowerCase().includes(planted.toLowerCase()), file).toBe(false);
    }
  }
  expect(program.said().toLowerCase()).not.toContain(planted.toLowerCase());
});

it.skipIf(process.platform !== 'linux')(
  'no process of the program has a connection but that of its own page',
  async () => {
    const program = await start(newFolder());
    const { page } = program;
    await begin(page);
    await addReport(page);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => impressionOf(page), { timeout: 20_000 }).toMatch(/effusion/iu);
    const [station, engine] = [await program.pidsOf('station'), await program.pidsOf('engine')];
    expect([station.length, engine.length]).toEqual([1, 1]);
    expect(openSockets([...station, ...engine])).toEqual([]);
    // 127.0.0.1 in the kernel's form, on both ends, or listening.
    for (const socket of openSockets([program.pid])) {
      expect(socket).toMatch(/^0100007F:[0-9A-F]{4} > (?:0100007F:[0-9A-F]{4}|00000000:0000)$/u);
    }
    expect(program.foreign).toEqual([]);
  },
);
