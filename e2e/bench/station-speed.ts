import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createMaintenance } from '#main/db/maintenance.ts';
import type { WorklistQuery } from '#main/services/stores.ts';
import { openBrowser, startProgram } from '../window/program.ts';
import { scriptOptions, wholeNumber } from '../script/script-options.ts';
import { dataFolderOf, fillStation, idOf, readerId, valueOf } from './full-station.ts';

const values = scriptOptions({
  help: `Usage: npm run bench:station -- [options]

How fast the station's database answers when it is full: opening it, the worklist, search as it is typed, a saved change, a backup.
The reports are made of the sentences of examples/, in random order.

  --reports N   reports in the database (100000)

Exit codes: 0 measured, 2 wrong options.`,
  options: { reports: { type: 'string', default: '100000' } },
});
const count = wholeNumber(values.reports, '--reports', 1);

const userFolder = await mkdtemp(join(tmpdir(), 'reading-room-bench-'));
const dataFolder = dataFolderOf(userFolder);
try {
  await measure();
} finally {
  await rm(userFolder, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const filling = performance.now();
  const folder = await fillStation(userFolder, count);
  const fillMs = performance.now() - filling;
  const { size } = await stat(join(dataFolder, 'station/station.db'));
  console.log(
    `${count} reports, ${Math.round(size / 1e6)} MB; filled in ${Math.round(fillMs / 1000)} s, one commit a report\n`,
  );
  row('program started, to the first screen (Chromium over loopback)', await programStarts(5));

  const opening = performance.now();
  const store = valueOf(folder.open());
  const list = (query: Partial<WorklistQuery> = {}) => store.reports.list({ offset: 0, limit: 50, ...query });
  list();
  row('opened, with the first page of the worklist', [performance.now() - opening]);

  const touch = (): void => void valueOf(store.settings.set('bench', String(performance.now())));
  row(
    'worklist: first page, with its total',
    times(50, () => list(), touch),
  );
  row(
    'worklist: a page in the middle',
    times(50, () => list({ offset: count >> 1 }), touch),
  );
  row(
    'worklist: the last page',
    times(50, () => list({ offset: Math.max(0, count - 50) }), touch),
  );
  row(
    'worklist: of the few that are accepted',
    times(50, () => list({ states: ['accepted'] }), touch),
  );
  row(
    'worklist: of one source and two states, a page in the middle',
    times(20, () => list({ sources: ['paste'], states: ['new', 'accepted'], offset: count >> 1 }), touch),
  );
  row(
    'counts by state',
    times(20, () => store.reports.count()),
  );
  for (const words of [
    'p',
    'pl',
    'pleural eff',
    'left lung n',
    'the n',
    'small left pleural effusion heart',
    'zebra',
    'no t',
  ]) {
    const { total } = list({ words, limit: 1 });
    // Each with a change before it, after which all is counted anew.
    row(
      `search: "${words}" (${total} found)`,
      times(10, () => list({ words }), touch),
    );
    row(
      `search: "${words}", a page in the middle`,
      times(10, () => list({ words, offset: total >> 1 }), touch),
    );
    row(
      `search: "${words}", the next page`,
      times(10, () => list({ words, offset: 50 })),
    );
    row(
      `search: "${words}", accepted only`,
      times(10, () => list({ words, states: ['accepted'] }), touch),
    );
    row(
      `search: "${words}", of one source`,
      times(10, () => list({ words, sources: ['paste'] }), touch),
    );
  }
  let at = 1;
  row(
    'a change of an impression, on the disk',
    times(100, (n) =>
      valueOf(
        store.reports.change(idOf(n), { at: (at += 60_000), part: 'impression', text: `Changed ${n}.`, readerId }),
      ),
    ),
  );
  const maintenance = createMaintenance(dataFolder, () => folder.databaseKey());
  row('quick check, beside the station', [await timed(() => maintenance.check('quick'))]);
  row('backup, beside the station', [await timed(() => maintenance.backUp(0))]);
  store.close();
}

/** The built program, from its start until somebody can sign in. */
async function programStarts(runs: number): Promise<number[]> {
  const starts: number[] = [];
  const mainFile = join(import.meta.dirname, '../../.build/processes/main.js');
  for (let run = 0; run < runs; run += 1) {
    const browser = await openBrowser();
    const started = performance.now();
    const program = await startProgram(userFolder, { mainFile });
    const page = await browser.newPage();
    await page.goto(program.address);
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    starts.push(performance.now() - started);
    await browser.close();
    await program.kill();
  }
  return starts;
}

/** @param before done before each run, and not measured */
function times(runs: number, act: (run: number) => unknown, before = (): void => {}): number[] {
  return Array.from({ length: runs }, (_, run) => {
    before();
    const started = performance.now();
    act(run);
    return performance.now() - started;
  });
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}

function row(name: string, milliseconds: readonly number[]): void {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  const median = sorted[sorted.length >> 1] ?? 0;
  const slowest = sorted.at(-1) ?? 0;
  const shown = sorted.length === 1 ? '' : `   slowest ${slowest.toFixed(1)}`;
  console.log(`${name.padEnd(60)}${median.toFixed(1).padStart(9)} ms${shown}`);
}
