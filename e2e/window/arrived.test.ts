import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { inventedOrder, inventedStudy } from '../arrivals/invented-study.ts';
import { createSender, type Sender } from '../arrivals/sender.ts';
import { axeViolations } from './axe.ts';
import { cutOff } from './cut-off.ts';
import { openPrograms } from './open-programs.ts';
import { freePort, setSources } from './set-sources.ts';
import { begin, editor, press, saved, signIn, textOf } from './steps.ts';
import { temporaryFolderFor } from './temporary-folder.ts';
import { startTestRis, type TestRis } from './test-ris.ts';

/** Reports that come by themselves, over HL7 v2, and go back to where they are signed. */

const { open: start, close } = openPrograms();

interface Station {
  readonly page: Page;
  readonly sender: Sender;
  readonly ris: TestRis;
}

/** A station that listens and sends back, where Ada is signed in. */
async function station(): Promise<Station> {
  const folder = temporaryFolderFor(onTestFinished);
  const first = await start(folder);
  await begin(first.page);
  await close(first);
  const [port, risPort] = [await freePort(), await freePort()];
  setSources(folder, {
    listen: { address: '127.0.0.1', port, senders: [], tls: null },
    returns: {
      kind: 'mllp',
      host: '127.0.0.1',
      port: risPort,
      sendingApplication: 'READING ROOM',
      sendingFacility: 'INVENTED',
      receivingApplication: 'RIS',
      receivingFacility: 'INVENTED',
      tls: null,
    },
  });
  const ris = await startTestRis(risPort);
  onTestFinished(() => ris.stop());
  const sender = createSender({ port: () => port });
  onTestFinished(() => sender.close());
  const { page } = await start(folder);
  await signIn(page);
  return { page, sender, ris };
}

const findings = 'There is a small right pleural effusion. The heart is mildly enlarged. No pneumothorax.';
const needsReview = (page: Page) => page.getByText('DRAFT: needs radiologist review', { exact: true });
const foot = (page: Page) => page.getByRole('contentinfo');
const line = (page: Page, state: string) => page.locator(`.line[data-state=${state}]`);

/** Neither theme has anything that axe finds. */
async function isClean(page: Page): Promise<void> {
  const own = await page.evaluate<string>('document.documentElement.dataset.theme');
  for (const theme of ['dark', 'light']) {
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
    expect(await axeViolations(page), theme).toEqual([]);
  }
  await page.evaluate(`document.documentElement.dataset.theme = '${own}'`);
}

/** Accepts the open report; where warnings interrupt, it is accepted when that is asked once more. */
async function accept(page: Page): Promise<void> {
  const isAccepted = page.getByRole('button', { name: 'Open again', exact: true });
  await page.keyboard.press('Control+s');
  await isAccepted
    .or(page.getByText(/Accept once more/u))
    .first()
    .waitFor();
  if (!(await isAccepted.isVisible())) {
    await page.waitForTimeout(800);
    await page.keyboard.press('Control+s');
    await isAccepted.waitFor();
  }
}

