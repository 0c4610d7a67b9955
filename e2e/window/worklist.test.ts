import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest';
import { findingsOf, openFiles, writeManyReports } from './many-reports.ts';
import { openProgram, type OpenProgram } from './open-program.ts';
import { addReport, begin, editor, field, textOf } from './steps.ts';

/** A worklist of a thousand reports, and one more that was pasted. All tests have the same program before them. */

const count = 1000;
const folder = mkdtempSync(join(tmpdir(), 'reading-room-worklist-'));
let program: OpenProgram;
let page: Page;

beforeAll(async () => {
  program = await openProgram(folder);
  ({ page } = program);
  await begin(page);
  const file = join(folder, 'many.jsonl');
  writeManyReports(file, count);
  await openFiles(page, [file]);
  await page.getByText('1,000 reports are in.').waitFor({ timeout: 60_000 });
  await addReport(page, pasted);
});

afterAll(async () => {
  await program.close();
  rmSync(folder, { recursive: true, force: true });
});

const pasted = 'EXAM: XR chest, lateral\nFINDINGS: Study 9999. There is a hiatal hernia. No pneumothorax.';

interface Line {
  /** From 1 on. */
  readonly position: number;
  readonly text: string;
}

/** What is in the page of the list now, in its order. */
const lines = (): Promise<readonly Line[]> =>
  page.evaluate(`[...document.querySelectorAll('.worklist [role=option]')]
    .map((line) => ({ position: Number(line.ariaPosInSet), text: line.textContent }))
    .sort((one, other) => one.position - other.position)`);

/** Of them, the one that is in sight nearest to the top of the list. */
const firstSeen = (): Promise<number> =>
  page.evaluate(`{
    const { top } = document.querySelector('.worklist').getBoundingClientRect();
    const line = [...document.querySelectorAll('.worklist [role=option]')]
      .filter((line) => line.getBoundingClientRect().bottom > top + 1)
      .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)[0];
    Number(line?.ariaPosInSet);
  }`);

/** The line that the keys are at. */
const active = (): Promise<string> =>
  page.evaluate(`{
    const list = document.querySelector('.worklist [role=listbox]');
    const line = document.getElementById(list.getAttribute('aria-activedescendant'));
    line === null ? '' : line.ariaPosInSet + ' of ' + line.ariaSetSize;
  }`);

const list = () => page.getByRole('listbox', { name: 'Reports' });
const scrollTo = (part: number) =>
  page.evaluate(`{
    const list = document.querySelector('.worklist');
    list.scrollTop = (list.scrollHeight - list.clientHeight) * ${part};
  }`);

/** The newest stands first: the pasted one, then the file's last line. */
const studyAt = (position: number): string => (position === 1 ? '9999' : String(count + 2 - position).padStart(4, '0'));

const search = (words: string) => field(page, 'Search reports').fill(words);
const view = (name: 'To do' | 'Accepted' | 'All') => page.getByRole('radio', { name: new RegExp(`^${name}`, 'u') });
const counted = (words: string) => page.getByText(words, { exact: true }).waitFor();

/** Each test begins with all reports, at the top of the list, with the first one open. */
beforeEach(async () => {
  await search('');
  await view('All').click();
  await counted('1,001 reports');
  await scrollTo(0);
  await expect.poll(async () => (await lines())[0]?.text).toContain('9999');
  await list().getByText('Study 9999').click();
  await expect.poll(() => textOf(page, 'Findings')).toContain('Study 9999');
});

it.each([
  ['middle', 0.5],
  ['end', 1],
  ['beginning', 0],
])('scrolled to the %s, the right lines are there, and only those around them', async (_, part) => {
  await scrollTo(part);
  await expect.poll(async () => Math.abs((await firstSeen()) / count - part)).toBeLessThan(0.02);
  await expect
    .poll(async () => (await lines()).map(({ position, text }) => text.includes(`Study ${studyAt(position)}`)))
    .not.toContain(false);
  const shown = await lines();
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.length).toBeLessThan(60);
  // The page as a whole holds no more than that either.
  expect(await page.evaluate("document.querySelectorAll('*').length")).toBeLessThan(1500);
  if (part === 1) {
    expect(shown.at(-1)?.position).toBe(count + 1);
  }
});

