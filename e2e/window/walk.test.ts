import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it, onTestFinished } from 'vitest';
import { isInElectron, type OpenProgram } from './open-program.ts';
import { openPrograms } from './open-programs.ts';
import { addReport, begin, editor, field, openReport, press, report, saved, signIn, textOf } from './steps.ts';
import { temporaryFolderFor } from './temporary-folder.ts';

/** The program as a person meets it, in a real browser. */

const { open: start, close } = openPrograms();

it('a report is pasted, drafted, edited, accepted, and found again after a restart', async () => {
  const folder = temporaryFolderFor(onTestFinished);
  const first = await start(folder);
  await begin(first.page);
  await addReport(first.page);
  expect(await textOf(first.page, 'Findings')).toContain('moderate left pleural effusion');
  await editor(first.page, 'Findings').press('Control+Enter');
  await expect.poll(() => textOf(first.page, 'Impression'), { timeout: 20_000 }).toMatch(/effusion/iu);
  await first.page.getByText('DRAFT: needs radiologist review', { exact: true }).waitFor();
  const drafted = await textOf(first.page, 'Impression');
  await editor(first.page, 'Impression').fill(`${drafted}\nNo pneumothorax.`);
  await editor(first.page, 'Impression').press('Control+s');
  await first.page.getByRole('button', { name: 'Open again', exact: true }).waitFor();
  expect(await first.page.getByText('DRAFT: needs radiologist review', { exact: true }).count()).toBe(0);
  expect(first.foreign).toEqual([]);
  await close(first);
  // By itself, not by force: also with an engine.
  expect(readFileSync(join(folder, 'logs/station.log'), 'utf8')).toMatch(/"event":"stopped"\}\n$/u);
  expect(first.said()).not.toMatch(/effusion|pneumothorax/iu);

  const second = await start(folder);
  await signIn(second.page);
  await field(second.page, 'Search reports').fill('pneumo');
  await openReport(second.page, /XR chest/u);
  expect(await textOf(second.page, 'Impression')).toBe(`${drafted}\nNo pneumothorax.`);
  await second.page.getByRole('button', { name: 'Open again', exact: true }).waitFor();
});

it('a reader locks the station and comes back to the same report', async () => {
  const { page } = await start(temporaryFolderFor(onTestFinished));
  await begin(page);
  await addReport(page);
  await editor(page, 'Impression').fill('Left effusion.');
  await saved(page);
  await press(page, 'Lock');
  await field(page, 'PIN').waitFor();
  expect(await page.getByText('pleural effusion').count()).toBe(0);
  await field(page, 'PIN').fill('0000');
  await field(page, 'PIN').press('Enter');
  await page.getByText('That is not the PIN.').waitFor();
  await signIn(page);
  await openReport(page, /XR chest/u);
  expect(await textOf(page, 'Impression')).toBe('Left effusion.');
});

it('a wrong paste is removed, after it was asked once more', async () => {
  const { page } = await start(temporaryFolderFor(onTestFinished));
  await begin(page);
  await addReport(page, 'hello world');
  // A second click of the same hand keeps it, Escape does, and so does a press on what only just appeared.
  const remove = page.getByRole('button', { name: 'Remove', exact: true });
  await remove.dblclick();
  await remove.click();
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Keep it');
  await page.keyboard.press('Escape');
  await remove.waitFor();
  await remove.click();
  await page.evaluate(`document.activeElement.previousElementSibling.click()`);
  await page.waitForTimeout(600);
  await press(page, 'Yes, remove it');
  await page.getByText('Removed.').waitFor();
  await page.getByRole('heading', { name: 'Bring a report in' }).waitFor();
  await page.getByText('No reports yet.').waitFor();
});

it('a page that is loaded anew goes on where the station is', async () => {
  const { page } = await start(temporaryFolderFor(onTestFinished));
  await begin(page);
  await addReport(page);
  await editor(page, 'Impression').fill('Left effusion.');
  await saved(page);
  await page.reload();
  await openReport(page, /XR chest/u);
  expect(await textOf(page, 'Impression')).toBe('Left effusion.');
  await editor(page, 'Impression').press('Control+s');
  await page.getByRole('button', { name: 'Open again', exact: true }).waitFor();
});

it('a station process that is killed is started again, and what was typed is kept', async () => {
  const program = await start(temporaryFolderFor(onTestFinished));
  const { page } = program;
  await begin(page);
  await addReport(page, report);
  await editor(page, 'Impression').fill('Before.');
  await saved(page);
  const stopped = page.getByText('The station stopped').first().waitFor();
  await kill(program, 'station');
  await stopped;
  await signIn(page);
  await openReport(page, /XR chest/u);
  expect(await textOf(page, 'Impression')).toBe('Before.');
});

