import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { addReport, editor } from '../window/steps.ts';
import { scriptOptions, wholeNumber } from '../script/script-options.ts';
import { withBuiltWindow } from './built-window.ts';
import { fillStation } from './full-station.ts';
import { clockKeys, framesWhile, fromKeyTo } from './page-clock.ts';

const values = scriptOptions({
  help: `Usage: npm run bench:window -- [options]

How fast the window answers the reader's keys, in Chromium over loopback, with a full worklist beside the report:

  a key typed in the findings while a draft streams, until its character has been painted; the same in a plain <textarea> of the same page
  the key for a draft, until the first streamed word has been painted
  the key for the next report, until its findings have been painted
  frames while the worklist scrolls, and how many of them took longer than 50 ms

Each is measured in the page, from the time at which the browser got the key to the first task after the frame that shows what it did.
Frames come as fast as they are ready: a screen of 60 Hz adds the wait for its next frame, up to 17 ms, to whatever program it shows.

  --reports N   reports in the worklist (100000)
  --keys N      characters typed (200)
  --60hz        with the frames of a screen of 60 Hz

Exit codes: 0 measured, 2 wrong options.`,
  options: {
    reports: { type: 'string', default: '100000' },
    keys: { type: 'string', default: '200' },
    '60hz': { type: 'boolean', default: false },
  },
});
const reports = wholeNumber(values.reports, '--reports', 100);
const keys = wholeNumber(values.keys, '--keys', 1);
/** As fast as they are ready. */
const freeFrames = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

const example = await readFile(join(import.meta.dirname, '../../examples/chest-effusion.txt'), 'utf8');
const withoutImpression = example.slice(0, example.indexOf('IMPRESSION'));
/** Twelve hundred characters a minute. */
const keyEveryMs = 50;
const typed = ' No pleural effusion or pneumothorax is seen on the left. The trachea is in the midline.';

const findingsText = "document.querySelector('[role=textbox][aria-label=Findings]')?.textContent";
const preview = "document.querySelector('.preview .report-text')?.textContent";

const userFolder = await mkdtemp(join(tmpdir(), 'reading-room-bench-'));
try {
  await fillStation(userFolder, reports);
  await measure();
} finally {
  await rm(userFolder, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  console.log(`${reports} reports in the worklist\n\nMilliseconds${'median    95 %    99 %     most'.padStart(88)}`);
  await withWindow(async (page) => {
    await addReport(page, withoutImpression);
    await page.getByText('DRAFT: needs radiologist review', { exact: true }).waitFor({ timeout: 60_000 });
    row('key to character in the findings, while a draft streams', await typeInFindings(page));
    row('the same in a plain <textarea> of the same page', await typeInTextarea(page));
    row('draft key to the first streamed word', await firstWords(page, 20));
  });
  const cold: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    await withWindow(async (page) => {
      await editor(page, 'Findings').waitFor();
      cold.push(await fromKeyTo(page, 'Control+Enter', preview));
    });
  }
  row('the same just after signing in, while the model is loaded', cold);
  await withWindow(async (page) => {
    await page.locator('.worklist [role=option]').nth(1).click();
    await editor(page, 'Findings').waitFor();
    row('next report', await switchReports(page, 50));
    frameRow('worklist scrolled steadily', await scroll(page, 'list.scrollTop += list.clientHeight / 4'));
    frameRow(
      'worklist dragged from end to end',
      await scroll(page, 'list.scrollTop = (list.scrollHeight * ((list.turn = (list.turn ?? 0) + 1) % 97)) / 97'),
    );
  });
}

function withWindow(act: (page: Page) => Promise<void>): Promise<void> {
  return withBuiltWindow(userFolder, act, values['60hz'] ? [] : freeFrames);
}

async function typeInFindings(page: Page): Promise<readonly number[]> {
  await editor(page, 'Findings').focus();
  await page.keyboard.press('Control+End');
  return typeWhileDrafting(page, `${findingsText}.length`);
}

async function typeInTextarea(page: Page): Promise<readonly number[]> {
  await page.evaluate(`{
    const area = document.createElement('textarea');
    area.id = 'plain';
    area.style = 'position: fixed; inset: 10% 20%; font: inherit';
    area.value = ${JSON.stringify(withoutImpression)};
    document.body.append(area);
    area.focus();
  }`);
  const times = await typeWhileDrafting(page, "document.getElementById('plain').value.length");
  await page.evaluate("document.getElementById('plain').remove()");
  return times;
}

/** Types as fast as dictation software writes, and counts the keys that fall while a draft streams; there is always one. */
async function typeWhileDrafting(page: Page, length: string): Promise<readonly number[]> {
  const clock = await clockKeys(page, length, `Boolean(${preview})`);
  let typedKeys = 0;
  while ((await clock.count()) < keys) {
    if ((await page.locator('.preview').count()) === 0) {
      await page.keyboard.press('Control+Enter');
    }
    for (let burst = 0; burst < 10; burst += 1) {
      const character = typed[typedKeys % typed.length] ?? '';
      await page.keyboard.press(character === ' ' ? 'Space' : character);
      await page.waitForTimeout(keyEveryMs);
      typedKeys += 1;
    }
  }
  return clock.stop();
}

async function firstWords(page: Page, runs: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await page.locator('.preview').waitFor({ state: 'detached' });
    await page.waitForTimeout(500);
    times.push(await fromKeyTo(page, 'Control+Enter', preview));
  }
  return times;
}

async function switchReports(page: Page, runs: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await page.waitForTimeout(300);
    const before = JSON.stringify(await page.evaluate<string>(findingsText));
    const isOther = `![undefined, '', ${before}].includes(${findingsText})`;
    times.push(await fromKeyTo(page, 'Control+PageDown', isOther));
  }
  return times;
}

function scroll(page: Page, step: string): Promise<readonly number[]> {
  return framesWhile(page, 600, `const list = document.querySelector('.worklist'); ${step}`);
}

function row(name: string, milliseconds: readonly number[]): void {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1).padStart(9);
  console.log(`${name.padEnd(64)}${at(0.5)}${at(0.95)}${at(0.99)}${at(1)}`);
}

function frameRow(name: string, frames: readonly number[]): void {
  row(`${name}: a frame (${frames.filter((ms) => ms > 50).length} of ${frames.length} above 50)`, frames);
}
