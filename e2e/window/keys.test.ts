import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { actionList } from '#renderer/actions/action-list.ts';
import { inventedStudy } from '../arrivals/invented-study.ts';
import { openProgram, type OpenProgram } from './open-program.ts';
import { critical, withoutImpression, wrongSide } from './reports.ts';
import { addReport, begin, editor, field, fileChooser, pin, textOf } from './steps.ts';

/** Each action that has keys does by them what it says. All tests have the same program before them, which drafts only when it is asked. */

const folder = mkdtempSync(join(tmpdir(), 'reading-room-keys-'));
let program: OpenProgram;

beforeAll(async () => {
  program = await openProgram(folder);
  const { page } = program;
  await begin(page);
  await page.keyboard.press('Control+,');
  const name = /^Draft by itself/u;
  await page.getByRole('switch', { name, checked: true }).press('Space');
  await page.getByRole('switch', { name, checked: false }).waitFor();
  await page.keyboard.press('Escape');
});

afterAll(async () => {
  await program.close();
  rmSync(folder, { recursive: true, force: true });
});

type KeyedAction = Exclude<(typeof actionList)[number], { readonly keys: '' }>;
const keyed = actionList.filter((action): action is KeyedAction => action.keys !== '');

/** @param press presses the keys of the action */
type Check = (page: Page, press: () => Promise<void>) => Promise<void>;

const otherReport = 'FINDINGS: The other report. The lungs are clear.\nIMPRESSION: Clear lungs.';
const otherFindings = 'The heart is not enlarged. The lungs are clear.';
const twoWrong = `${wrongSide}\n3. Large left pneumothorax.`;

const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.ariaLabel');
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const chosenWarning = (page: Page) => page.locator('.sentence-warning[data-chosen] > div').textContent();

async function addDrafted(page: Page): Promise<string> {
  await addReport(page, withoutImpression);
  await page.keyboard.press('Control+Enter');
  await page.getByText('Drafted.', { exact: true }).waitFor({ timeout: 20_000 });
  await expect.poll(() => textOf(page, 'Impression')).toMatch(/effusion/iu);
  return textOf(page, 'Impression');
}

async function addWithWarnings(page: Page, text: string): Promise<void> {
  await addReport(page, text);
  await page.locator('.sentence-warning').first().waitFor();
}

/** Two studies of one patient, from files that say so; the later one is opened. */
async function openStudies(page: Page): Promise<void> {
  const files = ['2025-11-02', '2026-03-02'].map((studyDate, index) => {
    const file = join(folder, `study-${index}.hl7`);
    writeFileSync(file, inventedStudy({ accession: `KEY00${index}`, studyDate, findings: otherFindings }));
    return file;
  });
  const chooser = await fileChooser(page, () => page.keyboard.press('Control+o'));
  await chooser.setFiles(files);
  await page.getByText(/Acc\. KEY001/u).waitFor();
  await page.getByRole('button', { name: '1 earlier study' }).waitFor();
}

/** With the cursor at the end of the drafted impression, marks its last sentence and sees it said beside it, in the margin and below. */
function marks(words: string): Check {
  return async (page, press) => {
    await addDrafted(page);
    await editor(page, 'Impression').press('Control+End');
    await press();
    await page.getByText(`Marked: ${words}, significant.`, { exact: false }).waitFor();
    await page.locator(`.text-tag[data-label="${words}, significant"]`).waitFor();
    await page.getByRole('region', { name: '1 error marked' }).getByText(`${words}, significant`).waitFor();
  };
}