it('comes, is drafted before it is opened, accepted, sent back, signed, and shows what the signature changed', async () => {
  const { page, sender, ris } = await station();
  expect(await sender.send(inventedStudy({ accession: 'INV1', findings }))).toContain('MSA|AA|');
  // In the background, with nothing open.
  await line(page, 'drafted').waitFor({ timeout: 30_000 });
  expect(await line(page, 'drafted').textContent()).toContain('Invented, Ida R');
  await line(page, 'drafted').click();
  const who = page.getByText(
    /^Invented, Ida R · 54 F · MRN 4711 · Acc\. INV1 · .*2026 · referred by Asker, Ada · INVENTED/u,
  );
  await who.waitFor();
  await needsReview(page).waitFor();
  const draft = await textOf(page, 'Impression');
  expect(draft).toMatch(/effusion/iu);
  await page.getByText(/^Candidate 1 of \d+ · /u).waitFor();
  // It is not drafted anew when it is opened.
  await page.waitForTimeout(2000);
  await page.keyboard.press('Control+h');
  const history = page.getByRole('dialog', { name: 'History' });
  await expect.poll(() => history.getByText(/Impression · draft/u).count()).toBe(1);
  await page.keyboard.press('Escape');

  await editor(page, 'Impression').press('Control+End');
  await page.keyboard.type(' No pneumothorax.');
  const accepted = await textOf(page, 'Impression');
  await accept(page);
  await page.getByText(/^Sent to the RIS, .*\d\d:\d\d$/u).waitFor();
  // Said of what was accepted with a warning open, too.
  await foot(page)
    .getByText(/^Accepted .*sent to the RIS\.$/u)
    .waitFor();
  const [sent = ''] = ris.taken;
  const request = sent.split(/[\r\n]+/u).find((segment) => segment.startsWith('OBR|')) ?? '';
  expect(request.split('|')[25]).toBe('P');
  expect(sent.replaceAll('\\.br\\', '\n')).toContain(accepted.split('\n').at(-1));

  const signed = 'Small right pleural effusion. Mild cardiomegaly.';
  await sender.send(inventedStudy({ accession: 'INV1', status: 'F', findings, impression: signed }));
  await page.getByText(/^Signed in the RIS, received .*\d\d:\d\d$/u).waitFor();
  await expect.poll(() => textOf(page, 'Impression')).toBe(signed);
  expect(await foot(page).getByText('sent to the RIS').count()).toBe(0);
  expect(await editor(page, 'Impression').getAttribute('aria-readonly')).toBe('true');
  expect(await page.getByRole('button', { name: 'Open again' }).count()).toBe(0);
  const difference = page.getByRole('region', { name: 'Accepted here and signed' });
  await difference.getByText('Unchanged.').waitFor();
  expect(await difference.locator('del').allTextContents()).not.toEqual([]);
  expect((await difference.locator('ins').allTextContents()).join(' ')).toContain('Mild');
  await line(page, 'final')
    .or(page.getByText('Nothing here.', { exact: false }))
    .first()
    .waitFor();

  // Signed again, with an addendum.
  const addendum = 'The side was checked.';
  await sender.send(inventedStudy({ accession: 'INV1', status: 'C', findings, impression: signed, addendum }));
  await page.getByText(/^Signed in the RIS, corrected, received /u).waitFor();
  await page.getByRole('region', { name: 'Addendum' }).getByText(addendum).waitFor();
  await isClean(page);
});

it('a report that is signed without having been worked on here is there to be read', async () => {
  const { page, sender } = await station();
  await sender.send(inventedStudy({ accession: 'INV2', status: 'F', findings, impression: 'Small effusion.' }));
  await page.getByRole('radio', { name: /^Accepted/u }).click();
  await line(page, 'final').click();
  await page.getByText(/^Signed in the RIS, received /u).waitFor();
  expect(await textOf(page, 'Impression')).toBe('Small effusion.');
  expect(await page.locator('.diff').count()).toBe(0);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  // It is where it is signed: what comes next is another one.
  expect(await page.getByRole('button', { name: 'Copy report' }).count()).toBe(0);
  await press(page, 'Copy');
  await page.getByText('The report is on the clipboard.').waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toContain('Small effusion.');
});