it('at 200 % of a small screen the list stays short, and the foot in sight', async () => {
  const usual = page.viewportSize() ?? { width: 1280, height: 720 };
  onTestFinished(() => page.setViewportSize(usual));
  await page.setViewportSize({ width: 640, height: 360 });
  await expect.poll(async () => (await lines()).length).toBeLessThan(30);
  const list = await page.locator('.worklist').boundingBox();
  expect(list?.height).toBeLessThan(300);
  const foot = await page.getByRole('contentinfo').boundingBox();
  expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBe(360);
  expect(await page.evaluate('document.documentElement.scrollHeight')).toBe(360);
});

it('arrow keys, Page Down, End and Home go through the list, and Enter opens', async () => {
  await list().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(active).toBe('3 of 1001');
  await page.keyboard.press('ArrowUp');
  await expect.poll(active).toBe('2 of 1001');
  await page.keyboard.press('PageDown');
  await expect.poll(async () => Number.parseInt(await active(), 10)).toBeGreaterThan(4);
  const paged = Number.parseInt(await active(), 10);
  await page.keyboard.press('PageUp');
  await expect.poll(active).toBe('2 of 1001');
  expect(paged - 2).toBeLessThan(20);
  await page.keyboard.press('End');
  await expect.poll(active).toBe('1001 of 1001');
  await expect.poll(async () => (await lines()).at(-1)?.text).toContain('Study 0001');
  // Going through the list opens nothing.
  expect(await textOf(page, 'Findings')).toContain('Study 9999');
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(page, 'Findings')).toBe(findingsOf(1));
  await list().focus();
  await page.keyboard.press('Home');
  await expect.poll(active).toBe('1 of 1001');
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(page, 'Findings')).toContain('Study 9999');
});

it('search as it is typed narrows the list, marks what was found, and is undone by Escape', async () => {
  await page.keyboard.press('Control+f');
  await page.keyboard.type('gran');
  await counted('200 reports');
  const marked = () =>
    page.evaluate(`[...new Set([...document.querySelectorAll('.worklist mark')].map((mark) => mark.textContent))]`);
  await expect.poll(marked).toEqual(['granuloma']);
  await page.keyboard.type('uloma 0497');
  await counted('1 report');
  await expect.poll(marked).toEqual(['0497', 'granuloma']);
  // What is open stays open until another is opened.
  expect(await textOf(page, 'Findings')).toContain('Study 9999');
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(page, 'Findings')).toBe(findingsOf(497));
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Escape');
  await counted('1,001 reports');
  expect(await textOf(page, 'Findings')).toBe(findingsOf(497));
});

it('a search stays in the list that was chosen, and goes on in all reports when somebody asks for it', async () => {
  await view('Accepted').click();
  await search('granuloma 0497');
  await page.getByText('No report in this list has these words.').waitFor();
  expect(await view('Accepted').isChecked()).toBe(true);
  // Of all reports there would be more than were found.
  expect(await view('All').textContent()).toBe('All');
  await page.getByRole('button', { name: 'Search in all reports' }).click();
  await counted('1 report');
  await expect.poll(() => page.evaluate('document.activeElement.value')).toBe('granuloma 0497');
  expect(await view('All').isChecked()).toBe(true);
});

it('a search that finds nothing says so, and how all reports come back', async () => {
  await search('zebra');
  await page.getByText('No report has these words.').waitFor();
  await page.getByRole('button', { name: 'Show all reports' }).click();
  await counted('1,001 reports');
});

it('the list is narrowed by state and by source', async () => {
  const source = page.getByRole('button', { name: /Source$/u });
  await source.click();
  await page.getByRole('option', { name: 'Pasted', exact: true }).click();
  await counted('1 report');
  expect((await lines()).map(({ text }) => text)).toEqual([expect.stringContaining('Study 9999')]);
  await source.click();
  await page.getByRole('option', { name: 'All sources' }).click();
  await view('Accepted').click();
  await page.getByText('Nothing here. Other reports are in another list.').waitFor();
  await editor(page, 'Impression').fill('Hiatal hernia.');
  await page.keyboard.press('Control+s');
  await counted('1 report');
  expect((await lines()).map(({ text }) => text)).toEqual([expect.stringMatching(/Study 9999.*accepted/isu)]);
  await view('To do').click();
  await counted('1,000 reports');
  expect((await lines()).map(({ text }) => text)).not.toContainEqual(expect.stringContaining('Study 9999'));
  // It left the list of what is to do, and is still open.
  expect(await textOf(page, 'Findings')).toContain('Study 9999');
  await page.getByRole('button', { name: 'Open again' }).click();
});