/** What must be seen when the keys of an action are pressed. */
const checks: Readonly<Record<KeyedAction['id'], Check>> = {
  async draft(page, press) {
    await addReport(page, withoutImpression);
    expect(await textOf(page, 'Impression')).toBe('');
    await press();
    await page.getByText('DRAFT: needs radiologist review', { exact: true }).waitFor({ timeout: 20_000 });
    expect(await textOf(page, 'Impression')).toMatch(/effusion/iu);
  },
  async nextCandidate(page, press) {
    const first = await addDrafted(page);
    await press();
    await page.getByText(/^Candidate 2 of \d+\.$/u).waitFor();
    await expect.poll(() => textOf(page, 'Impression')).not.toBe(first);
  },
  async previousCandidate(page, press) {
    const first = await addDrafted(page);
    await page.keyboard.press('F2');
    await page.getByText(/^Candidate 2 of \d+\.$/u).waitFor();
    await press();
    await expect.poll(() => textOf(page, 'Impression')).toBe(first);
  },
  async instruct(page, press) {
    await addReport(page, withoutImpression);
    await press();
    await page.keyboard.type('heart first');
    expect(await field(page, 'Instruction for this draft').inputValue()).toBe('heart first');
  },
  async accept(page, press) {
    await addReport(page, otherReport);
    await press();
    await page.getByRole('button', { name: 'Open again', exact: true }).waitFor();
  },
  async copyReport(page, press) {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await addReport(page, otherReport);
    await press();
    await page.getByText('The report is on the clipboard.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/The other report.*Clear lungs/su);
  },
  async nextWarning(page, press) {
    await addWithWarnings(page, twoWrong);
    await press();
    await expect.poll(() => chosenWarning(page)).toMatch(/effusion/u);
    await press();
    await expect.poll(() => chosenWarning(page)).toMatch(/pneumothorax/u);
  },
  async previousWarning(page, press) {
    await addWithWarnings(page, twoWrong);
    await page.keyboard.press('F8');
    await page.keyboard.press('F8');
    await expect.poll(() => chosenWarning(page)).toMatch(/pneumothorax/u);
    await press();
    await expect.poll(() => chosenWarning(page)).toMatch(/effusion/u);
  },
  async applyWarning(page, press) {
    await addWithWarnings(page, wrongSide);
    await press();
    await expect.poll(() => textOf(page, 'Impression')).toContain('Small right pleural effusion.');
  },
  async dismissWarning(page, press) {
    await addWithWarnings(page, wrongSide);
    await press();
    await page.getByRole('button', { name: '1 dismissed' }).waitFor();
    expect(await textOf(page, 'Impression')).toContain('Small left pleural effusion.');
  },
  async documentCritical(page, press) {
    await addReport(page, `${critical}\nIMPRESSION: Large left tension pneumothorax.`);
    await page.getByRole('heading', { name: 'Critical result' }).waitFor();
    await press();
    await page.keyboard.type('Dr. Jones');
    expect(await field(page, 'Who was told').inputValue()).toBe('Dr. Jones');
  },
  async showHistory(page, press) {
    await addReport(page, otherReport);
    await press();
    await dialog(page, 'History').waitFor();
    await page.keyboard.press('Escape');
  },
  async showStudy(page, press) {
    await openStudies(page);
    await press();
    await dialog(page, 'Study').getByText('4711 (INV)', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
  },
  async comparePrior(page, press) {
    await openStudies(page);
    await press();
    await page.getByRole('region', { name: 'Earlier study' }).getByText('4 months earlier').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('region', { name: 'Earlier study' }).count()).toBe(0);
  },
  markFalseFinding: marks('finding that is not there'),
  markOmittedFinding: marks('finding left out'),
  markWrongLocation: marks('wrong place'),
  markWrongSeverity: marks('wrong severity'),
  markInventedComparison: marks('comparison that is not there'),
  markOmittedComparison: marks('comparison left out'),
  async rateDraft(page, press) {
    await addDrafted(page);
    await page.keyboard.press('Control+s');
    await page.waitForTimeout(1000);
    await page.keyboard.press('Control+s');
    await page.getByText(/^Accepted as drafted by Ada, /u).waitFor();
    await press();
    await page.keyboard.type('4');
    await page
      .getByRole('radiogroup', { name: 'Completeness' })
      .getByRole('radio', { name: '4', checked: true })
      .waitFor();
  },
  async goToFindings(page, press) {
    await addReport(page, otherReport);
    await editor(page, 'Impression').focus();
    await press();
    await expect.poll(() => focused(page)).toBe('Findings');
  },
  async goToImpression(page, press) {
    await addReport(page, otherReport);
    await editor(page, 'Findings').focus();
    await press();
    await expect.poll(() => focused(page)).toBe('Impression');
  },
  async search(page, press) {
    await press();
    await page.keyboard.type('zebra');
    await page.getByText('No report in this list has these words.').waitFor();
    await page.keyboard.press('Escape');
  },
  async nextReport(page, press) {
    await addReport(page, withoutImpression);
    await addReport(page, otherReport);
    await page.getByRole('option').filter({ hasText: 'The other report' }).first().waitFor();
    await press();
    await expect.poll(() => textOf(page, 'Findings')).toContain('right pleural effusion');
  },
  async previousReport(page, press) {
    await addReport(page, withoutImpression);
    await addReport(page, otherReport);
    const newest = page.getByRole('option').first();
    await expect.poll(() => newest.textContent()).toContain('The other report');
    await page.keyboard.press('Control+PageDown');
    await expect.poll(() => textOf(page, 'Findings')).toContain('right pleural effusion');
    await press();
    await expect.poll(() => textOf(page, 'Findings')).toContain('The other report');
  },
  async pasteReport(page, press) {
    await press();
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    await page.keyboard.press('Escape');
  },
  async openFile(page, press) {
    expect((await fileChooser(page, press)).isMultiple()).toBe(true);
  },
  async commands(page, press) {
    await press();
    await dialog(page, 'All actions').waitFor();
    await press();
    await expect.poll(() => dialog(page, 'All actions').count()).toBe(0);
  },
  async settings(page, press) {
    await press();
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    await page.keyboard.press('Escape');
  },
  async lock(page, press) {
    await press();
    await page.getByRole('heading', { name: 'Locked' }).waitFor();
    await page.locator('input[type=password]:focus').waitFor();
    await page.keyboard.type(pin);
    await page.keyboard.press('Enter');
    await page.getByRole('searchbox', { name: 'Search reports' }).waitFor();
  },
};

it.each(keyed)('$keys: $id', async ({ id, keys }) => {
  const { page } = program;
  await checks[id](page, () => page.keyboard.press(keys.replace('Mod', 'ControlOrMeta')));
});
