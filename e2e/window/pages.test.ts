import { expect, it, onTestFinished } from 'vitest';
import { openPrograms } from './open-programs.ts';
import { axeViolations } from './axe.ts';
import { act, button, goTo, goToSettings, pressPedal, signIn, signInToDesk, signOut } from './page-steps.ts';
import { begin, field, pin, press } from './steps.ts';
import { temporaryFolderFor } from './temporary-folder.ts';

/** The pages behind the list of all actions, as a person meets them. */

const { open: start, close } = openPrograms();

const settingsShown = { role: 'heading', name: 'Settings' } as const;

it('what a reader sets for themselves is in effect at once, and outlasts a restart', async () => {
  const folder = temporaryFolderFor(onTestFinished);
  const first = await start(folder);
  const { page } = first;
  await begin(page);
  await goToSettings(page, 'Yours');
  await page.getByRole('radio', { name: 'Light' }).click();
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('light');
  const commitsFirst = page.getByRole('switch', { name: /^Commit first/u });
  await commitsFirst.press('Space');
  await expect.poll(() => commitsFirst.isChecked()).toBe(true);
  await page.getByRole('tab', { name: 'Keys' }).click();
  await press(page, 'Change: Settings');
  // What it stands for now does nothing meanwhile, and letters are for writing.
  await page.keyboard.press('Control+l');
  await page.getByText('Ctrl+L is for “Lock the station” now.').waitFor();
  await press(page, 'Cancel');
  await press(page, 'Change: Settings');
  await page.keyboard.press('x');
  await page.getByText('X is needed for writing').waitFor();
  await pressPedal(page);
  await page.getByRole('row', { name: /^Settings F13/u }).waitFor();
  await close(first);

  const second = await start(folder);
  await signInToDesk(second.page, pin);
  expect(await second.page.locator('html').getAttribute('data-theme')).toBe('light');
  const shown = second.page.getByRole(settingsShown.role, { name: settingsShown.name });
  await second.page.keyboard.press('Control+,');
  await second.page.waitForTimeout(300);
  expect(await shown.count()).toBe(0);
  await pressPedal(second.page);
  await shown.waitFor();
  expect(await second.page.getByRole('switch', { name: /^Commit first/u }).isChecked()).toBe(true);
  await second.page.keyboard.press('Escape');
  await second.page.getByRole('heading', { name: 'Bring a report in' }).waitFor();
});

it('keys that another action has are moved only when somebody says so, and all go back to usual', async () => {
  const { page } = await start(temporaryFolderFor(onTestFinished));
  await begin(page);
  await goToSettings(page, 'Keys');
  await field(page, 'Find an action or keys').fill('warning');
  await press(page, 'Change: Dismiss the warning');
  await page.keyboard.press('F8');
  await page.getByText('F8 is for “Next warning” now.').waitFor();
  await press(page, 'Cancel');
  await page.getByRole('row', { name: /^Dismiss the warning Shift\+F9/u }).waitFor();
  await press(page, 'Change: Dismiss the warning');
  await page.keyboard.press('F8');
  await press(page, 'Move the keys here');
  await page.getByRole('row', { name: /^Dismiss the warning F8/u }).waitFor();
  await page.getByRole('row', { name: /^Next warning no keys/u }).waitFor();
  await press(page, 'Reset all keys');
  await page.getByRole('row', { name: /^Next warning F8/u }).waitFor();
  await page.getByRole('row', { name: /^Dismiss the warning Shift\+F9/u }).waitFor();
  // Escape leaves the waiting, not the page.
  await press(page, 'Change: Next warning');
  await page.keyboard.press('Escape');
  await button(page, 'Change: Next warning').waitFor();
});

