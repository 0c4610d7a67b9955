import { expect, it, onTestFinished } from 'vitest';
import { openPrograms } from './open-programs.ts';
import { begin } from './steps.ts';
import { temporaryFolderFor } from './temporary-folder.ts';

/** The buttons above the list of reports, which have signs alone. */

const { open: start } = openPrograms();

it.each([
  ['Paste a report…', 'CtrlB'],
  ['Open files…', 'CtrlO'],
])('who points at a sign or comes to it by key reads what it does, and its keys: %s', async (name, keys) => {
  const { page } = await start(temporaryFolderFor(onTestFinished));
  await begin(page);
  const button = page.getByRole('navigation').getByRole('button', { name, exact: true });
  const tooltip = page.getByRole('tooltip');
  await button.hover();
  await expect.poll(() => tooltip.textContent()).toBe(`${name}${keys}`);
  await page.mouse.move(600, 600);
  await expect.poll(() => tooltip.count()).toBe(0);
  await page.keyboard.press('Tab');
  await button.focus();
  await expect.poll(() => tooltip.textContent()).toBe(`${name}${keys}`);
});
