import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { inventedStudy } from '../arrivals/invented-study.ts';
import { createSender, type Sender } from '../arrivals/sender.ts';
import { axeViolations } from './axe.ts';
import { cutOff } from './cut-off.ts';
import { openPrograms } from './open-programs.ts';
import { act, button } from './page-steps.ts';
import { withoutImpression } from './reports.ts';
import { freePort, setSources } from './set-sources.ts';
import { addReport, begin, editor, saved, signIn, textOf } from './steps.ts';
import { temporaryFolderFor } from './temporary-folder.ts';

/** What a reader says of drafts, and what becomes of it before it leaves: by key, from the report to the record. */

const { open: start, close } = openPrograms();

async function atDesk(): Promise<Page> {
  const { page } = await start(temporaryFolderFor(onTestFinished));
  await begin(page);
  return page;
}

interface Station {
  readonly page: Page;
  readonly sender: Sender;
}

/** A station that listens, where Ada is signed in: what it accepts waits for the signed report. */
async function stationWithRis(): Promise<Station> {
  const folder = temporaryFolderFor(onTestFinished);
  const first = await start(folder);
  await begin(first.page);
  await close(first);
  const port = await freePort();
  setSources(folder, { listen: { address: '127.0.0.1', port, senders: [], tls: null } });
  const sender = createSender({ port: () => port });
  onTestFinished(() => sender.close());
  const { page } = await start(folder);
  await signIn(page);
  return { page, sender };
}

const isAccepted = (page: Page) => page.getByRole('button', { name: 'Open again', exact: true });

/** Accepts the open report; where warnings interrupt, it is accepted when that is asked once more. @returns how many presses it took */
async function accept(page: Page): Promise<number> {
  await page.keyboard.press('Control+s');
  await isAccepted(page)
    .or(page.getByText(/Accept once more/u))
    .first()
    .waitFor();
  if (await isAccepted(page).isVisible()) {
    return 1;
  }
  await page.waitForTimeout(800);
  await page.keyboard.press('Control+s');
  await isAccepted(page).waitFor();
  return 2;
}

async function addDrafted(page: Page): Promise<void> {
  await addReport(page, withoutImpression);
  await expect.poll(() => textOf(page, 'Impression'), { timeout: 20_000 }).toMatch(/effusion/iu);
  await page.getByText('DRAFT: needs radiologist review', { exact: true }).waitFor();
}

