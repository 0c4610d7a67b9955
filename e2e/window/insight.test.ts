import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { axeViolations } from './axe.ts';
import { cutOff } from './cut-off.ts';
import { openPrograms } from './open-programs.ts';
import { button, goTo, signInToDesk, signOut } from './page-steps.ts';
import { knee, withoutImpression } from './reports.ts';
import { addReport, begin, editor, field, pin, press, saved, textOf } from './steps.ts';
import { temporaryFolderFor } from './temporary-folder.ts';

/** What a reader's own work says of it, as they meet it. */

const { open: start } = openPrograms();

const myWork = (page: Page) => goTo(page, 'My work');
const row = (page: Page, table: string, name: RegExp) =>
  page.getByRole('table', { name: table, exact: true }).getByRole('row', { name });

/** The open report; where warnings interrupt, when that is asked once more. */
async function accept(page: Page): Promise<void> {
  const isAccepted = button(page, 'Open again');
  const isAsked = page.getByText(/Accept once more/u);
  await page.keyboard.press('Control+s');
  await isAccepted.or(isAsked).first().waitFor();
  if (!(await isAccepted.isVisible())) {
    await page.keyboard.press('Control+s');
    await isAccepted.waitFor();
  }
}

async function addDrafted(page: Page): Promise<string> {
  await addReport(page, withoutImpression);
  await page.getByText('DRAFT: needs radiologist review', { exact: true }).waitFor({ timeout: 20_000 });
  return textOf(page, 'Impression');
}

/** The numbers of a list are no words of it. */
const wordsIn = (text: string): number => text.replaceAll(/^\d+\. /gmu, '').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

it('shows a reader what became of their drafts, exports it as numbers, and deletes it; nobody else is shown it', async () => {
  const { page, foreign } = await start(temporaryFolderFor(onTestFinished));
  await begin(page);
  await myWork(page);
  await page.getByRole('heading', { name: 'Nothing yet' }).waitFor();
  await page.keyboard.press('Escape');

  // One as it was drafted, one with another word, one that the model was not made for.
  const drafted = await addDrafted(page);
  await accept(page);
  await addDrafted(page);
  await editor(page, 'Impression').fill(drafted.replace(/effusion/iu, 'fluid'));
  await saved(page);
  await accept(page);
  await addReport(page, knee);
  await editor(page, 'Impression').fill('Tear of the medial meniscus.');
  await saved(page);
  await accept(page);

  const words = wordsIn(drafted);
  await myWork(page);
  const chest = row(page, 'Drafts by study', /^Radiograph, chest 2 reports 1 1 0 0 0 /u);
  await chest.waitFor();
  await row(page, 'Drafts by study', /^MRI, limbs 1 report 0 0 0 0 1 –$/u).waitFor();
  await page.getByText(`of ${2 * words} drafted words`, { exact: true }).waitFor();
  await page.getByText('As a table', { exact: true }).click();
  await row(page, 'Words edited, by week', new RegExp(` 2 ${2 * words} `, 'u')).waitFor();
  const changed = page.getByRole('listitem').filter({ hasText: 'changed once' });
  expect(await changed.getByRole('deletion').textContent()).toMatch(/^effusion/iu);
  expect(await changed.getByRole('insertion').textContent()).toMatch(/^fluid/u);
  await row(page, 'Time per report', /^Radiograph, chest – 2 reports – 0 reports too few to say$/u).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  for (const size of [
    { width: 640, height: 360 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(size);
    expect(await cutOff(page), `${size.width}`).toEqual([]);
  }

  const downloading = page.waitForEvent('download');
  await press(page, 'Export as CSV');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('reading-room-my-work.csv');
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toMatch(
    new RegExp(`^\\d{4}-W\\d\\d,\\d{4}-\\d\\d-\\d\\d,XR,CHEST,accepted,${words},0,0\\.0000,\\d+$`, 'u'),
  );
  expect(lines[2]).toMatch(new RegExp(`,XR,CHEST,edited,${words},1,${(1 / words).toFixed(4)},\\d+$`, 'u'));
  expect(lines[3]).toMatch(/,MR,EXTREMITY,undrafted,,,,\d+$/u);
  expect(lines.join('\n')).not.toMatch(/effusion|meniscus/iu);

  await page.keyboard.press('Escape');
  await goTo(page, 'Readers');
  await field(page, 'Name').fill('Ben');
  await field(page, 'PIN').fill('1357');
  await field(page, 'PIN again').fill('1357');
  await press(page, 'Add reader');
  await page.getByText('Ben can sign in now.').waitFor();
  await signOut(page);
  await signInToDesk(page, '1357', 'Ben');
  await myWork(page);
  await page.getByRole('heading', { name: 'Nothing yet' }).waitFor();
  await signOut(page);

  await signInToDesk(page, pin, 'Ada');
  await myWork(page);
  await press(page, 'Delete…');
  await press(page, 'Keep it');
  await chest.waitFor();
  await press(page, 'Delete…');
  await press(page, 'Yes, delete it');
  await page.getByRole('heading', { name: 'Nothing yet' }).waitFor();
  expect(foreign).toEqual([]);
});