it('an administrator adds a reader, who signs in, changes their PIN, and sets nothing for others', async () => {
  const { page } = await start(temporaryFolderFor(onTestFinished));
  await begin(page);
  await goTo(page, 'Readers');
  await field(page, 'Name').fill('Ben');
  await field(page, 'PIN').fill('1357');
  await field(page, 'PIN again').fill('1358');
  await press(page, 'Add reader');
  await page.getByText('The two PINs are not the same').waitFor();
  await field(page, 'PIN again').fill('1357');
  await press(page, 'Add reader');
  await page.getByText('Ben can sign in now.').waitFor();
  await page.getByRole('group', { name: 'Ben' }).waitFor();
  // The only administrator stays one.
  await press(page, 'Disable Ada');
  await press(page, 'Yes, change it');
  await page.getByText('This is the only administrator').waitFor();
  await signOut(page);

  await signInToDesk(page, '1357', 'Ben');
  await goTo(page, 'Readers');
  await page.getByText('Your role at this station: Reader.').waitFor();
  expect(await button(page, 'Add reader').count()).toBe(0);
  await field(page, 'Current PIN').fill('0000');
  await field(page, 'New PIN').fill('97531');
  await field(page, 'New PIN again').fill('97531');
  await press(page, 'Change PIN');
  await page.getByText('That is not the PIN.').waitFor();
  await field(page, 'Current PIN').fill('1357');
  await press(page, 'Change PIN');
  await page.getByText('Your PIN is changed.').waitFor();
  await goToSettings(page, 'Station');
  await page.getByText('An administrator sets this for the whole station.').waitFor();
  expect(await field(page, 'Lock after (minutes)').count()).toBe(0);
  await signOut(page);

  await signIn(page, '1357', 'Ben');
  await page.getByText('That is not the PIN.').waitFor();
  await signInToDesk(page, '97531');
});

it('an administrator disables a reader, enables them, and gives them a new PIN', async () => {
  const { page } = await start(temporaryFolderFor(onTestFinished));
  await begin(page);
  await goTo(page, 'Readers');
  await field(page, 'Name').fill('Ben');
  await field(page, 'PIN').fill('1357');
  await field(page, 'PIN again').fill('1357');
  await press(page, 'Add reader');
  await press(page, 'Disable Ben');
  await button(page, 'Enable Ben').waitFor();
  await signOut(page);
  expect(await page.getByText('Ben', { exact: true }).count()).toBe(0);
  await signInToDesk(page, pin);
  await goTo(page, 'Readers');
  await press(page, 'Enable Ben');
  await press(page, 'New PIN for Ben');
  await field(page, 'New PIN of Ben').fill('8642');
  await page.getByRole('group', { name: 'Ben' }).getByLabel('New PIN again').fill('8642');
  await press(page, 'Set the PIN');
  await page.getByText('Ben has a new PIN.').waitFor();
  await signOut(page);
  await signInToDesk(page, '8642', 'Ben');
});

it('settings of the station are checked at the field, saved when they are left, and kept', async () => {
  const { page } = await start(temporaryFolderFor(onTestFinished));
  await begin(page);
  await goToSettings(page, 'Station');
  await field(page, 'Lock after (minutes)').fill('0');
  await page.keyboard.press('Enter');
  await page.getByText('Write a whole number from 1 to 240.').waitFor();
  await field(page, 'Lock after (minutes)').fill('25');
  await page.keyboard.press('Tab');
  await page.getByText('Saved', { exact: true }).waitFor();
  await press(page, 'Change: Keys for the clipboard');
  await page.keyboard.press('Control+Alt+j');
  await page.getByRole('group', { name: 'Keys for the clipboard' }).getByText('Ctrl+Alt+J').waitFor();
  await page.getByRole('radio', { name: 'After a time' }).click();
  await field(page, 'Remove after (days)').fill('90');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByText('Saved', { exact: true }).count()).toBe(3);
  await page.keyboard.press('Escape');
  await goToSettings(page, 'Station');
  expect(await field(page, 'Lock after (minutes)').inputValue()).toBe('25');
  expect(await field(page, 'Remove after (days)').inputValue()).toBe('90');
  await page.getByRole('group', { name: 'Keys for the clipboard' }).getByText('Ctrl+Alt+J').waitFor();
});

