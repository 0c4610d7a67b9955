import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { openPrograms } from './open-programs.ts';
import { critical, knee, nodule, withoutImpression, wrongSide } from './reports.ts';
import { addReport, begin, editor, field, fileChooser, pin, press, saved, signIn, textOf } from './steps.ts';
import { temporaryFolderFor } from './temporary-folder.ts';

/** A reader's day at the desk, by keyboard. */

const { open: start, close } = openPrograms();
const newFolder = (): string => temporaryFolderFor(onTestFinished);

async function atDesk(): Promise<Page> {
  const { page } = await start(newFolder());
  await begin(page);
  return page;
}

/** As another program does: the text is on the clipboard, and the keys are pressed. */
const paste = (page: Page, text: string): Promise<unknown> =>
  page.evaluate(`{
    const data = new DataTransfer();
    data.setData('text/plain', ${JSON.stringify(text)});
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }`);

const drafted = (page: Page): Promise<void> =>
  expect.poll(() => textOf(page, 'Impression'), { timeout: 20_000 }).toMatch(/effusion/iu);

/** How often it is said that drafted words stand there. */
const isMarked = (page: Page): Promise<number> =>
  page.getByText('DRAFT: needs radiologist review', { exact: true }).count();

/** The words that are marked so in both texts. */
const marked = (page: Page, kind: string): Promise<readonly string[]> =>
  page.evaluate(`[...document.querySelectorAll('.mark-${kind}')].map(({ textContent }) => textContent)`);

it('the whole way by keyboard: paste, draft, evidence, edit, accept, restart, search, find', async () => {
  const folder = newFolder();
  const first = await start(folder);
  const { page } = first;
  // The first start, by keyboard too.
  await field(page, 'Name').waitFor();
  // What is missing is named, and where it goes has the focus.
  await page.keyboard.press('Enter');
  await page.getByText('Type your name.').waitFor();
  await page.keyboard.type('Ada');
  expect(await page.getByText('Type your name.').count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.getByText('Type a PIN.').waitFor();
  await page.keyboard.type(pin);
  await page.keyboard.press('Tab');
  await page.keyboard.type(pin);
  await page.keyboard.press('Enter');
  const recoveryKey = page.getByRole('heading', { name: 'Your recovery key' });
  await recoveryKey.waitFor();
  // An Enter too many does not put it away.
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
  expect(await recoveryKey.count()).toBe(1);
  for (const name of ['Print', 'Copy', 'I have kept it']) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe(name);
  }
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Bring a report in' }).waitFor();

  await paste(page, withoutImpression);
  await editor(page, 'Findings').waitFor();
  // Without being asked: the findings are still.
  await drafted(page);
  await page.getByText('DRAFT: needs radiologist review', { exact: true }).waitFor();

  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+Home');
  await expect.poll(() => marked(page, 'lit')).toContain('There is a small right pleural effusion.');
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+Home');
  await expect.poll(async () => (await marked(page, 'lit')).join(' ')).toMatch(/right pleural effusion.*effusion/isu);

  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+End');
  const draft = await textOf(page, 'Impression');
  await page.keyboard.type(' No pneumothorax.');
  expect(await textOf(page, 'Impression')).toBe(`${draft} No pneumothorax.`);
  await page.keyboard.press('Control+s');
  await page.getByText('Accepted', { exact: false }).first().waitFor();
  await page.getByRole('button', { name: 'Open again', exact: true }).waitFor();
  // What became of the draft stays with the record.
  expect(await page.evaluate(`document.querySelector('.diff ins').textContent.trim()`)).toBe('No pneumothorax.');
  await close(first);

  const second = await start(folder);
  await second.page.locator('input[type=password]:focus').waitFor();
  await second.page.keyboard.type(pin);
  await second.page.keyboard.press('Enter');
  // It reopens where it was.
  await editor(second.page, 'Impression').waitFor();
  await second.page.keyboard.press('Control+f');
  await second.page.keyboard.type('pneumoth');
  // It is accepted, and so not among those that are to do.
  await press(second.page, 'Search in all reports');
  await second.page.getByRole('option').filter({ hasText: 'pneumothorax' }).waitFor();
  await second.page.keyboard.press('Enter');
  await expect.poll(() => textOf(second.page, 'Impression')).toBe(`${draft} No pneumothorax.`);
});

