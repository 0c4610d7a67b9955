import type { TakeFile } from '#main/services/ports.ts';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { failed, succeeded } from '#shared/ipc/failure.ts';
import { drop, filesBelow, temporaryFolder, watchInSteps } from './folder.testing.ts';
import { looksUntilWhole } from './list-files.ts';

/** Looks after which a station without a sign of life is given up. */
const looksUntilGivenUp = 16 * 60;

function leaveInWork(folder: string, station: string, begun: number, name: string): void {
  mkdirSync(join(folder, 'in-work', station, String(begun)), { recursive: true });
  writeFileSync(join(folder, 'in-work', station, String(begun), name), `Text of ${name}`);
}

const refuseBad: TakeFile = (_, name) =>
  Promise.resolve(name.startsWith('bad') ? failed('REPORT_EMPTY', 'Empty.') : succeeded({ failures: [] }));

const inWork = (folder: string) => Object.keys(filesBelow(folder)).filter((path) => path.startsWith('in-work'));

it('two stations at one folder take each file once, also where they fail under one name', async () => {
  const folder = temporaryFolder();
  const one = await watchInSteps(folder, { stationId: 'station-a', take: refuseBad });
  const other = await watchInSteps(folder, { stationId: 'station-b', take: refuseBad });
  const names = Array.from({ length: 300 }, (_, number) => `${number % 3 === 0 ? 'bad ' : ''}${number}.txt`);
  names.forEach((name) => drop(folder, name));
  await Promise.all([one.look(looksUntilWhole), other.look(looksUntilWhole)]);
  // Files of one name fail at both at the same time.
  for (let time = 0; time < 20; time += 1) {
    leaveInWork(folder, 'station-a', 0, `bad same ${time}.txt`);
    leaveInWork(folder, 'station-b', 0, `bad same ${time}.txt`);
  }
  await Promise.all([one.close(), other.close()]);
  const restarted = await Promise.all(
    ['station-a', 'station-b'].map((stationId) => watchInSteps(folder, { stationId, take: refuseBad })),
  );
  expect([...one.takenNames, ...other.takenNames].toSorted()).toEqual(names.toSorted());
  expect(Math.min(one.takenNames.length, other.takenNames.length)).toBeGreaterThan(0);
  expect(restarted.map(({ takenNames }) => takenNames.length)).toEqual([20, 20]);
  const files = Object.keys(filesBelow(folder)).filter((path) => !path.endsWith('.reason.txt'));
  expect(files).toHaveLength(340);
  expect(files.filter((path) => path.startsWith('failed/'))).toHaveLength(140);
});

it('a file in work of a station that shows that it works is not taken over, that of one that does not is', async () => {
  const folder = temporaryFolder();
  const finish = Promise.withResolvers<void>();
  let now = 0;
  const working = await watchInSteps(folder, {
    stationId: 'station-b',
    now: () => now,
    take: async () => {
      await finish.promise;
      return succeeded({ failures: [] });
    },
  });
  drop(folder, 'long.txt');
  await working.look(looksUntilWhole - 1);
  const looked = working.look();
  await expect.poll(() => inWork(folder)).toEqual(['in-work/station-b/1/long.txt']);
  leaveInWork(folder, 'station-gone', 1, 'left.txt');
  leaveInWork(folder, 'station-gone', 3, 'worn out.txt');
  const other = await watchInSteps(folder, { now: () => now });
  for (let minute = 0; minute < 20; minute += 1) {
    await working.beat();
    now += 60_000;
    await other.look(60);
  }
  expect(other.takenNames).toEqual(['left.txt']);
  expect(other.state()).toMatchObject({ taken: 1, failed: 1, failures: [{ name: 'worn out.txt' }] });
  expect(inWork(folder)).toEqual(['in-work/station-b/1/long.txt']);
  finish.resolve();
  await looked;
  expect(inWork(folder)).toEqual([]);
});

it('a station that cannot take leaves the file that it began with to another', async () => {
  const folder = temporaryFolder();
  const full = await watchInSteps(folder, {
    stationId: 'station-b',
    take: () => Promise.resolve(failed('DISK_FULL', 'The disk is full.')),
  });
  drop(folder, 'a.txt');
  await full.look(looksUntilWhole);
  const other = await watchInSteps(folder);
  for (let looks = 0; looks < looksUntilGivenUp; looks += 60) {
    await full.beat();
    await other.look(60);
  }
  expect(other.takenNames).toEqual(['a.txt']);
  await full.look();
  expect(full.state()).toMatchObject({ waiting: 0 });
  expect(full.state()).not.toHaveProperty('stationFailure');
});

it('nothing is taken over through a link', async () => {
  const outside = temporaryFolder();
  const folder = temporaryFolder();
  mkdirSync(join(outside, '1'));
  drop(join(outside, '1'), 'secret.txt');
  mkdirSync(join(folder, 'in-work', 'station-b'), { recursive: true });
  symlinkSync(outside, join(folder, 'in-work', 'station-c'));
  symlinkSync(join(outside, '1'), join(folder, 'in-work', 'station-b', '1'));
  writeFileSync(join(folder, 'in-work', 'file'), 'x');
  const watched = await watchInSteps(folder);
  await watched.look(looksUntilGivenUp);
  expect(watched.takenNames).toEqual([]);
  expect(Object.keys(filesBelow(outside))).toEqual(['1/secret.txt']);
  expect(watched.state()).not.toHaveProperty('folderFailure');
});

it('a file that the process ended with three times is not taken a fourth time', async () => {
  const folder = temporaryFolder();
  leaveInWork(folder, 'station-a', 2, 'again.txt');
  leaveInWork(folder, 'station-a', 3, 'worn out.txt');
  leaveInWork(folder, 'station-a', 4, 'failing.txt');
  mkdirSync(join(folder, 'in-work/station-a/1/no file'), { recursive: true });
  const watched = await watchInSteps(folder);
  expect(watched.takenNames).toEqual(['again.txt']);
  expect(watched.state()).toMatchObject({
    taken: 1,
    failed: 3,
    failures: [
      { failure: { code: 'PROGRAM_ERROR' } },
      { failure: { code: 'PROGRAM_ERROR' } },
      { failure: { code: 'REPORT_NOT_FOUND' } },
    ],
  });
  expect(inWork(folder)).toEqual([]);
});