// Where the machine pauses at the wrong moment, the draft may be done before the engine is killed.
it(
  'an engine that is killed in the middle of a draft drafts again, and the text stays as it is',
  { retry: 3 },
  async () => {
    const program = await start(temporaryFolderFor(onTestFinished));
    const { page } = program;
    await begin(page);
    await addReport(page);
    const findings = await textOf(page, 'Findings');
    await page.keyboard.press('Control+Enter');
    await page.evaluate(`new Promise((resolve) => {
    const look = () =>
      document.querySelector('.preview .report-text')?.textContent ? resolve() : requestAnimationFrame(look);
    look();
  })`);
    const killed = await kill(program, 'engine');
    await expect.poll(() => textOf(page, 'Impression'), { timeout: 20_000 }).toMatch(/effusion/iu);
    expect(await textOf(page, 'Findings')).toBe(findings);
    const [engine] = await program.pidsOf('engine');
    expect(engine).toBeDefined();
    expect(engine).not.toBe(killed);
  },
);

it('a station that stops again and again is not started for ever, and that is said', async () => {
  const program = await start(temporaryFolderFor(onTestFinished));
  await field(program.page, 'Name').waitFor();
  for (let stops = 0; stops < 6; stops += 1) {
    const killed = await kill(program, 'station');
    const others = async () => (await program.pidsOf('station')).filter((pid) => pid !== killed);
    await expect.poll(others).toHaveLength(stops < 5 ? 1 : 0);
  }
  await program.page.getByText('The station stopped again and again.').waitFor();
});

it('an engine does not outlive its station', async () => {
  const program = await start(temporaryFolderFor(onTestFinished));
  const { page } = program;
  await begin(page);
  await addReport(page);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => textOf(page, 'Impression'), { timeout: 20_000 }).toMatch(/effusion/iu);
  expect(await program.pidsOf('engine')).toHaveLength(1);
  await kill(program, 'station');
  await expect.poll(() => program.pidsOf('engine'), { timeout: 10_000 }).toEqual([]);
});

it.skipIf(!isInElectron)(
  'Electron’s window goes nowhere, opens nothing, is allowed nothing and fetches nothing',
  async () => {
    const { page, foreign } = await start(temporaryFolderFor(onTestFinished));
    await field(page, 'Name').waitFor();
    const before = page.url();
    const answers = await page.evaluate(`(async () => {
    const told = (attempt) => attempt.then(() => 'allowed', () => 'refused');
    const opened = window.open('https://example.org/') === null ? 'refused' : 'allowed';
    const { state } = await navigator.permissions.query({ name: 'geolocation' });
    location.href = 'https://example.org/';
    return [opened, state, await told(navigator.mediaDevices.getUserMedia({ audio: true })), typeof require, typeof process];
  })()`);
    expect(answers).toEqual(['refused', 'denied', 'refused', 'undefined', 'undefined']);
    expect(page.url()).toBe(before);
    // Past the page's own policy, as a script would that got in.
    await page
      .context()
      .newCDPSession(page)
      .then((session) => session.send('Page.setBypassCSP', { enabled: true }));
    await page.reload();
    await field(page, 'Name').waitFor();
    const fetched = await page.evaluate("fetch('https://example.org/').then(() => 'reached', () => 'refused')");
    expect(fetched).toBe('refused');
    expect(foreign.filter((url) => !url.startsWith('https://example.org/'))).toEqual([]);
  },
);

it('the page reaches nothing but the program, and runs no script but its own', async () => {
  let asked = 0;
  const elsewhere = createServer((_, response) => {
    asked += 1;
    response.end();
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void elsewhere.close());
  const { port } = elsewhere.address() as AddressInfo;
  const { page } = await start(temporaryFolderFor(onTestFinished));
  await field(page, 'Name').waitFor();
  const answers = await page.evaluate(`(async () => {
    const elsewhere = 'http://127.0.0.1:${port}/';
    const told = (attempt) => attempt.then(() => 'reached', () => 'refused');
    const image = new Promise((resolve, reject) => Object.assign(new Image(), { onload: resolve, onerror: reject, src: elsewhere }));
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.head.append(script);
    return [await told(fetch(elsewhere)), await told(image), document.title];
  })()`);
  expect(answers).toEqual(['refused', 'refused', 'Reading Room']);
  expect(asked).toBe(0);
});

/** Kills the part as soon as it runs. @returns its process id */
async function kill(program: OpenProgram, part: 'station' | 'engine'): Promise<number> {
  let pids: readonly number[] = [];
  await expect.poll(async () => (pids = await program.pidsOf(part)), { timeout: 10_000, interval: 5 }).toHaveLength(1);
  const [pid = 0] = pids;
  process.kill(pid, 'SIGKILL');
  return pid;
}
