import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser, startProgram } from '../window/program.ts';

/** The built program in a browser, with the reader of a full station signed in. @param flags of the browser */
export async function withBuiltWindow(
  userFolder: string,
  act: (page: Page) => Promise<void>,
  flags: readonly string[] = [],
): Promise<void> {
  const mainFile = join(import.meta.dirname, '../../.build/processes/main.js');
  const program = await startProgram(userFolder, { mainFile });
  const browser = await openBrowser(flags);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(program.address);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('searchbox', { name: 'Search reports' }).waitFor();
    await act(page);
  } finally {
    await browser.close();
    await program.kill();
  }
}