it('a backup is made and listed, old reports are removed after a question, and a new recovery key is shown', async () => {
  const { page } = await start(temporaryFolderFor(onTestFinished));
  await begin(page);
  await goToSettings(page, 'Data');
  const backups = page.getByRole('table', { name: 'Backups' }).getByRole('row');
  await expect.poll(() => backups.count()).toBe(2);
  await press(page, 'Back up now');
  await page.getByText(/^Backed up on/u).waitFor();
  await expect.poll(() => backups.count()).toBe(3);
  await field(page, 'Without a change for (days)').fill('30');
  await press(page, 'Remove…');
  await press(page, 'Keep them');
  await press(page, 'Remove…');
  await press(page, 'Yes, remove them');
  await page.getByText('There were none to remove.').waitFor();
  await press(page, 'Make a new recovery key');
  await page.getByRole('heading', { name: 'Your recovery key' }).waitFor();
  await press(page, 'I have kept it');
  await page.getByRole('heading', { name: 'Bring a report in' }).waitFor();
});

it('the log shows a sign-in that failed, among the failures alone, too', async () => {
  const { page } = await start(temporaryFolderFor(onTestFinished));
  await begin(page);
  await act(page, 'Lock the station');
  await signIn(page, '0000');
  await page.getByText('That is not the PIN.').waitFor();
  await signInToDesk(page, pin);
  await goTo(page, 'Log');
  const line = page.getByRole('row', { name: /A request failed signIn SIGN_IN_REFUSED/u });
  await line.waitFor();
  await page.getByRole('row', { name: /The station started/u }).waitFor();
  await page.getByRole('radio', { name: /^Failures/u }).click();
  expect(await page.getByRole('row', { name: /The station started/u }).count()).toBe(0);
  await line.waitFor();
});

it('what the page’s policy refused is on the page about the program', async () => {
  const { page, foreign } = await start(temporaryFolderFor(onTestFinished));
  await begin(page);
  await goTo(page, 'About', 'About Reading Room');
  await page.getByText('Since the program was started, nothing tried to connect.').waitFor();
  await page.evaluate("fetch('https://example.org/path?name=Doe').catch(() => {})");
  await page.getByRole('row', { name: /^https:\/\/example\.org /u }).waitFor();
  expect(await page.getByText('Doe').count()).toBe(0);
  expect(foreign).toEqual([]);
});

it('a page is left by Escape from a control of it, and its heading has the focus when it opens', async () => {
  const { page } = await start(temporaryFolderFor(onTestFinished));
  await begin(page);
  await goTo(page, 'Readers');
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Readers');
  await field(page, 'Current PIN').focus();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Bring a report in' }).waitFor();
});

it('who comes back from a page is where they were in the report', async () => {
  const { page } = await start(temporaryFolderFor(onTestFinished));
  await begin(page);
  await act(page, 'Paste a report…');
  await field(page, 'Report text').fill('FINDINGS: Small left pleural effusion.\nIMPRESSION: Effusion.');
  await press(page, 'Add report');
  await page.getByRole('textbox', { name: 'Impression' }).click();
  await page.keyboard.press('Control+,');
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  await page.getByRole('tab', { name: 'Keys' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Impression' }).waitFor();
  await expect.poll(() => page.evaluate('document.activeElement.ariaLabel')).toBe('Impression');
});

it('axe finds nothing wrong with any page, in both themes', async () => {
  const { page } = await start(temporaryFolderFor(onTestFinished));
  await begin(page);
  for (const theme of ['Dark', 'Light']) {
    await goToSettings(page, 'Yours');
    await page.getByRole('radio', { name: theme }).click();
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe(theme.toLowerCase());
    for (const tab of ['Yours', 'Keys', 'Station', 'Data'] as const) {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByRole('tabpanel', { name: tab }).waitFor();
      expect(await axeViolations(page), `${theme} ${tab}`).toEqual([]);
    }
    for (const [action, title] of [
      ['Sources'],
      ['Readers'],
      ['Model'],
      ['My work'],
      ['Log'],
      ['About', 'About Reading Room'],
    ] as const) {
      await goTo(page, action, title);
      expect(await axeViolations(page), `${theme} ${action}`).toEqual([]);
    }
    await press(page, 'Design system');
    await page.getByRole('heading', { name: 'Design system' }).waitFor();
    expect(await axeViolations(page), `${theme} design`).toEqual([]);
  }
});
