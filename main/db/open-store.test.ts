import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { failed } from '#shared/ipc/failure.ts';
import { dataFolder, stationFiles } from './data-folder.ts';
import { beginStore, holdsStation, openStore } from './open-store.ts';
import { openDatabase } from './open-database.ts';
import { ids, key, newReport, openTestStore, reportId, temporaryFolder, valueOf } from './store.testing.ts';

const reopen = (folder: string, otherKey = key) => openStore({ folder, key: otherKey, now: 0, ballast: 4096 });

const databaseOf = (folder: string) => stationFiles(dataFolder(folder).station).database;

function codeOf(result: ReturnType<typeof openStore>): string {
  if (result.ok) {
    result.value.close();
    return 'opened';
  }
  return result.failure.code;
}

/** A folder with a closed database that holds one report. */
function folderWithReport(): string {
  const folder = temporaryFolder();
  const store = openTestStore(folder);
  valueOf(store.reports.add(newReport()));
  store.close();
  return folder;
}

it('one process at a time has a data folder; it is free as soon as that process is killed', async () => {
  const folder = folderWithReport();
  const holder = fileURLToPath(new URL('hold-data-folder.testing.ts', import.meta.url));
  const child = spawn(process.execPath, [holder, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  expect(said.toString()).toBe('open\n');
  expect(codeOf(reopen(folder))).toBe('DATA_FOLDER_IN_USE');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const store = valueOf(reopen(folder));
  expect(store.reports.get(ids.report)).toBeDefined();
  store.close();
});

it('every connection writes through to the disk', () => {
  const folder = folderWithReport();
  // WAL databases come back with `synchronous = NORMAL`.
  const database = valueOf(openDatabase(databaseOf(folder), key));
  expect(database.pragma('synchronous', { simple: true })).toBe(2);
  expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
  database.close();
});

it.each<[string, (database: string) => void]>([
  ['its first page is overwritten', (database) => writeFileSync(database, Buffer.alloc(4096, 1), { flag: 'r+' })],
  ['it is a text file', (database) => writeFileSync(database, 'no database '.repeat(1000))],
  ['it is cut in the middle of the first page', (database) => truncateSync(database, 1000)],
  ['it is cut in the middle of its header', (database) => truncateSync(database, 50)],
  ['nothing is left of it', (database) => truncateSync(database, 0)],
])('a database is refused, and stays as it is, where %s', (_, damage) => {
  const folder = folderWithReport();
  const database = databaseOf(folder);
  damage(database);
  const before = readFileSync(database);
  expect(codeOf(reopen(folder))).toBe('DATABASE_CORRUPT');
  expect(readFileSync(database).equals(before)).toBe(true);
  // And the folder is free for who restores a backup.
  expect(codeOf(reopen(folder))).toBe('DATABASE_CORRUPT');
});

it('another key opens nothing', () => {
  expect(codeOf(reopen(folderWithReport(), key.toReversed()))).toBe('DATABASE_CORRUPT');
});

it('a database that is gone is missed, not made anew', () => {
  const folder = folderWithReport();
  rmSync(databaseOf(folder));
  expect(codeOf(reopen(folder))).toBe('DATABASE_MISSING');
  expect(existsSync(databaseOf(folder))).toBe(false);
});

it('a database of a newer program is refused, and stays as it is', () => {
  const folder = folderWithReport();
  const database = valueOf(openDatabase(databaseOf(folder), key));
  database.pragma('user_version = 1000');
  database.close();
  expect(codeOf(reopen(folder))).toBe('DATABASE_NEWER');
  const again = valueOf(openDatabase(databaseOf(folder), key, { readonly: true }));
  expect(again.pragma('user_version', { simple: true })).toBe(1000);
  again.close();
});

it('a restore that a power cut ended between its renames is gone on with; one that had not begun them is forgotten', () => {
  const folder = folderWithReport();
  const { station, restored, begun } = dataFolder(folder);
  renameSync(station, restored);
  expect(holdsStation(folder)).toBe(true);
  const store = valueOf(reopen(folder));
  expect(store.reports.get(ids.report)).toBeDefined();
  valueOf(store.reports.add(newReport({ id: reportId(1) })));
  store.close();
  mkdirSync(restored);
  mkdirSync(begun);
  const again = valueOf(reopen(folder));
  expect(again.reports.get(reportId(1))).toBeDefined();
  expect(existsSync(restored)).toBe(false);
  again.close();
});

const succeeds = () => ({ ok: true, value: undefined }) as const;

describe('a first start', () => {
  it('that fails or was interrupted leaves no station, and can be made again', () => {
    const folder = temporaryFolder();
    const full = beginStore({ folder, key }, () => failed('DISK_FULL', 'Full.'));
    expect(full).toMatchObject({ failure: { code: 'DISK_FULL' } });
    expect(holdsStation(folder)).toBe(false);
    expect(existsSync(dataFolder(folder).begun)).toBe(true);
    valueOf(beginStore({ folder, key }, succeeds));
    expect(holdsStation(folder)).toBe(true);
    expect(codeOf(reopen(folder))).toBe('opened');
  });

  it('never takes the place of a station', () => {
    const folder = folderWithReport();
    expect(() => beginStore({ folder, key }, succeeds)).toThrow(/already/);
    expect(valueOf(reopen(folder)).reports.get(ids.report)).toBeDefined();
  });
});

it('files are the user’s alone', () => {
  const folder = folderWithReport();
  expect(statSync(join(folder, 'reserve.bin')).mode & 0o077).toBe(0);
  expect(statSync(databaseOf(folder)).mode & 0o077).toBe(0);
});
