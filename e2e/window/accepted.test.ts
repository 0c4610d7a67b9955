import { expect, it, onTestFinished } from 'vitest';
import { openPrograms } from './open-programs.ts';
import { withoutImpression, wrongSide } from './reports.ts';
import { addReport, begin, editor, press, saved, textOf } from './steps.ts';
import { temporaryFolderFor } from './temporary-folder.ts';

/** What is seen of an acceptance, and what it leads to. */

const { open: start } = openPrograms();

async function atDesk() {
  const { page } = await start(temporaryFolderFor(onTestFinished));
  await begin(page);
  return page;
}

it('an accepted report says who accepted it and when, and is copied and left by what stands there', async () => {
  const page = await atDesk();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await addReport(page, withoutImpression);
  await addReport(page, wrongSide);
  await editor(page, 'Impression').fill('Small right pleural effusion.');
  await page.keyboard.press('Control+s');
  await page.getByText(/^Accepted by Ada, .*2\d{3}, \d\d:\d\d$/u).waitFor();
  expect(await page.getByRole('button', { name: 'Accept', exact: true }).count()).toBe(0);
  await press(page, 'Copy report');
  await page.getByText('The report is on the clipboard.').waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toContain('Small right pleural effusion.');
  await press(page, 'Next report');
  await expect.poll(() => textOf(page, 'Impression')).not.toBe('Small right pleural effusion.');
  await page.getByRole('button', { name: 'Accept', exact: true }).waitFor();
});

it('a draft that was accepted as it was is not shown a second time', async () => {
  const page = await atDesk();
  await addReport(page, withoutImpression);
  await expect.poll(() => textOf(page, 'Impression'), { timeout: 20_000 }).toMatch(/effusion/iu);
  await page.keyboard.press('Control+s');
  // Where a warning stood in the way.
  await page.waitForTimeout(1000);
  await page.keyboard.press('Control+s');
  await page.getByText(/^Accepted as drafted by Ada, /u).waitFor();
  expect(await page.locator('.diff').count()).toBe(0);
  expect(await page.locator('.part-head').getByText('accepted').count()).toBe(0);
});

it('the history says who did what, to the second, with the acceptance as a step of its own', async () => {
  const page = await atDesk();
  await addReport(page, wrongSide);
  await editor(page, 'Impression').fill('Small right pleural effusion.');
  await saved(page);
  await page.keyboard.press('Control+s');
  await press(page, 'History');
  const steps = page.getByRole('dialog', { name: 'History' }).getByRole('listitem');
  await expect.poll(() => steps.first().textContent()).toMatch(/\d\d:\d\d:\d\d · accepted · Ada$/u);
  expect(await steps.nth(1).textContent()).toMatch(/\d\d:\d\d:\d\d · Impression · written · Ada/u);
  // What arrived is nobody's.
  expect(await steps.last().textContent()).toMatch(/\d\d:\d\d:\d\d · (?:Findings|Impression) · received\D/u);
  await press(page, 'Close');
  await press(page, 'Open again');
  await press(page, 'History');
  const back = steps.last().getByRole('button', { name: 'Put this text back' });
  const [text, button] = [await steps.last().boundingBox(), await back.boundingBox()];
  expect(Math.abs((text?.x ?? 0) - (button?.x ?? Infinity))).toBeLessThan(12);
  expect(button?.width).toBeLessThan(200);
});