it('after everything was killed, the report is open again with the cursor where it was', async () => {
  const folder = newFolder();
  const first = await start(folder);
  await begin(first.page);
  await addReport(first.page, withoutImpression);
  await addReport(first.page, wrongSide);
  await editor(first.page, 'Impression').fill('Small effusion on the right.');
  await first.page.keyboard.press('Home');
  for (let steps = 0; steps < 6; steps += 1) {
    await first.page.keyboard.press('ArrowRight');
  }
  await saved(first.page);
  await first.page.waitForTimeout(1200);
  await first.killAll();

  const { page } = await start(folder);
  await signIn(page);
  await editor(page, 'Impression').waitFor();
  await expect.poll(() => textOf(page, 'Impression')).toBe('Small effusion on the right.');
  await expect.poll(() => page.evaluate('document.activeElement.ariaLabel')).toBe('Impression');
  await page.keyboard.type('right ');
  expect(await textOf(page, 'Impression')).toBe('Small right effusion on the right.');
});

it('candidates, own text and back: every step of it can be undone', async () => {
  const page = await atDesk();
  await addReport(page, withoutImpression);
  await drafted(page);
  const first = await textOf(page, 'Impression');
  await page.keyboard.press('F2');
  await expect.poll(() => textOf(page, 'Impression')).not.toBe(first);
  const second = await textOf(page, 'Impression');
  await page.keyboard.press('Shift+F2');
  await expect.poll(() => textOf(page, 'Impression')).toBe(first);
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+z');
  await expect.poll(() => textOf(page, 'Impression')).toBe(second);
  await page.keyboard.press('Control+z');
  await expect.poll(() => textOf(page, 'Impression')).toBe(first);
  await page.keyboard.press('Control+z');
  await expect.poll(() => textOf(page, 'Impression')).toBe('');
  await page.keyboard.press('Control+y');
  await expect.poll(() => textOf(page, 'Impression')).toBe(first);
});

it('the reader’s own text is never replaced by a draft, and is found again behind the candidates', async () => {
  const page = await atDesk();
  await addReport(page, withoutImpression);
  await page.keyboard.press('Control+2');
  await page.keyboard.type('My own words.');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Your own text was left as it is').waitFor();
  expect(await textOf(page, 'Impression')).toBe('My own words.');
  await page.keyboard.press('F2');
  await drafted(page);
  await page.keyboard.press('Shift+F2');
  await expect.poll(() => textOf(page, 'Impression')).toBe('My own words.');
});

it('a draft that was made beside a changed one is told of; a draft that was undone to is no text of the reader’s own', async () => {
  const page = await atDesk();
  await addReport(page, withoutImpression);
  await drafted(page);
  const first = await textOf(page, 'Impression');
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Mine.');
  await page.getByText('A draft that was changed').waitFor();
  expect(await page.getByText('a draft is ready').count()).toBe(0);
  await page.keyboard.press('Control+i');
  await page.keyboard.type('mention the heart first');
  await page.keyboard.press('Enter');
  await page.getByText('A draft that was changed · a draft is ready: F2 shows it').waitFor({ timeout: 20_000 });
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+z');
  await expect.poll(() => textOf(page, 'Impression')).toBe(first);
  await page.getByText(/^Drafted · a draft is ready/u).waitFor();
});

it('a warning stands at its sentence: it is gone to, applied, undone and dismissed by key', async () => {
  const page = await atDesk();
  await addReport(page, wrongSide);
  const warning = page.locator('.sentence-warning');
  await warning.waitFor();
  expect(await marked(page, 'interrupts')).toEqual(['1. Small left pleural effusion.']);
  await page.keyboard.press('F8');
  await page.keyboard.press('F9');
  await expect.poll(() => textOf(page, 'Impression')).toContain('Small right pleural effusion.');
  await expect.poll(() => warning.count()).toBe(0);
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+z');
  await expect.poll(() => textOf(page, 'Impression')).toContain('Small left pleural effusion.');
  await warning.waitFor();
  // Accepting goes to the warning first.
  await page.keyboard.press('Control+s');
  // Said where it is pressed, and announced once.
  await page.locator('.column > .note').getByText('A warning needs a look.').waitFor();
  expect(await page.getByRole('status').getByText('A warning needs a look.').count()).toBe(1);
  expect(await page.getByRole('button', { name: 'Open again' }).count()).toBe(0);
  await page.keyboard.press('Shift+F9');
  await expect.poll(() => warning.count()).toBe(0);
  await page.getByRole('button', { name: '1 dismissed' }).waitFor();
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'Open again' }).waitFor();
});

it('accepting goes to the warning that stands in its way, wherever the reader was', async () => {
  const page = await atDesk();
  await addReport(page, wrongSide);
  await page.locator('.sentence-warning').waitFor();
  await page.getByRole('heading', { name: /^\d more warnings?/u }).waitFor();
  await page.keyboard.press('F8');
  await page.keyboard.press('Control+s');
  await page.getByText('A warning needs a look.', { exact: false }).first().waitFor();
  await page.keyboard.press('F9');
  await expect.poll(() => textOf(page, 'Impression')).toContain('Small right pleural effusion.');
});

