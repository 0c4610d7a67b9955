import type { TakeFile } from '#main/services/ports.ts';
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { failed, succeeded, type FailureCode } from '#shared/ipc/failure.ts';
import { logEntry } from '#shared/records/log-entry.ts';
import { drop, filesBelow, temporaryFolder, watchInSteps } from './folder.testing.ts';
import { looksUntilWhole } from './list-files.ts';

const day = 'done/2026-03-05/station-a';
const taken = succeeded({ failures: [] });
const refuse = (code: FailureCode): ReturnType<TakeFile> => Promise.resolve(failed(code, `It failed with ${code}.`));

describe('a file', () => {
  it('is taken when it is whole, and moved to the folder of the day', async () => {
    const folder = temporaryFolder();
    const read: string[] = [];
    const watched = await watchInSteps(folder, {
      take: async (path) => {
        read.push(path.slice(folder.length), await readFile(path, 'utf8'));
        return taken;
      },
    });
    drop(folder, 'a.hl7', 'Small effusion.');
    await watched.look(looksUntilWhole - 1);
    expect(watched.state()).toEqual({ folder, waiting: 1, taken: 0, failed: 0, failures: [], notTaken: [] });
    await watched.look();
    expect(read).toEqual(['/in-work/station-a/1/a.hl7', 'Small effusion.']);
    expect(filesBelow(folder)).toEqual({ [`${day}/a.hl7`]: 'Small effusion.' });
    const lastTakenAt = new Date(2026, 2, 5, 14, 30, 5).getTime();
    expect(watched.state()).toEqual({
      folder,
      waiting: 0,
      taken: 1,
      failed: 0,
      lastTakenAt,
      failures: [],
      notTaken: [],
    });
  });

  it('that grows is not taken until it stays as it is', async () => {
    const folder = temporaryFolder();
    const watched = await watchInSteps(folder);
    drop(folder, 'a.txt', 'One ');
    for (let time = 0; time < 5; time += 1) {
      await watched.look(looksUntilWhole - 1);
      appendFileSync(join(folder, 'a.txt'), 'more ');
    }
    await watched.look(looksUntilWhole - 1);
    // Also where it is written over and keeps its size.
    utimesSync(join(folder, 'a.txt'), 1, 1);
    await watched.look(looksUntilWhole - 1);
    expect(watched.takenNames).toEqual([]);
    await watched.look();
    expect(watched.takenNames).toEqual(['a.txt']);
  });

  it('that grows while those before it are taken waits', async () => {
    const folder = temporaryFolder();
    const watched = await watchInSteps(folder, {
      take: () => {
        if (existsSync(join(folder, 'b.txt'))) {
          appendFileSync(join(folder, 'b.txt'), ' more');
        }
        return Promise.resolve(taken);
      },
    });
    drop(folder, 'a.txt');
    drop(folder, 'b.txt');
    await watched.look(looksUntilWhole);
    expect(watched.takenNames).toEqual(['a.txt']);
    await watched.look(looksUntilWhole);
    expect(watched.takenNames).toEqual(['a.txt', 'b.txt']);
  });

  it('with an unfinished name is left alone until it has another', async () => {
    const folder = temporaryFolder();
    const watched = await watchInSteps(folder);
    drop(folder, 'a.txt.tmp');
    await watched.look(2 * looksUntilWhole);
    expect(watched.state().waiting).toBe(0);
    renameSync(join(folder, 'a.txt.tmp'), join(folder, 'a.txt'));
    await watched.look(looksUntilWhole);
    expect(filesBelow(folder)).toEqual({ [`${day}/a.txt`]: 'Text of a.txt.tmp' });
  });

  it('is taken before newer ones, whatever their names', async () => {
    const folder = temporaryFolder();
    const names = ['c.txt', 'a.txt', 'b.txt'];
    names.forEach((name) => drop(folder, name));
    const watched = await watchInSteps(folder);
    await watched.look(looksUntilWhole);
    expect(watched.takenNames).toEqual(names);
  });

  it('never takes the place of another of its name', async () => {
    const folder = temporaryFolder();
    const watched = await watchInSteps(folder, {
      take: async (path) => ((await readFile(path, 'utf8')).startsWith('bad') ? refuse('REPORT_EMPTY') : taken),
    });
    for (const text of ['one', 'two', 'bad one', 'three', 'bad two']) {
      drop(folder, 'a.txt', text);
      await watched.look(looksUntilWhole);
    }
    const files = filesBelow(folder);
    expect(Object.keys(files).filter((path) => !path.endsWith('.reason.txt'))).toEqual([
      `${day}/a 2.txt`,
      `${day}/a 3.txt`,
      `${day}/a.txt`,
      'failed/a 2.txt',
      'failed/a.txt',
    ]);
    expect([files[`${day}/a 3.txt`], files['failed/a 2.txt']]).toEqual(['three', 'bad two']);
  });

  it('that is empty fails, but not at once', async () => {
    const folder = temporaryFolder();
    const watched = await watchInSteps(folder);
    drop(folder, 'a.txt', '');
    await watched.look(30);
    expect(watched.state()).toMatchObject({ waiting: 1, failed: 0 });
    await watched.look(30);
    expect(watched.takenNames).toEqual([]);
    expect(watched.state()).toMatchObject({ waiting: 0, failed: 1, failures: [{ failure: { code: 'REPORT_EMPTY' } }] });
    expect(Object.keys(filesBelow(folder))).toEqual(['failed/a.txt', 'failed/a.txt.reason.txt']);
  });

  it('that is removed before it is whole, or while it is taken, is not missed', async () => {
    const folder = temporaryFolder();
    const watched = await watchInSteps(folder, {
      take: (path) => {
        rmSync(path);
        return Promise.resolve(taken);
      },
    });
    drop(folder, 'a.txt');
    drop(folder, 'b.txt');
    await watched.look();
    rmSync(join(folder, 'a.txt'));
    await watched.look(looksUntilWhole);
    expect(watched.takenNames).toEqual(['b.txt']);
    expect(watched.state()).toMatchObject({ waiting: 0, taken: 1 });
    expect(watched.state()).not.toHaveProperty('folderFailure');
  });
});

