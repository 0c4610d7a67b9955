import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { openPrograms } from './open-programs.ts';
import { goToSettings } from './page-steps.ts';
import { openWindow, startProgram } from './program.ts';
import { shortNormal, withoutImpression } from './reports.ts';
import { addReport, begin, editor, press, saved, textOf } from './steps.ts';
import { temporaryFolderFor } from './temporary-folder.ts';

/** What keeps a reader from leaning on drafts, and reports that come while they look elsewhere. */

const { open: start } = openPrograms();

async function atDesk(preference?: RegExp): Promise<Page> {
  const { page } = await start(temporaryFolderFor(onTestFinished));
  await begin(page);
  if (preference !== undefined) {
    await goToSettings(page, 'Yours');
    const wanted = page.getByRole('switch', { name: preference });
    await wanted.press('Space');
    await expect.poll(() => wanted.isChecked()).toBe(true);
    await page.keyboard.press('Escape');
  }
  return page;
}

it('commit first: the draft stays hidden until the reader has written, then both stand side by side', async () => {
  const page = await atDesk(/^Commit first/u);
  await addReport(page, withoutImpression);
  await page.getByText('It is shown when you have committed').waitFor({ timeout: 20_000 });
  // Nothing of the draft is anywhere in the page, nor can it be called up.
  expect(await textOf(page, 'Impression')).toBe('');
  expect(await page.getByRole('button', { name: 'Next candidate' }).count()).toBe(0);
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+Enter');
  await page.waitForTimeout(500);
  expect(await textOf(page, 'Impression')).toBe('');

  await page.keyboard.press('Control+2');
  await page.keyboard.type('Right effusion.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Your impression and the draft' }).waitFor();
  expect(await textOf(page, 'Impression')).toBe('Right effusion.');
  const differs = await page.locator('.diff ins').allTextContents();
  expect(differs.join(' ')).toMatch(/pleural/iu);
  await press(page, 'Take the draft');
  await expect.poll(() => textOf(page, 'Impression')).toMatch(/pleural effusion/iu);
  await press(page, 'Go back to mine');
  await expect.poll(() => textOf(page, 'Impression')).toBe('Right effusion.');
  // What the reader had written first stays with the record.
  await saved(page);
  await page.keyboard.press('Control+h');
  await page.getByRole('dialog').getByText('Right effusion.').first().waitFor();
});

it('short normal reports are skipped where the reader wants it, and drafted when they ask', async () => {
  const page = await atDesk(/^Skip short normal/u);
  await addReport(page, shortNormal);
  await page.getByText('Short and normal, so it was not drafted.').waitFor();
  expect(await textOf(page, 'Impression')).toBe('');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => textOf(page, 'Impression'), { timeout: 20_000 }).toMatch(/\p{L}/u);
  // Others are drafted as ever.
  await addReport(page, withoutImpression);
  await expect.poll(() => textOf(page, 'Impression'), { timeout: 20_000 }).toMatch(/effusion/iu);
});

it('who commits first, and skips short normal reports, is asked for no commitment where nothing was drafted', async () => {
  const page = await atDesk(/^Commit first/u);
  await goToSettings(page, 'Yours');
  await page.getByRole('switch', { name: /^Skip short normal/u }).press('Space');
  await page.keyboard.press('Escape');
  await addReport(page, shortNormal);
  await page.getByText('Short and normal, so it was not drafted.').waitFor();
  await page.getByText('Write the impression here.', { exact: true }).waitFor();
  expect(await page.getByRole('button', { name: 'Commit and compare', exact: true }).count()).toBe(0);
  // The keys beside what drafts it all the same do so.
  await page.keyboard.press('Control+Enter');
  await page.getByText('It is shown when you have committed').waitFor({ timeout: 20_000 });
});

it('who wants to ask for drafts gets none unasked', async () => {
  const { page } = await start(temporaryFolderFor(onTestFinished));
  await begin(page);
  await goToSettings(page, 'Yours');
  const byItself = page.getByRole('switch', { name: /^Draft by itself/u });
  await byItself.press('Space');
  await expect.poll(() => byItself.isChecked()).toBe(false);
  await addReport(page, withoutImpression);
  await page.waitForTimeout(3000);
  expect(await textOf(page, 'Impression')).toBe('');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => textOf(page, 'Impression'), { timeout: 20_000 }).toMatch(/effusion/iu);
});

it('nothing changes under the cursor: a draft that is ready while the reader writes waits beside', async () => {
  const page = await atDesk();
  await addReport(page, withoutImpression);
  await page.keyboard.press('Control+2');
  await page.getByText('a draft is ready: F2 shows it').waitFor({ timeout: 20_000 });
  expect(await textOf(page, 'Impression')).toBe('');
  await page.keyboard.press('F2');
  await expect.poll(() => textOf(page, 'Impression')).toMatch(/effusion/iu);
});

it('findings that go on to change are drafted anew when they are still, and a changed draft is left alone', async () => {
  const page = await atDesk();
  await addReport(page, withoutImpression);
  await expect.poll(() => textOf(page, 'Impression'), { timeout: 20_000 }).toMatch(/right pleural effusion/iu);
  await editor(page, 'Findings').fill('There is a large left pleural effusion.');
  await expect.poll(() => textOf(page, 'Impression'), { timeout: 20_000 }).toMatch(/left pleural effusion/iu);
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Mine.');
  await editor(page, 'Findings').fill('There is a small right pneumothorax.');
  await saved(page);
  await page.getByText('the findings were changed since the draft').waitFor();
  await page.waitForTimeout(2500);
  expect(await textOf(page, 'Impression')).toMatch(/left pleural effusion.* Mine\.$/isu);
});

it('the keys that take the clipboard open its report, and say so where nobody is signed in', async () => {
  const folder = temporaryFolderFor(onTestFinished);
  const clipboard = join(folder, 'clipboard.txt');
  const program = await startProgram(folder, { switches: [`--clipboard-file=${clipboard}`] });
  onTestFinished(() => program.kill());
  const { page, close } = await openWindow(program.address);
  onTestFinished(close);
  await begin(page);
  writeFileSync(clipboard, withoutImpression);
  await page.getByText('offline').waitFor();
  program.process.kill('SIGUSR2');
  await expect.poll(() => textOf(page, 'Findings')).toContain('small right pleural effusion');
  await page
    .getByText(/from the clipboard/u)
    .first()
    .waitFor();
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Locked' }).waitFor();
  program.process.kill('SIGUSR2');
  await page.getByText('A report was sent from the clipboard while nobody was signed in.').waitFor();
  expect(await page.getByText('effusion').count()).toBe(0);
});
