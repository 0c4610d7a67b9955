import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { cutOff } from './cut-off.ts';
import { openProgram, type OpenProgram } from './open-program.ts';
import { critical, knee, nodule, withoutImpression, wrongSide } from './reports.ts';
import { addReport, editor, field, pin, press, textOf } from './steps.ts';

/**
 * What a reader sees in a day, looked at in both themes and at three sizes. All of it is one program; each look goes on where the one
 * before it ended.
 */

const folder = mkdtempSync(join(tmpdir(), 'reading-room-looks-'));
const errors: string[] = [];
let program: OpenProgram;

beforeAll(async () => {
  program = await openProgram(folder);
  program.page.on('pageerror', ({ message }) => errors.push(message));
  program.page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
});

afterAll(async () => {
  await program.close();
  rmSync(folder, { recursive: true, force: true });
});

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor();

async function addDrafted(page: Page): Promise<void> {
  await addReport(page, withoutImpression);
  await expect.poll(() => textOf(page, 'Impression'), { timeout: 20_000 }).toMatch(/effusion/iu);
  await page.getByText('DRAFT: needs radiologist review', { exact: true }).waitFor();
}

/** Each goes on where the one before it ended. */
const looks: readonly (readonly [name: string, come: (page: Page) => Promise<void>])[] = [
  ['first start', (page) => field(page, 'Name').waitFor()],
  [
    'recovery key',
    async (page) => {
      await field(page, 'Name').fill('Ada');
      await field(page, 'PIN').fill(pin);
      await field(page, 'PIN again').fill(pin);
      await press(page, 'Begin');
      await heading(page, 'Your recovery key');
    },
  ],
  [
    'empty desk',
    async (page) => {
      await press(page, 'I have kept it');
      await heading(page, 'Bring a report in');
    },
  ],
  [
    'paste form',
    async (page) => {
      await page.keyboard.press('Control+b');
      await field(page, 'Report text').fill(withoutImpression);
    },
  ],
  [
    'warnings in the text and in the margin',
    async (page) => {
      await field(page, 'Report text').fill(`${wrongSide}\n3. Normal chest.`);
      await page.keyboard.press('Control+Enter');
      await page.locator('.sentence-warning').first().waitFor();
      await page.keyboard.press('F8');
      await page.locator('.margin .card').first().waitFor();
    },
  ],
  ['drafted report', addDrafted],
  [
    'instruction form',
    async (page) => {
      await page.keyboard.press('Control+i');
      await field(page, 'Instruction for this draft').fill('mention the heart first, leave out the spine');
    },
  ],
  [
    'critical result with its form open',
    async (page) => {
      await addReport(page, `${critical}\nIMPRESSION: Large left tension pneumothorax.`);
      await heading(page, 'Critical result');
      await page.keyboard.press('Control+Shift+d');
      await field(page, 'Who was told').fill('Dr. Jones');
    },
  ],
  [
    'follow-up offer',
    async (page) => {
      await addReport(page, nodule);
      await heading(page, 'Follow-up by published rules');
    },
  ],
  [
    'accepted report with what became of its draft',
    async (page) => {
      await addDrafted(page);
      await editor(page, 'Impression').press('Control+End');
      await page.keyboard.type(' No pneumothorax.');
      await page.keyboard.press('Control+s');
      // Where a warning interrupts, it is accepted when it is asked once more.
      const reopen = page.getByRole('button', { name: 'Open again' });
      await reopen
        .or(page.getByText('Accept once more', { exact: false }))
        .first()
        .waitFor();
      if ((await reopen.count()) === 0) {
        await page.keyboard.press('Control+s');
      }
      await page.locator('.diff').first().waitFor();
    },
  ],
  [
    'history',
    async (page) => {
      await page.keyboard.press('Control+h');
      await page.getByRole('dialog', { name: 'History' }).getByRole('listitem').first().waitFor();
    },
  ],
  [
    'command list',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog', { name: 'All actions' }).waitFor();
    },
  ],
  [
    'report outside the model’s scope',
    async (page) => {
      await page.keyboard.press('Escape');
      await addReport(page, knee);
      await page.getByText('Not drafted.', { exact: true }).waitFor({ timeout: 20_000 });
    },
  ],
  [
    'locked',
    async (page) => {
      await page.keyboard.press('Control+l');
      await heading(page, 'Locked');
    },
  ],
];

/** 200 % of 1280×720; the smallest screen; a portrait screen of 3 megapixels. */
const sizes = [
  { width: 640, height: 360 },
  { width: 1280, height: 720 },
  { width: 1536, height: 2048 },
];
const usualSize = { width: 1280, height: 720 };

it.each(looks)('%s', async (_, come) => {
  const { page } = program;
  await page.emulateMedia({ reducedMotion: null, forcedColors: null });
  await page.setViewportSize(usualSize);
  await come(page);
  const ownTheme = await page.evaluate<string>('document.documentElement.dataset.theme');
  for (const theme of ['dark', 'light']) {
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
    expect(await axeViolations(page), theme).toEqual([]);
  }
  await page.evaluate(`document.documentElement.dataset.theme = '${ownTheme}'`);
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.evaluate('new Promise(requestAnimationFrame)');
    expect(await cutOff(page), `${size.width}×${size.height}`).toEqual([]);
  }
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  expect(await cutOff(page), 'forced colours').toEqual([]);
  expect(errors).toEqual([]);
});

it('what is cut off is found: a control that is too small for its words, and a page that is too wide', async () => {
  const { page } = program;
  await page.emulateMedia({ reducedMotion: null, forcedColors: null });
  await page.setViewportSize(usualSize);
  await page.evaluate(`{
    const wide = document.createElement('div');
    wide.style = 'width: 2000px; height: 1px';
    const small = document.createElement('button');
    small.style = 'width: 20px; white-space: nowrap';
    small.textContent = 'Too long for this';
    document.body.append(wide, small);
  }`);
  expect(await cutOff(page)).toEqual([
    expect.stringMatching(/^scrolls sideways: html/u),
    expect.stringMatching(/^beyond the edge: div/u),
    expect.stringMatching(/^text outside its control: button.*Too long/u),
  ]);
});