it('who comes back to a report is told again what stands in the way of accepting it', async () => {
  const page = await atDesk();
  await addReport(page, wrongSide);
  await page.locator('.sentence-warning').waitFor();
  const anyway = page.getByRole('button', { name: 'Accept anyway', exact: true });
  await page.keyboard.press('Control+s');
  await anyway.waitFor();
  await page.keyboard.press('Control+,');
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  await page.keyboard.press('Control+l');
  await signIn(page);
  await editor(page, 'Impression').waitFor();
  await page.locator('.sentence-warning').waitFor();
  expect(await anyway.count()).toBe(0);
  await page.keyboard.press('Control+s');
  await anyway.waitFor();
});

it('a report outside the model’s scope is not drafted: the reason, and what the reader can do', async () => {
  const page = await atDesk();
  await addReport(page, knee);
  await page.getByText('Not drafted.', { exact: true }).waitFor({ timeout: 20_000 });
  await page
    .getByText(/made for adult chest radiographs/u)
    .first()
    .waitFor();
  expect(await textOf(page, 'Impression')).toBe('');
  // Nothing is offered that would be refused again, until there are other findings.
  await page.getByText('Write the impression here.', { exact: true }).waitFor();
  const drafts = page.getByRole('button', { name: /^(?:Draft|Draft again|Refine)$/u });
  expect(await drafts.count()).toBe(0);
  expect(await page.locator('.origin').isVisible()).toBe(false);
  await page.keyboard.press('F2');
  await expect.poll(() => textOf(page, 'Impression')).toContain('tear of the medial meniscus');
  await editor(page, 'Findings').press('End');
  await page.keyboard.type(' No effusion.');
  await expect.poll(() => drafts.count()).toBeGreaterThan(0);
});

it('a critical result asks who was told and when, and the report says it then', async () => {
  const page = await atDesk();
  await addReport(page, critical);
  await expect.poll(() => textOf(page, 'Impression'), { timeout: 20_000 }).toMatch(/pneumothorax/iu);
  await page.getByRole('heading', { name: 'Critical result' }).waitFor();
  await page.keyboard.press('Control+Shift+d');
  await page.keyboard.type('Dr. Jones');
  await page.getByText('They read the message back').click();
  await press(page, 'Add to the impression');
  await expect
    .poll(() => textOf(page, 'Impression'))
    .toMatch(/Communicated to Dr\. Jones by the undersigned by telephone/u);
  await page.getByText('The report says who was told, and when.').first().waitFor();
});

it('where only the read-back is missing, the card asks for that alone', async () => {
  const page = await atDesk();
  await addReport(
    page,
    `${critical}\nIMPRESSION: Large left pneumothorax. The result was called to the attending, Dr. Jones, at 18:05.`,
  );
  await page.getByText('Still missing: the read-back', { exact: true }).waitFor();
  await press(page, 'Record the read-back');
  await expect.poll(() => textOf(page, 'Impression')).toMatch(/The message was read back\.$/u);
  await page.getByText('The report says who was told, and when.').first().waitFor();
});

it('follow-up is offered with its source, and comes into the report by the reader’s hand alone', async () => {
  const page = await atDesk();
  await addReport(page, nodule);
  await page.getByRole('heading', { name: 'Follow-up by published rules' }).waitFor();
  await page.getByText('Fleischner 2017', { exact: true }).click();
  await page
    .getByText(/doi:10\./u)
    .first()
    .waitFor();
  const before = await textOf(page, 'Impression');
  expect(before).toBe('Solid 9 mm nodule in the right upper lobe.');
});

it('a draft follows an instruction and a length', async () => {
  const page = await atDesk();
  await addReport(page, withoutImpression);
  await drafted(page);
  await page.keyboard.press('Control+i');
  await page.keyboard.type('mention the heart first');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => textOf(page, 'Impression'), { timeout: 20_000 })
    .toMatch(/^(?:1\. )?[^\n]*(?:heart|cardiomegaly)/iu);
  await page.getByText('“mention the heart first”').waitFor();
});

