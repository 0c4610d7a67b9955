import { expect, it, onTestFinished } from 'vitest';
import { openPrograms } from './open-programs.ts';
import { withoutImpression, wrongSide } from './reports.ts';
import { addReport, begin, editor, press, textOf } from './steps.ts';
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
