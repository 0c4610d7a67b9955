import { afterEach, expect, it, onTestFinished } from 'vitest';
import { childrenOf } from './children-of.ts';
import { openWindow, startProgram, type OpenWindow, type Program } from './program.ts';
import { addReport, begin, field, openReport, press, report, signIn } from './steps.ts';
import { temporaryFolderFor } from './temporary-folder.ts';

/** The program as a person meets it, in a real browser. */

const running: { program: Program; window: OpenWindow }[] = [];

async function start(userFolder: string) {
  const program = await startProgram(userFolder);
  const window = await openWindow(program.address);
  const started = { program, window, page: window.page };
  running.push(started);
  return started;
}

afterEach(async () => {
  for (const { program, window } of running.splice(0)) {
    await window.close();
    await program.kill();
  }
});

it('a report is pasted, drafted, edited, accepted, and found again after a restart', async () => {
  const folder = temporaryFolderFor(onTestFinished);
  const first = await start(folder);
  await begin(first.page);
  await addReport(first.page);
  expect(await field(first.page, 'Findings').inputValue()).toContain('moderate left pleural effusion');
  await field(first.page, 'Findings').press('Control+Enter');
  await expect.poll(() => field(first.page, 'Impression').inputValue(), { timeout: 20_000 }).toMatch(/effusion/iu);
  await first.page.getByText('DRAFT: needs radiologist review').waitFor();
  const drafted = await field(first.page, 'Impression').inputValue();
  await field(first.page, 'Impression').fill(`${drafted}\nNo pneumothorax.`);
  await field(first.page, 'Impression').press('Control+s');
  await first.page.getByRole('button', { name: 'Open again', exact: true }).waitFor();
  expect(await first.page.getByText('DRAFT: needs radiologist review').count()).toBe(0);
  expect(first.window.foreign).toEqual([]);
  await first.window.close();
  await first.program.kill();
  expect(first.program.said()).not.toMatch(/effusion|pneumothorax/iu);

  const second = await start(folder);
  await signIn(second.page);
  await field(second.page, 'Search').fill('pneumo');
  await openReport(second.page, /XR chest/u);
  expect(await field(second.page, 'Impression').inputValue()).toBe(`${drafted}\nNo pneumothorax.`);
  await second.page.getByRole('button', { name: 'Open again', exact: true }).waitFor();
});

it('a reader locks the station and comes back to the same report', async () => {
  const { page } = await start(temporaryFolderFor(onTestFinished));
  await begin(page);
  await addReport(page);
  await field(page, 'Impression').fill('Left effusion.');
  await page
    .getByText(/^saved/iu)
    .first()
    .waitFor();
  await press(page, 'Lock');
  await field(page, 'PIN').waitFor();
  expect(await page.getByText('pleural effusion').count()).toBe(0);
  await field(page, 'PIN').fill('0000');
  await field(page, 'PIN').press('Enter');
  await page.getByText('That is not the PIN.').waitFor();
  await signIn(page);
  await openReport(page, /XR chest/u);
  expect(await field(page, 'Impression').inputValue()).toBe('Left effusion.');
});

it('a station process that is killed is started again, and what was typed is kept', async () => {
  const { page, program } = await start(temporaryFolderFor(onTestFinished));
  await begin(page);
  await addReport(page, report);
  await field(page, 'Impression').fill('Before.');
  await page
    .getByText(/^saved/iu)
    .first()
    .waitFor();
  const stopped = page.getByText('The station stopped').first().waitFor();
  killStation(program);
  await stopped;
  await signIn(page);
  await openReport(page, /XR chest/u);
  expect(await field(page, 'Impression').inputValue()).toBe('Before.');
});

/** The station is the program's only child; the engine is the station's. */
function killStation({ process: { pid } }: Program): void {
  const [station] = childrenOf(pid ?? 0);
  process.kill(station ?? 0, 'SIGKILL');
}
