import { existsSync, mkdirSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clearFolders } from './clear-folders.ts';
import { drop, filesBelow, temporaryFolder, watchInSteps } from './folder.testing.ts';
import { looksUntilWhole } from './list-files.ts';

const dayMs = 24 * 60 * 60_000;

it('done files are kept for a week, of all stations', async () => {
  const folder = temporaryFolder();
  let now = new Date(2026, 2, 5, 23, 59).getTime();
  const options = { now: () => now };
  for (const stationId of ['station-a', 'station-gone']) {
    const watched = await watchInSteps(folder, { ...options, stationId });
    drop(folder, 'a.txt');
    await watched.look(looksUntilWhole);
    await watched.close();
  }
  mkdirSync(join(folder, 'done', 'kept by hand'));
  now += 7 * dayMs;
  await clearFolders(folder, () => now);
  expect(Object.keys(filesBelow(folder))).toHaveLength(2);
  now += dayMs;
  // A watcher does it by itself, at its first look.
  await watchInSteps(folder, options);
  expect(filesBelow(folder)).toEqual({});
  expect(existsSync(join(folder, 'done', 'kept by hand'))).toBe(true);
});

it('failed files stay, and so do their reasons; a reason whose file is gone does not', async () => {
  const folder = temporaryFolder();
  const now = 1000 * dayMs;
  mkdirSync(join(folder, 'failed'));
  for (const name of ['a.txt', 'a.txt.reason.txt', 'old.txt.reason.txt', 'new.txt.reason.txt']) {
    drop(join(folder, 'failed'), name);
  }
  utimesSync(join(folder, 'failed', 'new.txt.reason.txt'), now / 1000, now / 1000 - 3600);
  await clearFolders(folder, () => now);
  expect(Object.keys(filesBelow(folder))).toEqual([
    'failed/a.txt',
    'failed/a.txt.reason.txt',
    'failed/new.txt.reason.txt',
  ]);
});

it.skipIf(process.platform === 'win32')('nothing is removed through a link', async () => {
  const folder = temporaryFolder();
  const outside = temporaryFolder();
  drop(outside, 'a.txt');
  mkdirSync(join(folder, 'done'));
  symlinkSync(outside, join(folder, 'done', '2020-01-01'));
  await clearFolders(folder, () => Date.now());
  expect(Object.keys(filesBelow(outside))).toEqual(['a.txt']);
  expect(existsSync(join(folder, 'done', '2020-01-01'))).toBe(false);
});

it('there may be nothing to clear', async () => {
  await expect(clearFolders(temporaryFolder(), () => Date.now())).resolves.toBeUndefined();
});
