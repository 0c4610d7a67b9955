import type { FileChooser, Page } from 'playwright-core';

/** What a person does in the window, by the names that a screen reader says. */

export const pin = '2468';

export const report = `EXAM: XR chest, two views
INDICATION: Cough.
COMPARISON: None.
FINDINGS: There is a moderate left pleural effusion. The heart is enlarged. No pneumothorax.`;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** A line of a form. */
export const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
/** The editor of a part of the report. */
export const editor = (page: Page, part: 'Findings' | 'Impression') =>
  page.getByRole('textbox', { name: part, exact: true });

/** What stands in an editor, without what the page says in it. */
export function textOf(page: Page, part: 'Findings' | 'Impression'): Promise<string> {
  return page.evaluate(`
    [...document.querySelectorAll('[role=textbox][aria-label=${part}] .cm-line')]
      .map((line) => {
        const words = line.cloneNode(true);
        words.querySelectorAll('.cm-placeholder').forEach((hint) => hint.remove());
        return words.textContent;
      })
      .join('\\n')
  `);
}

/** The first start: Ada begins, and keeps the recovery key. @returns the key */
export async function begin(page: Page): Promise<string> {
  await field(page, 'Name').fill('Ada');
  await field(page, 'PIN').fill(pin);
  await field(page, 'PIN again').fill(pin);
  await button(page, 'Begin').click();
  const key = await page.getByText(/^(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}$/u).textContent();
  await button(page, 'I have kept it').click();
  await atDesk(page);
  return key ?? '';
}

/** Ada is the only reader, and so the one who is asked for her PIN. */
export async function signIn(page: Page): Promise<void> {
  await field(page, 'PIN').fill(pin);
  await field(page, 'PIN').press('Enter');
  await atDesk(page);
}

/** Waits for the desk. */
export const atDesk = (page: Page) => page.getByRole('searchbox', { name: 'Search reports' }).waitFor();

/** What asks for files, once something opened it. The browser shows its own unless it was told before that it shall not. */
export async function fileChooser(page: Page, open: () => Promise<void>): Promise<FileChooser> {
  const choosing = page.waitForEvent('filechooser');
  // The browser answers in order: after this it knows.
  await page.evaluate('undefined');
  await open();
  return choosing;
}

export async function addReport(page: Page, text = report): Promise<void> {
  await page.keyboard.press('Control+b');
  await field(page, 'Report text').fill(text);
  await page.keyboard.press('Control+Enter');
  await editor(page, 'Findings').waitFor();
}

/** From all reports, also the accepted ones. */
export async function openReport(page: Page, title: string | RegExp): Promise<void> {
  await page.getByRole('radio', { name: /^All/u }).click();
  await page.getByRole('listbox', { name: 'Reports' }).getByText(title).first().click();
  await editor(page, 'Findings').waitFor();
}

export const press = (page: Page, name: string) => button(page, name).click();

/** Waits until all that was typed is kept. */
export const saved = (page: Page) =>
  page
    .getByText(/^saved/iu)
    .first()
    .waitFor();