it('dictation software and input methods write into the text as a keyboard does', async () => {
  const page = await atDesk();
  await addReport(page, withoutImpression);
  await page.keyboard.press('Control+2');
  // Dictation puts whole phrases in at once, without keys.
  await page.keyboard.insertText('Small right effusion. ');
  await page.keyboard.insertText('No pneumothorax.');
  expect(await textOf(page, 'Impression')).toBe('Small right effusion. No pneumothorax.');
  // An input method composes: what it shows is replaced until it is chosen.
  const session = await page.context().newCDPSession(page);
  await page.keyboard.press('Control+End');
  await session.send('Input.imeSetComposition', { text: 'な', selectionStart: 1, selectionEnd: 1 });
  // A review that comes meanwhile must not disturb it.
  await page.waitForTimeout(900);
  await session.send('Input.imeSetComposition', { text: 'なし', selectionStart: 2, selectionEnd: 2 });
  await session.send('Input.insertText', { text: '無し' });
  expect(await textOf(page, 'Impression')).toBe('Small right effusion. No pneumothorax.無し');
  await saved(page);
});

it('reports come by drop and from files, many at a time, with a reason for each that could not be read', async () => {
  const page = await atDesk();
  const folder = newFolder();
  const several = join(folder, 'several.jsonl');
  writeFileSync(
    several,
    ['first', 'second', 'third']
      .map((word) => JSON.stringify({ findings: `The ${word} effusion is small.` }))
      .join('\n'),
  );
  const chooser = await fileChooser(page, () => page.keyboard.press('Control+o'));
  await chooser.setFiles([several]);
  await page.getByText('3 reports are in.').waitFor();
  await page.getByText('3 reports', { exact: true }).waitFor();

  const bytes = readFileSync(join(import.meta.dirname, '../../examples/chest-effusion.txt')).toString('base64');
  await page.evaluate(`{
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob('${bytes}'), (c) => c.charCodeAt(0))], 'effusion.txt'));
    data.items.add(new File([new Uint8Array([0, 1, 2, 3, 0, 255])], 'noise.bin'));
    data.items.add(new File([''], 'nothing.txt'));
    const target = document.querySelector('.desk');
    target.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }`);
  const notice = page.getByText('1 report is in. 2 files were not read:');
  await notice.waitFor();
  const unread = page.getByRole('list', { name: 'Files that were not read' }).getByRole('listitem');
  expect(await unread.allTextContents()).toEqual([
    expect.stringMatching(/^noise\.bin.+\.$/u),
    expect.stringMatching(/^nothing\.txt.+\.$/u),
  ]);
  await page.getByText('4 reports', { exact: true }).waitFor();
  await press(page, 'Close');
  expect(await notice.count()).toBe(0);

  // One alone is told in the foot.
  await page.evaluate(`{
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array([0, 1, 2, 3, 0, 255])], 'noise.bin'));
    document.querySelector('.desk').dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }`);
  await page
    .getByRole('contentinfo')
    .getByText(/noise\.bin/u)
    .and(page.locator('.failure'))
    .waitFor();
});

it('where reports wait and none is open, the first is opened from there', async () => {
  const page = await atDesk();
  await addReport(page, withoutImpression);
  await addReport(page, knee);
  await press(page, 'Remove');
  // What was just shown is not pressed by chance.
  await page.waitForTimeout(600);
  await press(page, 'Yes, remove it');
  await page.getByRole('heading', { name: '1 report to read', level: 1 }).waitFor();
  await page.getByRole('button', { name: /^Open the first/u }).click();
  await expect.poll(() => textOf(page, 'Findings')).toContain('right pleural effusion');
});

it('a report that is too long to be checked says so, and is accepted only by who has read that', async () => {
  const page = await atDesk();
  const sentences = Array.from({ length: 500 }, (_, index) => `A nodule of ${index} mm is in the right lung.`);
  await addReport(page, `EXAM: XR chest\nFINDINGS: ${sentences.join(' ')}\nIMPRESSION: Many nodules.`);
  await page.getByText('The report is too long to be checked: read it with care.').first().waitFor();
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'Accept anyway' }).waitFor();
  expect(await page.getByRole('button', { name: 'Open again' }).count()).toBe(0);
});

it('words that are dragged within the window are no report', async () => {
  const page = await atDesk();
  await addReport(page, withoutImpression);
  await page.evaluate(`{
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'small');
    const of = (kind) => new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true });
    document.querySelector('.cm-content').dispatchEvent(of('dragstart'));
    document.querySelector('.margin').dispatchEvent(of('drop'));
    document.querySelector('.cm-content').dispatchEvent(of('dragend'));
  }`);
  await page.waitForTimeout(500);
  expect(await page.getByText('1 report', { exact: true }).count()).toBe(1);
});