/** Neither theme has anything that axe finds, and nothing is cut off at 200 %. */
async function isClean(page: Page): Promise<void> {
  const own = await page.evaluate<string>('document.documentElement.dataset.theme');
  for (const theme of ['dark', 'light']) {
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
    expect(await axeViolations(page), theme).toEqual([]);
  }
  await page.evaluate(`document.documentElement.dataset.theme = '${own}'`);
  for (const size of [
    { width: 640, height: 360 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(size);
    await page.evaluate('new Promise(requestAnimationFrame)');
    expect(await cutOff(page), `${size.width}×${size.height}`).toEqual([]);
  }
}

const status = (page: Page) => page.locator('.foot-status');
const records = (page: Page) => page.getByRole('listbox', { name: 'Records' }).getByRole('option');
const inRecord = (page: Page, field: string) => page.getByRole('region', { name: field, exact: true });
/** Words that are struck in a text of a record, by what they are. */
const taken = (page: Page, field: string) =>
  inRecord(page, field).locator('.mark-taken, .mark-unsure').allTextContents();

it('who has nothing to say is asked for nothing: drafted, read and accepted in as many keystrokes as without feedback', async () => {
  const page = await atDesk();
  // What it takes where nothing is recorded.
  await act(page, 'Feedback');
  await page.getByRole('switch', { name: /^Record what becomes/u }).press('Space');
  await page.getByRole('switch', { name: /^Record what becomes/u, checked: false }).waitFor();
  await page.keyboard.press('Escape');
  const presses: number[] = [];
  for (const isRecorded of [false, true]) {
    if (isRecorded) {
      await act(page, 'Feedback');
      await page.getByRole('switch', { name: /^Record what becomes/u }).press('Space');
      await page.getByRole('switch', { name: /^Record what becomes/u, checked: true }).waitFor();
      await page.keyboard.press('Escape');
    }
    await addDrafted(page);
    // Goes to the impression, writes a word, accepts, goes on.
    await page.keyboard.press('Control+2');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Stable.');
    await saved(page);
    presses.push(3 + (await accept(page)));
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.getByRole('radiogroup', { name: 'Completeness' }).count()).toBe(0);
  }
  expect(presses[1]).toBe(presses[0]);
  // Recorded all the same, and only the second: nothing was ever asked.
  await act(page, 'Feedback');
  await expect.poll(() => records(page).count()).toBe(1);
  expect(await records(page).first().textContent()).toContain('Draft edited');
});

it('an error is marked by one key: significant, insignificant, not; it is seen, heard, kept, and still there after accepting', async () => {
  const page = await atDesk();
  await addDrafted(page);
  const draft = await textOf(page, 'Impression');
  await editor(page, 'Impression').press('Control+Home');
  const tag = (words: string) => page.locator(`.text-tag[data-label="${words}"]`);
  await page.keyboard.press('Alt+4');
  await tag('wrong severity, significant').waitFor();
  await expect.poll(() => status(page).textContent()).toMatch(/^Marked: wrong severity, significant\./u);
  await page.keyboard.press('Alt+4');
  await tag('wrong severity, insignificant').waitFor();
  expect(await tag('wrong severity, significant').count()).toBe(0);
  await page.keyboard.press('Alt+4');
  await expect.poll(() => page.locator('.text-tag').count()).toBe(0);
  await expect.poll(() => status(page).textContent()).toBe('Not marked any more: wrong severity.');

  // Two kinds at one sentence; something left out, at the sentence of the findings.
  await page.keyboard.press('Alt+3');
  await page.keyboard.press('Alt+4');
  await tag('wrong place, significant + wrong severity, significant').waitFor();
  await editor(page, 'Findings').press('Control+End');
  await page.keyboard.press('Alt+2');
  await tag('finding left out, significant').waitFor();
  const list = page.getByRole('region', { name: '3 errors marked' });
  await list.getByText('Degenerative changes of the thoracic spine.', { exact: false }).first().waitFor();
  // What is marked is not part of the text, and nothing moved.
  expect(await textOf(page, 'Impression')).toBe(draft);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await isClean(page);

  await editor(page, 'Impression').press('Control+Home');
  await accept(page);
  // Read-only now; the cursor is still there.
  await page.keyboard.press('Alt+4');
  await tag('wrong place, significant + wrong severity, insignificant').waitFor();
  await page.keyboard.press('Alt+0');
  await page.keyboard.type('4531');
  await page.keyboard.type('Side was wrong.');
  await page.keyboard.press('Escape');
  await page
    .getByText('Completeness 4 · Correctness 5 · Conciseness 3 · Possible harm none · with a comment', { exact: true })
    .waitFor();
  await isClean(page);

  // All of it stands in the record.
  await act(page, 'Feedback');
  await records(page).first().waitFor();
  await records(page).first().press('Enter');
  await inRecord(page, 'Your comment').getByText('Side was wrong.').waitFor();
  await page.getByText('Show exactly what leaves').click();
  const outgoing = page.getByRole('region', { name: 'What leaves' }).locator('pre');
  await expect.poll(() => outgoing.textContent()).toContain('"severity": "insignificant"');
  const content = JSON.parse((await outgoing.textContent()) ?? '').content;
  expect(content.errors).toHaveLength(3);
  expect(content.rating).toEqual({
    completeness: 4,
    correctness: 5,
    conciseness: 3,
    harm: 'none',
    comment: 'Side was wrong.',
  });
  // The draft was before the reader, and the station knows since when.
  expect(content.times.firstShown).toBeGreaterThanOrEqual(0);

  // What is approved is not marked any more: that is said with what to do.
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('a');
  await expect.poll(() => status(page).textContent()).toBe('Approved. No other record waits to be looked at.');
  await page.keyboard.press('Escape');
  await editor(page, 'Impression').press('Control+Home');
  await page.keyboard.press('Alt+1');
  await expect.poll(() => status(page).textContent()).toMatch(/approved already: withdraw it to change it/u);
});

it('a reader who commits first has not seen the draft before, and cannot mark it', async () => {
  const page = await atDesk();
  await page.keyboard.press('Control+,');
  const commitsFirst = page.getByRole('switch', { name: /^Commit first/u });
  await commitsFirst.press('Space');
  await expect.poll(() => commitsFirst.isChecked()).toBe(true);
  await page.keyboard.press('Escape');
  await addReport(page, withoutImpression);
  await editor(page, 'Findings').press('Control+Home');
  await page.waitForTimeout(3000);
  expect(await page.locator('.draft-seen').count()).toBe(0);
  await page.keyboard.press('Alt+2');
  await page.waitForTimeout(300);
  expect(await page.locator('.text-tag').count()).toBe(0);
  await editor(page, 'Impression').fill('Right effusion.');
  await saved(page);
  await page.keyboard.press('Control+Enter');
  await page.locator('.draft-seen').waitFor({ state: 'attached', timeout: 20_000 });
});

const findings =
  'There is a small right pleural effusion, as told to Mrs. Invented on 03/02/2026. The heart is mildly enlarged. No pneumothorax. Room seven.';

it('a signed report comes by MLLP with the patient’s name: taken out with its reason, changed, approved, queued, withdrawn, by keys', async () => {
  const { page, sender } = await stationWithRis();
  for (const accession of ['FB1', 'FB2']) {
    await sender.send(inventedStudy({ accession, findings }));
    await page.locator('.line[data-state=drafted]').click({ timeout: 30_000 });
    await page.locator('.line[data-state=drafted][aria-selected=true]').waitFor();
    await page.getByText('DRAFT: needs radiologist review', { exact: true }).waitFor();
    await accept(page);
    await expect.poll(() => page.locator('.line[data-state=drafted]').count()).toBe(0);
  }
  // Both wait for the RIS, and say so.
  await act(page, 'Feedback');
  const view = (name: RegExp) => page.getByRole('main').getByRole('radio', { name });
  await view(/^Waiting for the RIS 2/u).click();
  await expect.poll(() => records(page).count()).toBe(2);
  expect(await records(page).first().textContent()).toContain('waits for the signed report');
  await records(page).first().press('Enter');
  await page.getByText(/^This record waits for the signed report\./u).waitFor();
  expect(await button(page, 'Approve').count()).toBe(0);
  await page.keyboard.press('Escape');

  const impression = 'Small right effusion. Invented was told.';
  for (const accession of ['FB1', 'FB2']) {
    await sender.send(inventedStudy({ accession, status: 'F', findings, impression }));
  }
  await view(/^To look at 2/u).click();
  await expect.poll(() => records(page).count()).toBe(2);
  await isClean(page);
  await records(page).first().press('Enter');
  await expect.poll(() => taken(page, 'Signed findings')).toEqual(['Invented', '03/02/2026']);
  expect(await taken(page, 'Signed impression')).toEqual(['Invented']);
  const struck = inRecord(page, 'Signed impression').locator('.mark-taken');
  expect(await struck.getAttribute('title')).toMatch(/^name: /u);
  await isClean(page);

  // From one to the next by key; what it is and why is said.
  const bar = page.locator('.mask-bar');
  await page.keyboard.press('n');
  await expect.poll(() => bar.getByRole('status').textContent()).toMatch(/^“Invented” · name 1 of \d+/u);
  expect(await bar.getByRole('status').textContent()).toMatch(/names it|title/u);
  await page.keyboard.press('n');
  await expect.poll(() => bar.getByRole('status').textContent()).toMatch(/^“03\/02\/2026” · date 2 of/u);
  await page.keyboard.press('p');
  await expect.poll(() => bar.getByRole('status').textContent()).toMatch(/^“Invented” · name 1 of/u);
  await page.keyboard.press('n');

  // The date is let stand, in all texts, and taken out again.
  await page.keyboard.press('Delete');
  await expect.poll(() => taken(page, 'Signed findings')).toEqual(['Invented']);
  await expect.poll(() => status(page).textContent()).toMatch(/^“03\/02\/2026” will leave/u);
  await page.keyboard.press('u');
  await expect.poll(() => taken(page, 'Signed findings')).toEqual(['Invented', '03/02/2026']);
  await page.keyboard.press('Delete');
  await expect.poll(() => taken(page, 'Signed findings')).toEqual(['Invented']);
  await page.getByText('“03/02/2026” leaves.').waitFor();

  // Two words more are taken out.
  await editor(page, 'Findings').press('Control+End');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('t');
  await expect.poll(() => taken(page, 'Signed findings')).toEqual(['Invented', expect.stringMatching(/^Room seven/u)]);

  await page.getByText('Show exactly what leaves').click();
  const outgoing = page.getByRole('region', { name: 'What leaves' }).locator('pre');
  await expect.poll(() => outgoing.textContent()).toContain('"basis": "final"');
  const leaves = (await outgoing.textContent()) ?? '';
  expect(leaves).not.toMatch(/Invented|Ida|4711|Room seven/u);
  expect(leaves).toContain('03/02/2026');
  expect(JSON.parse(leaves).content.texts.finalImpression).toBe('Small right effusion. ___ was told.');
  await isClean(page);

  // Approved, and on to the next that waits.
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('a');
  await expect.poll(() => status(page).textContent()).toBe('Approved. 1 more waits to be looked at.');
  await expect.poll(() => taken(page, 'Signed findings')).toEqual(['Invented', '03/02/2026']);
  await page.keyboard.press('a');
  await view(/^To look at 0/u).waitFor();
  await view(/^Approved 2/u).click();
  await expect.poll(() => records(page).first().textContent()).toContain('approved, waits to be sent');

  // Withdrawn in its place, without a dialog.
  await records(page).last().press('Enter');
  await page.getByText(/^Approved: it waits to be sent/u).waitFor();
  await button(page, 'Withdraw…').press('Enter');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Keep it');
  await page.keyboard.press('Escape');
  await button(page, 'Withdraw…').press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => status(page).textContent()).toBe('Withdrawn: nothing of it is left.');
  await view(/^All 1/u).waitFor();

  await view(/^All 1/u).click();
  await records(page).first().press('Enter');
  await page.getByRole('button', { name: 'Open the report' }).press('Enter');
  await page.getByText(/^Signed in the RIS, received /u).waitFor();
});

it('an administrator lets records be approved by themselves where nothing is doubtful', async () => {
  const page = await atDesk();
  await act(page, 'Feedback');
  await page.getByText('Nothing is recorded yet').waitFor();
  await isClean(page);
  const approves = page.getByRole('switch', { name: /^Approve by itself/u });
  await approves.press('Space');
  await expect.poll(() => approves.isChecked()).toBe(true);
  await page
    .locator('.radio-choice')
    .filter({ hasText: /^The accepted text/u })
    .click();
  const accepted = page.getByRole('radio', { name: /^The accepted text/u });
  await expect.poll(() => accepted.isChecked()).toBe(true);
  await page.keyboard.press('Escape');
  await addDrafted(page);
  await accept(page);
  await act(page, 'Feedback');
  const view = (name: RegExp) => page.getByRole('main').getByRole('radio', { name });
  await view(/^Approved 1/u).waitFor();
  await view(/^To look at 0/u).waitFor();
  expect(await approves.isChecked()).toBe(true);
  expect(await accepted.isChecked()).toBe(true);
});