it('a report that the RIS takes back looks like no signed one, says so as a prior, and wherever it is pasted', async () => {
  const { page, sender } = await station();
  await sender.send(inventedStudy({ accession: 'INV10', studyDate: '2025-11-02', findings }));
  await line(page, 'drafted').click({ timeout: 30_000 });
  await needsReview(page).waitFor();
  await accept(page);
  const accepted = await textOf(page, 'Impression');
  await sender.send(inventedStudy({ accession: 'INV10', studyDate: '2025-11-02', status: 'X', findings }));
  await page.getByText(/^Withdrawn in the RIS, received /u).waitFor();
  await page.locator('.accepted-bar[data-kind=warning]').waitFor();
  await page.getByText('withdrawn in the RIS', { exact: true }).waitFor();
  expect(await page.getByRole('region', { name: 'Accepted here and signed' }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Copy report' }).count()).toBe(0);
  expect(await textOf(page, 'Impression')).toBe(accepted);
  await page.getByRole('radio', { name: /^Accepted/u }).click();
  expect(await line(page, 'withdrawn').textContent()).toMatch(/withdrawn/u);
  expect(await line(page, 'final').count()).toBe(0);
  await isClean(page);

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.keyboard.press('Control+Shift+c');
  await page.getByText('The report is on the clipboard.').waitFor();
  const copied = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(copied).toMatch(/^WITHDRAWN in the RIS\n\n/u);
  expect(copied).toContain(accepted);

  await sender.send(inventedStudy({ accession: 'INV11', findings }));
  await page.getByRole('radio', { name: /^To do/u }).click();
  await line(page, 'drafted').click({ timeout: 30_000 });
  await page.getByRole('button', { name: /^1 earlier study/u }).waitFor();
  await page.keyboard.press('Control+e');
  const beside = page.getByRole('region', { name: 'Earlier study' });
  await beside.getByText('withdrawn in the RIS').waitFor();
  expect(await beside.getByText('signed').count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^1 earlier study/u }).click();
  await page.getByRole('dialog', { name: '1 earlier study' }).getByText('withdrawn').waitFor();
  await isClean(page);
});

it('what the RIS does not take waits with its reason, and is sent again on demand', async () => {
  const { page, sender, ris } = await station();
  ris.refuse(true);
  await sender.send(inventedStudy({ accession: 'INV3', findings }));
  await line(page, 'drafted').click({ timeout: 30_000 });
  await needsReview(page).waitFor();
  await accept(page);
  await page.getByText('The RIS refused it.').waitFor();
  // As the station put it, for whoever hears the page in another language.
  await page
    .locator('.returned [lang=en]')
    .getByText(/The receiver did not take the report/u)
    .waitFor();
  ris.refuse(false);
  await isClean(page);
  await page.locator('.accepted-bar[data-kind=warning]').waitFor();
  await press(page, 'Send again');
  await page.getByText(/^Sent to the RIS, /u).waitFor();
  await foot(page).getByText('Sent to the RIS.').waitFor();
  expect(await page.locator('.accepted-bar[data-kind=warning]').count()).toBe(0);
  expect(ris.taken).toHaveLength(1);
});

it('a version that comes while somebody writes takes none of their words, and can be looked at, used and undone', async () => {
  const { page, sender } = await station();
  await sender.send(inventedStudy({ accession: 'INV4', findings }));
  await line(page, 'drafted').click({ timeout: 30_000 });
  await needsReview(page).waitFor();
  await editor(page, 'Impression').fill('My own words.');
  await saved(page);
  await page
    .getByText(/^saved/u)
    .first()
    .waitFor();
  const newer = 'There is a large right pleural effusion. No pneumothorax.';
  await sender.send(inventedStudy({ accession: 'INV4', findings: newer }));
  const notice = page.getByRole('region', { name: /^A newer version of this report came from the RIS/u });
  await notice.waitFor();
  expect(await textOf(page, 'Impression')).toBe('My own words.');
  expect(await textOf(page, 'Findings')).toBe(findings);
  // It is far below what is written, and said above it.
  await editor(page, 'Impression').fill(Array.from({ length: 30 }, () => 'My own words.').join('\n'));
  await press(page, 'Newer version');
  await expect.poll(async () => (await notice.locator('ins').first().boundingBox())?.y).toBeLessThan(650);
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Hide');
  expect(await page.getByRole('button', { name: 'Newer version' }).count()).toBe(0);
  await editor(page, 'Impression').fill('My own words.');
  expect(await notice.locator('ins').allTextContents()).toEqual(['large ']);
  await isClean(page);
  await notice.getByRole('button', { name: 'Use these findings' }).click();
  await expect.poll(() => textOf(page, 'Findings')).toBe(newer);
  await expect.poll(() => notice.count()).toBe(0);
  await editor(page, 'Findings').press('Control+z');
  await expect.poll(() => textOf(page, 'Findings')).toBe(findings);
  expect(await textOf(page, 'Impression')).toBe('My own words.');
});

it('an open report that nobody wrote in becomes the newer version, with the cursor where it was', async () => {
  const { page, sender } = await station();
  await sender.send(inventedStudy({ accession: 'INV5', findings }));
  await line(page, 'drafted').click({ timeout: 30_000 });
  await needsReview(page).waitFor();
  await editor(page, 'Findings').press('Control+Home');
  await sender.send(
    inventedStudy({ accession: 'INV5', findings: findings.replace('mildly', 'markedly'), status: 'P' }),
  );
  await expect.poll(() => textOf(page, 'Findings')).toContain('markedly');
  expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('Findings');
  await expect.poll(() => textOf(page, 'Impression'), { timeout: 30_000 }).toMatch(/effusion/iu);
  await needsReview(page).waitFor();
  expect(await page.getByRole('region', { name: /^A newer version/u }).count()).toBe(0);
});

it('earlier studies are listed, and stand beside the report by key until Escape', async () => {
  const { page, sender } = await station();
  await sender.send(inventedOrder('INV8', { accession: 'ELSEWHERE1', studyDate: '2019-05-06' }));
  for (const [accession, studyDate] of [
    ['INV6', '2024-03-01'],
    ['INV7', '2025-11-02'],
    ['INV8', '2026-03-02'],
  ] as const) {
    const impression = `Impression of ${accession}.`;
    await sender.send(inventedStudy({ accession, studyDate, findings: `${findings} ${accession}.`, impression }));
  }
  await page.getByText('3 reports', { exact: true }).waitFor();
  await page.getByRole('listbox', { name: 'Reports' }).getByRole('option').first().click();
  await page.getByText(/Acc\. INV8/u).waitFor();
  await page.getByRole('button', { name: /^3 earlier studies/u }).click();
  const list = page.getByRole('dialog', { name: '3 earlier studies' });
  await list.waitFor();
  expect(await list.getByRole('listitem').allTextContents()).toEqual([
    expect.stringMatching(/2025 · 4 months earlier$/u),
    expect.stringMatching(/2024 · 2 years earlier$/u),
    expect.stringMatching(/^CT CHEST.*2019 · 6 years earlier · not at this station$/u),
  ]);
  await isClean(page);
  expect(await list.getByRole('listitem').last().getByRole('button').count()).toBe(0);
  await page.keyboard.press('Escape');
  await editor(page, 'Impression').focus();

  const beside = page.getByRole('region', { name: 'Earlier study' });
  await page.keyboard.press('Control+e');
  await beside.getByText('Impression of INV7.').waitFor();
  await isClean(page);
  for (const [width, height] of [
    [640, 360],
    [1366, 768],
    [1920, 1080],
    [1536, 2048],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.evaluate('new Promise(requestAnimationFrame)');
    expect(await cutOff(page), `${width}×${height}`).toEqual([]);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  const [own, other] = [await editor(page, 'Impression').boundingBox(), await beside.boundingBox()];
  expect(other?.x).toBeGreaterThan((own?.x ?? 0) + (own?.width ?? Infinity) - 1);
  await page.keyboard.press('Control+e');
  await beside.getByText('Impression of INV6.').waitFor();
  // The reader writes on.
  expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('Impression');
  await page.keyboard.press('Escape');
  await expect.poll(() => beside.count()).toBe(0);
  expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('Impression');
  expect(await textOf(page, 'Findings')).not.toContain('INV7');
});

it('the whole report is copied in the order of the site, its draft marked as one', async () => {
  const { page, sender } = await station();
  await sender.send(inventedStudy({ accession: 'INV9', findings }));
  await line(page, 'drafted').click({ timeout: 30_000 });
  await needsReview(page).waitFor();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.keyboard.press('Control+Shift+c');
  await page.getByText('The report is on the clipboard.').waitFor();
  const copied = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(copied).toMatch(/FINDINGS:\n.*\n\nIMPRESSION \(DRAFT: needs radiologist review\):\n/su);
  expect(copied).toContain(await textOf(page, 'Impression'));
});

it('in a small window what is typed is never covered, and the report stays in sight as the window becomes one', async () => {
  const { page, sender } = await station();
  await sender.send(
    inventedStudy({ accession: 'INV12', studyDate: '2025-11-02', findings, impression: 'Small effusion.' }),
  );
  await sender.send(inventedStudy({ accession: 'INV13', findings }));
  await page.getByText('2 reports', { exact: true }).waitFor();
  await page.getByRole('listbox', { name: 'Reports' }).getByRole('option').first().click();
  await page.getByRole('button', { name: /^1 earlier study/u }).waitFor();
  await needsReview(page).waitFor({ timeout: 30_000 });
  const who = page.locator('.study-line');
  await page.setViewportSize({ width: 640, height: 360 });
  await expect.poll(async () => (await who.boundingBox())?.y).toBeLessThan(150);

  await editor(page, 'Impression').press('Control+End');
  for (let written = 0; written < 12; written += 1) {
    await page.keyboard.type('\nOne more line.');
    await expect.poll(() => isCursorSeen(page), { message: `line ${written}` }).toBe(true);
  }
  for (let above = 0; above < 12; above += 1) {
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => isCursorSeen(page), { message: `${above} lines up` }).toBe(true);
  }
  const { y = -1, height = 0 } = (await who.boundingBox()) ?? {};
  expect(y).toBe(0);
  expect(height).toBeLessThan(40);
  // Each of its facts is there whole, or not at all.
  const facts = await page.evaluate<readonly string[]>(`[...document.querySelectorAll('.study-fact')].map((fact) => {
    const [own, line] = [fact, fact.parentElement].map((element) => element.getBoundingClientRect());
    return fact.scrollWidth > fact.clientWidth + 1 ? 'cut' : own.top < line.bottom - 1 ? 'shown' : 'left out';
  })`);
  expect(facts.join(' ')).toMatch(/^shown(?: shown){3,}(?: left out)+$/u);
  expect(await page.locator('.study-facts').getAttribute('title')).toMatch(/ · INVENTED HOSPITAL$/u);
  await isClean(page);
  expect(await cutOff(page)).toEqual([]);

  const scrolled = () => page.evaluate<number>("document.querySelector('.desk-work').scrollTop");
  const before = await scrolled();
  await page.keyboard.press('Control+e');
  await expect.poll(scrolled).not.toBe(before);
  await page.keyboard.press('Escape');
  await expect.poll(scrolled).toBe(before);

  // Where the sheet is scrolled by itself: as low as that and wider, and as large as usual.
  for (const [width, height] of [
    [900, 360],
    [1280, 360],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    await editor(page, 'Impression').press('Control+End');
    await page.keyboard.type('\n'.repeat(10));
    await editor(page, 'Impression').press('Control+Home');
    await expect.poll(() => isCursorSeen(page)).toBe(true);
    await editor(page, 'Impression').press('Control+End');
    await page.keyboard.type(' More.');
    await expect.poll(() => isCursorSeen(page)).toBe(true);
    expect(await cutOff(page)).toEqual([]);
  }
});

/** Whether the place of the cursor is on the screen, with nothing over it. */
function isCursorSeen(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(`(() => {
    const { left, top, bottom } = getSelection().getRangeAt(0).getBoundingClientRect();
    const at = (y) => document.elementFromPoint(left, y)?.closest('.cm-content') !== null;
    return bottom > top && at(top + 1) && at(bottom - 1);
  })()`);
}