it('the form for who was told goes with what it was asked for, and never takes the keys from who writes', async () => {
  const page = await atDesk();
  await addReport(page, critical);
  await page.getByRole('heading', { name: 'Critical result' }).waitFor();
  await page.keyboard.press('Control+Shift+d');
  await field(page, 'Who was told').waitFor();
  await field(page, 'Who was told').fill('   ');
  await page.keyboard.press('Enter');
  await page.getByText('Write who was told.').waitFor();
  // Left by key, the impression has the focus.
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe('Impression');
  await page.keyboard.press('Control+Shift+d');
  await field(page, 'Who was told').waitFor();
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect.poll(() => field(page, 'Who was told').count()).toBe(0);
  await page.keyboard.type('Large left pneumothorax with shift.', { delay: 40 });
  await page.getByRole('button', { name: /^Who was told, and when\?/u }).waitFor();
  expect(await field(page, 'Who was told').count()).toBe(0);
  expect(await textOf(page, 'Impression')).toBe('Large left pneumothorax with shift.');
});

it('the report is copied whole', async () => {
  const page = await atDesk();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await addReport(page, wrongSide);
  await page.keyboard.press('Control+Shift+c');
  await page.getByText('The report is on the clipboard.').waitFor();
  const copied = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(copied).toContain('FINDINGS:\nThere is a small right pleural effusion.');
  expect(copied).toContain('IMPRESSION:\n1. Small left pleural effusion.');
});

it('a locked station shows nothing; another reader takes it over, and the first comes back to their report', async () => {
  const page = await atDesk();
  await addReport(page, withoutImpression);
  await drafted(page);
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Locked' }).waitFor();
  expect(await page.getByText('effusion').count()).toBe(0);
  await page.locator('input[type=password]:focus').waitFor();
  await page.keyboard.type(pin);
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(page, 'Findings')).toContain('small right pleural effusion');
});

it('a screen reader hears a draft: what it is, its text, its warnings, in this order', async () => {
  const page = await atDesk();
  await addReport(page, withoutImpression);
  await drafted(page);
  const heard = page.locator('article [role=status]').first();
  await expect
    .poll(() => heard.textContent(), { timeout: 15_000 })
    .toMatch(/^DRAFT: needs radiologist review .*effusion.*warning/isu);
  expect(
    await page.evaluate(`
    const described = document.querySelector('[role=textbox][aria-label=Impression]').getAttribute('aria-describedby');
    document.getElementById(described).textContent
  `),
  ).toBe('DRAFT: needs radiologist review');
});

it('every action is in the list, found by typing', async () => {
  const page = await atDesk();
  const dialog = page.getByRole('dialog', { name: 'All actions' });
  const marked = dialog.locator('[role=option][data-focused]');
  await page.keyboard.press('Control+k');
  // Enter does the first one, also before anything is typed.
  await expect.poll(() => marked.textContent()).toBe('Search reportsCtrlF');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate('document.activeElement.ariaLabel')).toBe('Search reports');
  await page.keyboard.press('Control+k');
  await dialog.waitFor();
  await page.keyboard.type('lock');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Locked' }).waitFor();
});

it('drafted words stay a draft, whatever is done to them, until they are accepted', async () => {
  const folder = newFolder();
  const first = await start(folder);
  const { page } = first;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await begin(page);
  await addReport(page, withoutImpression);
  await drafted(page);
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(`\n${'Many words of the reader. '.repeat(20)}`);
  await saved(page);
  await expect.poll(() => isMarked(page)).toBe(1);
  // Also where newer findings have another draft.
  await editor(page, 'Findings').fill('There is a nodule in the left upper lobe.');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Your own text was left as it is').waitFor({ timeout: 20_000 });
  expect(await isMarked(page)).toBe(1);
  await page.keyboard.press('Control+Shift+c');
  await page.getByText('The report is on the clipboard.').waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toContain('(DRAFT: needs radiologist review)');
  await saved(page);
  await close(first);

  const second = await start(folder);
  await signIn(second.page);
  await editor(second.page, 'Impression').waitFor();
  await expect.poll(() => isMarked(second.page)).toBe(1);
  await editor(second.page, 'Impression').fill('No abnormality whatsoever.');
  await expect.poll(() => isMarked(second.page)).toBe(0);
});

it('a text that is dragged within the window is no report', async () => {
  const page = await atDesk();
  await addReport(page, withoutImpression);
  await page.evaluate(`{
    const data = new DataTransfer();
    data.setData('text/plain', 'dragged words');
    const target = document.querySelector('[role=textbox][aria-label=Impression]');
    target.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }`);
  await page.waitForTimeout(500);
  await page.getByText('1 report', { exact: true }).waitFor();
});
