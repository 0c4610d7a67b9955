import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { messagesIn, type Language, type Messages } from '#renderer/messages/messages.ts';
import { openPrograms } from './open-programs.ts';
import { axeViolations } from './axe.ts';
import { goToSettings, signIn } from './page-steps.ts';
import { begin, pin, press } from './steps.ts';
import { critical } from './reports.ts';
import { temporaryFolderFor } from './temporary-folder.ts';

/** The window in the languages of its readers. */

const { open: start, close } = openPrograms();

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true, level: 1 });

/** From English, as it is in a browser of these tests. */
async function chooseLanguage(page: Page, language: Language): Promise<Messages> {
  await goToSettings(page, 'Yours');
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('option', { name: messagesIn('en').say(`language.${language}`), exact: true }).click();
  const messages = messagesIn(language);
  await heading(page, messages.say('page.settings')).waitFor();
  return messages;
}

/** Finds an action by its name in this language. */
async function act(
  page: Page,
  { say }: Messages,
  action: 'sources' | 'readers' | 'model' | 'insight' | 'log' | 'about',
): Promise<void> {
  const name = say(`action.${action}`);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: say('commands.search') }).fill(name);
  await page.getByRole('option', { name, exact: true }).click();
  await heading(page, say(`page.${action}`)).waitFor();
}

/** Buttons and the like with words that are cut off or take more than a line; bars of one line that take more. */
const cramped = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`
    [...document.querySelectorAll('button, .tab, .tag, .foot-fact, .needs-review, .draft-bar, .report-head .actions')]
      .filter((part) => part.getClientRects().length > 0)
      .filter((part) => {
        const { lineHeight, paddingTop, paddingBottom, minHeight } = getComputedStyle(part);
        const inner = part.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
        const line = Math.max(2 * parseFloat(lineHeight) - 4, parseFloat(minHeight) || 0);
        return part.scrollWidth > part.clientWidth + 1 || inner > line || part.getBoundingClientRect().right > innerWidth;
      })
      .map((part) => part.textContent)
  `);

it('in the language that a reader chooses, the whole window speaks at once, and after a restart', async () => {
  const folder = temporaryFolderFor(onTestFinished);
  const first = await start(folder);
  const { page } = first;
  await begin(page);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  const german = await chooseLanguage(page, 'de');
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  await page.getByRole('button', { name: 'Sperren' }).waitFor();
  await page.getByRole('searchbox', { name: 'Berichte durchsuchen' }).waitFor();
  await act(page, german, 'readers');
  await page.getByText(/^seit \d\d\.\d\d\.\d{4} · Anmeldung mit PIN$/u).waitFor();
  // What the station refuses, too: here that its only administrator is disabled.
  await press(page, 'Ada deaktivieren');
  await press(page, 'Ja, ändern');
  await page.getByText('die letzte Administration muss bleiben').waitFor();
  await close(first);

  // Before somebody has signed in, it is the computer's.
  const second = await start(folder);
  await heading(second.page, 'Sign in').waitFor();
  await signIn(second.page, pin);
  await heading(second.page, 'Bericht hinzufügen').waitFor();
  expect(await second.page.locator('html').getAttribute('lang')).toBe('de');
  await second.page.getByText('Strg', { exact: true }).first().waitFor();
});

it.each(['de', 'nl'] as const)(
  'in %s nothing is cut off on a small screen, and axe finds nothing',
  async (language) => {
    const { page } = await start(temporaryFolderFor(onTestFinished));
    await page.setViewportSize({ width: 1280, height: 720 });
    await begin(page);
    const messages = await chooseLanguage(page, language);
    const { say } = messages;

    async function look(where: string): Promise<void> {
      expect(await cramped(page), where).toEqual([]);
      expect(await axeViolations(page), where).toEqual([]);
    }

    for (const tab of ['own', 'keys', 'station', 'data'] as const) {
      await page.getByRole('tab', { name: say(`settings.${tab}`) }).click();
      await page.getByRole('tabpanel', { name: say(`settings.${tab}`) }).waitFor();
      await look(tab);
    }
    for (const action of ['sources', 'readers', 'model', 'insight', 'log', 'about'] as const) {
      await act(page, messages, action);
      await look(action);
    }
    await page.keyboard.press('Escape');
    await heading(page, say('nothing.title')).waitFor();
    await look('nothing open');
    await page.keyboard.press('Control+b');
    await page.getByLabel(say('paste.label')).fill(critical);
    await page.keyboard.press('Control+Enter');
    await page.getByText(say('state.draftNeedsReview'), { exact: true }).waitFor();
    await page.getByRole('button', { name: say('draft.next'), exact: true }).waitFor();
    await page.getByRole('heading', { name: say('review.critical') }).waitFor();
    await look('a draft');
    await page.keyboard.press('Control+Shift+d');
    await page.getByLabel(say('review.told'), { exact: true }).waitFor();
    await look('who was told');
  },
);
