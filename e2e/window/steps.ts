import type { Page } from 'playwright-core';

/** What a person does in the window, by the names that a screen reader says. */

export const pin = '2468';

export const report = `EXAM: XR chest, two views
INDICATION: Cough.
COMPARISON: None.
FINDINGS: There is a moderate left pleural effusion. The heart is enlarged. No pneumothorax.`;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

/** The first start: Ada begins, and keeps the recovery key. @returns the key */
export async function begin(page: Page): Promise<string> {
  await field(page, 'Name').fill('Ada');
  await field(page, 'PIN').fill(pin);
  await field(page, 'PIN again').fill(pin);
  await button(page, 'Begin').click();
  const key = await page.getByText(/^(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}$/u).textContent();
  await button(page, 'I have kept it').click();
  await button(page, 'Paste a report').waitFor();
  return key ?? '';
}

/** Ada is the only reader, and so the one who is asked for her PIN. */
export async function signIn(page: Page): Promise<void> {
  await field(page, 'PIN').fill(pin);
  await field(page, 'PIN').press('Enter');
  await button(page, 'Paste a report').waitFor();
}

export async function addReport(page: Page, text = report): Promise<void> {
  await button(page, 'Paste a report').click();
  await field(page, 'Report text').fill(text);
  await button(page, 'Add report').click();
  await field(page, 'Findings').waitFor();
}

export async function openReport(page: Page, title: string | RegExp): Promise<void> {
  await page.getByRole('list', { name: 'Reports' }).getByText(title).first().click();
  await field(page, 'Findings').waitFor();
}

export const press = (page: Page, name: string) => button(page, name).click();

/** Waits until all that was typed is kept. */
export const saved = (page: Page) =>
  page
    .getByText(/^saved/iu)
    .first()
    .waitFor();