describe('a file that fails', () => {
  it('lies in failed with all reasons and the next step beside it, and is taken when it is moved back', async () => {
    const folder = temporaryFolder();
    let isCorrected = false;
    const watched = await watchInSteps(folder, {
      take: () => {
        const { failure } = failed('REPORT_EMPTY', 'a.zip entry x holds no words.');
        const other = failed('REPORT_NOT_TEXT', 'a.zip entry y is a picture.').failure;
        return Promise.resolve(succeeded({ failures: isCorrected ? [] : [failure, other] }));
      },
    });
    drop(folder, 'a.zip', 'zip');
    await watched.look(looksUntilWhole);
    expect(filesBelow(folder)).toEqual({
      'failed/a.zip': 'zip',
      'failed/a.zip.reason.txt':
        '2026-03-05 14:30:05\n\na.zip entry x holds no words.\na.zip entry y is a picture.\n\n' +
        'What could be read of the file was kept.\n' +
        'Correct the file and move it back to the watched folder, or remove it. This note may be removed.\n',
    });
    const at = new Date(2026, 2, 5, 14, 30, 5).getTime();
    const failure = { code: 'REPORT_EMPTY', message: 'a.zip entry x holds no words.' };
    expect(watched.state()).toMatchObject({ taken: 0, failed: 1, failures: [{ name: 'a.zip', failure, at }] });
    isCorrected = true;
    for (const name of ['a.zip', 'a.zip.reason.txt']) {
      renameSync(join(folder, 'failed', name), join(folder, name));
    }
    await watched.look(looksUntilWhole);
    expect(Object.keys(filesBelow(folder))).toEqual(['a.zip.reason.txt', `${day}/a.zip`]);
  });

  it('is one of ten that the state keeps, the newest first', async () => {
    const folder = temporaryFolder();
    const watched = await watchInSteps(folder, { take: () => refuse('REPORT_EMPTY') });
    for (let number = 1; number <= 12; number += 1) {
      drop(folder, `${number}.txt`);
    }
    await watched.look(looksUntilWhole);
    expect(watched.state().failed).toBe(12);
    expect(watched.state().failures.map(({ name }) => name)).toEqual(
      [12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((number) => `${number}.txt`),
    );
  });

  it('by a mistake of the program does not end the watch, and its name does not reach the log', async () => {
    const folder = temporaryFolder();
    const watched = await watchInSteps(folder, {
      take: (_, name) => {
        if (name.startsWith('Doe')) {
          throw new TypeError(`Cannot read ${name}`);
        }
        return name.startsWith('Roe') ? refuse('REPORT_MALFORMED') : Promise.resolve(taken);
      },
    });
    ['Doe.txt', 'Roe.txt', 'b.txt'].forEach((name) => drop(folder, name));
    await watched.look(looksUntilWhole);
    expect(watched.state()).toMatchObject({ taken: 1, failed: 2, waiting: 0 });
    expect(watched.logged).toMatchObject([
      { event: 'call-crashed', procedure: 'watchFolder', crash: expect.stringMatching(/^TypeError/u) as string },
      { event: 'call-failed', code: 'PROGRAM_ERROR' },
      { event: 'call-failed', code: 'REPORT_MALFORMED' },
    ]);
    expect(JSON.stringify(watched.logged)).not.toMatch(/[DR]oe/u);
    watched.logged.forEach((entry) => logEntry.parse({ at: 1, ...(entry as object) }));
  });
});

describe('a failure of the station', () => {
  it.each<FailureCode>(['DISK_FULL', 'DISK_REFUSED', 'DATABASE_CORRUPT', 'STATION_CLOSED', 'SIGNED_OUT'])(
    '%s leaves files waiting, is said, and tried again after growing pauses',
    async (code) => {
      const folder = temporaryFolder();
      let isWell = false;
      const watched = await watchInSteps(folder, { take: () => (isWell ? Promise.resolve(taken) : refuse(code)) });
      drop(folder, 'a.txt');
      drop(folder, 'b.txt');
      await watched.look(looksUntilWhole - 1);
      const pauses: number[] = [];
      for (let time = 0; time < 8; time += 1) {
        pauses.push(await watched.look());
      }
      expect(pauses).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
      expect(watched.state()).toMatchObject({
        stationFailure: { code },
        waiting: 2,
        taken: 0,
        failed: 0,
        failures: [],
      });
      expect(new Set(watched.takenNames)).toEqual(new Set(['a.txt']));
      expect(watched.logged).toEqual([{ event: 'call-failed', procedure: 'watchFolder', code }]);
      expect(Object.keys(filesBelow(folder))).toEqual(['b.txt', 'in-work/station-a/0/a.txt']);
      isWell = true;
      expect(await watched.look()).toBe(1000);
      expect(watched.state()).toMatchObject({ waiting: 0, taken: 2 });
      expect(watched.state()).not.toHaveProperty('stationFailure');
    },
  );

  it('among those of a file does not make it a file that failed', async () => {
    const folder = temporaryFolder();
    const failures = [failed('REPORT_EMPTY', 'Empty.').failure, failed('DISK_FULL', 'Full.').failure];
    const watched = await watchInSteps(folder, { take: () => Promise.resolve(succeeded({ failures })) });
    drop(folder, 'a.txt');
    await watched.look(looksUntilWhole);
    expect(watched.state()).toMatchObject({ stationFailure: { code: 'DISK_FULL' }, failed: 0, waiting: 1 });
  });
});

describe('the folder', () => {
  it('that is not there, goes away or comes back is said', async () => {
    const folder = join(temporaryFolder(), 'share');
    const watched = await watchInSteps(folder);
    expect(watched.state().folderFailure).toMatchObject({ code: 'REPORT_NOT_FOUND' });
    expect(existsSync(folder)).toBe(false);
    mkdirSync(folder);
    drop(folder, 'a.txt');
    await watched.look(looksUntilWhole);
    expect(watched.state()).not.toHaveProperty('folderFailure');
    expect(watched.takenNames).toEqual(['a.txt']);
    renameSync(folder, `${folder}-2`);
    expect(await watched.look(2)).toBe(4000);
    expect(watched.state().folderFailure?.message).toMatch(/connect its share/u);
    // As an unmounted share leaves it: a folder, but another one.
    mkdirSync(folder);
    await watched.look();
    expect(watched.state().folderFailure?.message).toMatch(/not what it was/u);
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
    renameSync(`${folder}-2`, folder);
    expect(await watched.look()).toBe(1000);
    expect(watched.state()).not.toHaveProperty('folderFailure');
  });

  it('that goes away while a file is taken has it taken again, and put away once', async () => {
    const folder = join(temporaryFolder(), 'share');
    mkdirSync(folder);
    let isAway = false;
    const watched = await watchInSteps(folder, {
      take: () => {
        if (!isAway) {
          isAway = true;
          renameSync(folder, `${folder}-2`);
          mkdirSync(folder);
        }
        return Promise.resolve(taken);
      },
    });
    drop(folder, 'a.txt');
    await watched.look(looksUntilWhole);
    expect(readdirSync(folder)).toEqual([]);
    await watched.look();
    rmSync(folder, { recursive: true });
    renameSync(`${folder}-2`, folder);
    await watched.look();
    expect(watched.takenNames).toEqual(['a.txt', 'a.txt']);
    expect(Object.keys(filesBelow(folder))).toEqual([`${day}/a.txt`]);
  });

  it.each(['done', 'failed'])('whose %s cannot be written to keeps the file, and takes it once only', async (name) => {
    const folder = temporaryFolder();
    const watched = await watchInSteps(folder, {
      take: () => {
        // Nothing can be moved into a file, whoever tries.
        writeFileSync(join(folder, name), 'x');
        return name === 'done' ? Promise.resolve(taken) : refuse('REPORT_EMPTY');
      },
    });
    drop(folder, 'a.txt');
    await watched.look(looksUntilWhole + 2);
    expect(watched.state().folderFailure).toMatchObject({ code: 'OUTPUT_NOT_WRITABLE' });
    rmSync(join(folder, name));
    await watched.look(2);
    expect(watched.takenNames).toEqual(['a.txt']);
    expect(watched.state()).not.toHaveProperty('folderFailure');
    expect(existsSync(join(folder, name === 'done' ? `${day}/a.txt` : 'failed/a.txt'))).toBe(true);
  });

  it('that does not answer is said', async () => {
    const folder = temporaryFolder();
    let now = 0;
    const watched = await watchInSteps(folder, { now: () => now });
    drop(folder, 'a.txt');
    // A look that is on its way, and of which nothing is heard.
    const look = watched.look();
    await new Promise((resolve) => process.nextTick(resolve));
    now += 61_000;
    expect(watched.state().folderFailure?.message).toMatch(/does not answer/u);
    await look;
    expect(watched.state()).not.toHaveProperty('folderFailure');
  });

  it.skipIf(process.getuid?.() === 0)('without permission is said', async () => {
    const folder = temporaryFolder();
    const watched = await watchInSteps(folder);
    for (const mode of [0o000, 0o500]) {
      chmodSync(folder, mode);
      await watched.look();
      expect(watched.state().folderFailure?.message).toMatch(/ask for permission/u);
    }
    chmodSync(folder, 0o700);
    await watched.look();
    expect(watched.state()).not.toHaveProperty('folderFailure');
  });

  it.skipIf(process.getuid?.() === 0)('whose in-work takes no files says so of each, and goes on', async () => {
    const folder = temporaryFolder();
    const watched = await watchInSteps(folder);
    drop(folder, 'a.txt');
    await watched.look(looksUntilWhole);
    chmodSync(join(folder, 'in-work/station-a/1'), 0o500);
    drop(folder, 'b.txt');
    await watched.look(looksUntilWhole + 1);
    expect(watched.state().notTaken).toMatchObject([{ name: 'b.txt' }]);
    chmodSync(join(folder, 'in-work/station-a/1'), 0o700);
    await watched.look(70);
    expect(watched.takenNames).toEqual(['a.txt', 'b.txt']);
    expect(watched.state().notTaken).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('what is no plain file', () => {
  it('is named, never followed, and stays', async () => {
    const outside = temporaryFolder();
    const folder = temporaryFolder();
    drop(outside, 'secret.txt');
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
    symlinkSync(outside, join(folder, 'link'));
    mkdirSync(join(folder, 'sub'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    drop(folder, 'a.txt');
    const watched = await watchInSteps(folder);
    await watched.look(looksUntilWhole);
    expect(watched.takenNames).toEqual(['a.txt']);
    const { notTaken } = watched.state();
    expect(notTaken.map(({ name }) => name).toSorted()).toEqual(['link', 'link.txt', 'pipe', 'sub']);
    expect(Object.keys(filesBelow(outside))).toEqual(['secret.txt']);
    expect(watched.state().waiting).toBe(0);
  });

  it.each(['in-work', 'done', 'failed'])('in the place of %s is not written through', async (name) => {
    const outside = temporaryFolder();
    const folder = temporaryFolder();
    symlinkSync(outside, join(folder, name));
    drop(folder, 'a.txt');
    const watched = await watchInSteps(folder);
    await watched.look(looksUntilWhole);
    expect(readdirSync(outside)).toEqual([]);
    expect(watched.state().folderFailure?.message).toMatch(/holds a file or link/u);
  });

  it.each(['in-work/station-a', 'in-work/station-a/1', 'done/2026-03-05', `${day}`])(
    'in the place of %s is not written through either',
    async (path) => {
      const outside = temporaryFolder();
      const folder = temporaryFolder();
      mkdirSync(join(folder, path, '..'), { recursive: true });
      symlinkSync(outside, join(folder, path));
      drop(folder, 'a.txt');
      const watched = await watchInSteps(folder);
      await watched.look(looksUntilWhole);
      expect(readdirSync(outside)).toEqual([]);
      expect(watched.state().folderFailure).toMatchObject({ code: 'OUTPUT_NOT_WRITABLE' });
    },
  );
});

it.skipIf(process.platform !== 'linux')(
  'files with any name that Linux knows are taken under a plain one',
  async () => {
    const folder = temporaryFolder();
    const names = [
      'a\nb.txt',
      'a\u001B[2J.txt',
      '\u202Egnp.txt',
      'CON.txt',
      'x'.repeat(255),
      'b\\..\\c.txt',
      ' ',
      '$(id)',
    ];
    const raw = [...names.map((name) => Buffer.from(name)), Buffer.from('M\u00FCller.txt', 'latin1')];
    for (const name of raw) {
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), name]), 'x');
    }
    const watched = await watchInSteps(folder, {
      take: (path) => Promise.resolve((existsSync(path) && taken) || taken),
    });
    await watched.look(looksUntilWhole);
    expect(watched.takenNames.toSorted()).toEqual(
      [
        'a_b.txt',
        'a_[2J.txt',
        '_gnp.txt',
        '_CON.txt',
        'x'.repeat(200),
        'b_.._c.txt',
        '_',
        '$(id)',
        'Müller.txt',
      ].toSorted(),
    );
    expect(Object.keys(filesBelow(folder))).toHaveLength(raw.length);
    expect(watched.state()).toMatchObject({ taken: raw.length, waiting: 0, notTaken: [] });
  },
);

describe('closing', () => {
  it('waits for the file in work and begins with no other', async () => {
    const folder = temporaryFolder();
    const begun = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    const watched = await watchInSteps(folder, {
      take: async () => {
        begun.resolve();
        await finish.promise;
        return taken;
      },
    });
    drop(folder, 'a.txt');
    drop(folder, 'b.txt');
    await watched.look(looksUntilWhole - 1);
    void watched.look();
    await begun.promise;
    const closed = watched.close();
    finish.resolve();
    await closed;
    expect(watched.takenNames).toEqual(['a.txt']);
    expect(Object.keys(filesBelow(folder))).toEqual(['b.txt', `${day}/a.txt`]);
  });
});
