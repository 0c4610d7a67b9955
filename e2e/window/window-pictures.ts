import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openProgram } from './open-program.ts';
import { wrongSide } from './reports.ts';
import { smallerPng } from './smaller-png.ts';
import { addReport, begin, editor } from './steps.ts';

/** What the README shows of the window. */
export const pictures = ['window-desk', 'window-warning', 'window-commands', 'window-light'] as const;

const examples = join(import.meta.dirname, '../../examples');
/** The last one comes to the top of the worklist. */
const inTheList = [
  'ct-head-normal',
  'xr-hand-fracture',
  'chest-rib-fracture',
  'chest-copd',
  'chest-pneumonia',
  'chest-normal',
];

/**
 * Starts the program with a small worklist of the invented reports of examples/, and writes pictures of what a reader sees.
 *
 * @param userFolder of the program, empty before
 * @param into where the pictures come, by their names with `.png`
 */
export async function takePictures(userFolder: string, into: string): Promise<void> {
  const program = await openProgram(userFolder);
  const { page } = program;
  const take = async (name: (typeof pictures)[number]): Promise<void> =>
    writeFileSync(join(into, `${name}.png`), smallerPng(await page.screenshot()));
  try {
    await page.setViewportSize({ width: 1280, height: 720 });
    await begin(page);
    for (const [index, name] of inTheList.entries()) {
      await addReport(page, readFileSync(join(examples, `${name}.txt`), 'utf8'));
      await page.getByText(index === 0 ? '1 report' : `${index + 1} reports`, { exact: true }).waitFor();
    }
    await accept(page);

    await addReport(page, wrongSide);
    await page.locator('.sentence-warning').waitFor();
    await page.keyboard.press('F8');
    await page.locator('.sentence-warning[data-chosen]').waitFor();
    await take('window-warning');

    await addReport(page, withoutImpression('chest-effusion'));
    await page.getByText('DRAFT: needs radiologist review', { exact: true }).waitFor({ timeout: 60_000 });
    await editor(page, 'Impression').press('Control+Home');
    await page.locator('[aria-label=Findings] .mark-lit').first().waitFor();
    await take('window-desk');

    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'All actions' }).waitFor();
    await take('window-commands');
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+,');
    await page.getByRole('radio', { name: 'Light' }).click();
    await page.locator('html[data-theme=light]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[aria-label=Findings] .mark-lit').first().waitFor();
    await take('window-light');
  } finally {
    await program.close();
  }
}

function withoutImpression(name: string): string {
  const text = readFileSync(join(examples, `${name}.txt`), 'utf8');
  return text.slice(0, text.search(/^IMPRESSION/imu));
}

/** The open report; where warnings interrupt, it is accepted when that is asked once more. */
async function accept(page: Page): Promise<void> {
  const isAccepted = page.getByRole('button', { name: 'Open again', exact: true });
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
