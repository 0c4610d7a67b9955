import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { openPrograms } from './open-programs.ts';
import { withoutImpression } from './reports.ts';
import { addReport, begin, editor, fileChooser, saved, textOf } from './steps.ts';
import { temporaryFolderFor } from './temporary-folder.ts';

/** What is typed comes where the cursor was put, while the editor is marked anew for it. */

const { open: start } = openPrograms();

async function atReport(): Promise<Page> {
  const { page } = await start(temporaryFolderFor(onTestFinished));
  await begin(page);
  await addReport(page, `${withoutImpression}\nIMPRESSION: Small right pleural effusion.`);
  // Once it is reviewed, the cursor lights up what a sentence rests on.
  await page.locator('.margin > *').first().waitFor();
  return page;
}

it('after a click into the middle of a line', async () => {
  const page = await atReport();
  const line = await page.locator('[aria-label=Impression] .cm-line').first().boundingBox();
  await page.mouse.click((line?.x ?? 0) + 90, (line?.y ?? 0) + 10);
  await page.keyboard.type('X');
  await expect.poll(() => textOf(page, 'Impression')).toMatch(/^Small.*X.*effusion\.$/u);
});

it('after the keys that go there, as fast as software presses them', async () => {
  const page = await atReport();
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(' Heart enlarged.');
  await expect.poll(() => textOf(page, 'Impression')).toBe('Small right pleural effusion. Heart enlarged.');
});

it('in a file with the line ends of Windows, of which what is accepted is what is seen', async () => {
  const folder = temporaryFolderFor(onTestFinished);
  const { page } = await start(folder);
  await begin(page);
  const file = join(folder, 'windows.txt');
  writeFileSync(
    file,
    'FINDINGS:\r\nSmall effusion.\r\nIMPRESSION:\r\n1. Small effusion.\r\n2. Normal heart.\r\n3. No mass.\r\n',
  );
  const chooser = await fileChooser(page, () => page.keyboard.press('Control+o'));
  await chooser.setFiles([file]);
  await editor(page, 'Findings').waitFor();
  expect(await textOf(page, 'Impression')).toBe('1. Small effusion.\n2. Normal heart.\n3. No mass.');
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('!');
  await saved(page);
  expect(await textOf(page, 'Impression')).toBe('1. Small effusion.\n2. Normal heart.\n3. No mass.!');
});
