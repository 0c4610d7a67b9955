import type { Page } from 'playwright-core';
import { atDesk, field } from './steps.ts';

/** What a person does on the pages behind the list of all actions, by the names that a screen reader says. */

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true, level: 1 });

/** @param name of the reader, where there are several */
export async function signIn(page: Page, typed: string, name?: string): Promise<void> {
  if (name !== undefined) {
    await page.getByText(name, { exact: true }).click();
  }
  await field(page, 'PIN').fill(typed);
  await field(page, 'PIN').press('Enter');
}

export async function signInToDesk(page: Page, typed: string, name?: string): Promise<void> {
  await signIn(page, typed, name);
  await atDesk(page);
}

/** Finds an action in the list of all of them, as who knows no key for it does. */
export async function act(page: Page, action: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'What do you want to do?' }).fill(action);
  await page.getByRole('option', { name: action, exact: true }).click();
}

/** @param title of the page, where it is not the action's name */
export async function goTo(page: Page, action: string, title = action): Promise<void> {
  await act(page, action);
  await heading(page, title).waitFor();
}

export async function goToSettings(page: Page, tab: 'Yours' | 'Keys' | 'Station' | 'Data'): Promise<void> {
  await goTo(page, 'Settings');
  await page.getByRole('tab', { name: tab }).click();
}

/** What a foot pedal sends: keys that no keyboard has. */
export async function pressPedal(page: Page): Promise<void> {
  const devices = await page.context().newCDPSession(page);
  const key = { key: 'F13', code: 'F13', windowsVirtualKeyCode: 124 };
  await devices.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await devices.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

/** The station signs out, and shows who may sign in. */
export async function signOut(page: Page): Promise<void> {
  await act(page, 'Sign out');
  await heading(page, 'Sign in').waitFor();
}