it('the next report and the one before are opened by key, also past what was read of the list', async () => {
  await page.keyboard.press('Control+PageUp');
  await page.waitForTimeout(200);
  expect(await textOf(page, 'Findings')).toContain('Study 9999');
  for (let position = 2; position <= 6; position += 1) {
    await page.keyboard.press('Control+PageDown');
    await expect.poll(() => textOf(page, 'Findings')).toBe(findingsOf(Number(studyAt(position))));
  }
  await page.keyboard.press('Control+PageUp');
  await expect.poll(() => textOf(page, 'Findings')).toBe(findingsOf(Number(studyAt(5))));
  await scrollTo(0.5);
  await expect.poll(firstSeen).toBeGreaterThan(400);
  const position = (await firstSeen()) + 2;
  await list()
    .getByText(`Study ${studyAt(position)}`)
    .click();
  await expect.poll(() => textOf(page, 'Findings')).toBe(findingsOf(Number(studyAt(position))));
  await page.keyboard.press('Control+PageDown');
  await expect.poll(() => textOf(page, 'Findings')).toBe(findingsOf(Number(studyAt(position + 1))));
});

it('a report that is open far from where the list was scrolled to has its neighbours by key, too', async () => {
  await scrollTo(0.5);
  await expect.poll(firstSeen).toBeGreaterThan(400);
  const position = (await firstSeen()) + 2;
  await list()
    .getByText(`Study ${studyAt(position)}`)
    .click();
  await expect.poll(() => textOf(page, 'Findings')).toBe(findingsOf(Number(studyAt(position))));
  await scrollTo(0);
  await expect.poll(async () => (await lines())[0]?.text).toContain('9999');
  await page.keyboard.press('Control+PageDown');
  await expect.poll(() => textOf(page, 'Findings')).toBe(findingsOf(Number(studyAt(position + 1))));
});

/** Types the words and presses Enter or clicks before the list can have changed. */
const typeAndAtOnce = (words: string, act: string) =>
  page.evaluate(`(async () => {
    const search = document.querySelector('.search-input');
    search.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(search, ${JSON.stringify(words)});
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await Promise.resolve();
    ${act}
  })()`);

it('Enter right after the words opens what they find, not what stood there before', async () => {
  await list().getByText('Study 1000').click();
  await expect.poll(() => textOf(page, 'Findings')).toBe(findingsOf(1000));
  // Whatever is open for a moment is noticed.
  await page.evaluate(`{
    window.opened = new Set();
    window.watching = new MutationObserver(() =>
      opened.add(document.querySelector('[role=textbox][aria-label=Findings]')?.textContent ?? ''));
    watching.observe(document.querySelector('main'), { childList: true, subtree: true, characterData: true });
  }`);
  await typeAndAtOnce(
    'granuloma 0497',
    "search.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));",
  );
  await expect.poll(() => textOf(page, 'Findings')).toBe(findingsOf(497));
  const opened = await page.evaluate<string>("watching.disconnect(), [...opened].join(' ')");
  expect(opened).not.toContain('Study 9999');
});

it('lines of the search before open nothing', async () => {
  await typeAndAtOnce(
    'granuloma 0497',
    "[...document.querySelectorAll('.worklist [role=option]')].find((line) => line.textContent.includes('1000')).click();",
  );
  await counted('1 report');
  await page.waitForTimeout(300);
  expect(await textOf(page, 'Findings')).toContain('Study 9999');
});

it('the line that the keys are at stays with its report when another one comes in above it', async () => {
  await list().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(active).toBe('3 of 1001');
  await page.evaluate(`{
    const lines = [1, 2].map((n) => JSON.stringify({ findings: 'Arrived study ' + n + '. No edema.' })).join('\\n');
    const data = new DataTransfer();
    data.items.add(new File([lines], 'two.jsonl'));
    document.querySelector('.desk').dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }`);
  await counted('1,003 reports');
  await expect.poll(active).toBe('5 of 1003');
  await list().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(page, 'Findings')).toBe(findingsOf(999));
});
