import { existsSync, mkdirSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Store } from '#main/services/stores.ts';
import { listBackups, makeBackup, restoreBackup, thinBackups } from './backups.ts';
import { dataFolder, stationFiles } from './data-folder.ts';
import { openDatabase } from './open-database.ts';
import { ids, key, newReport, openTestStore, reportId, temporaryFolder, valueOf } from './store.testing.ts';

const noon = Date.UTC(2026, 10, 21, 12);
const hour = 3_600_000;
const noonName = '2026-11-21T12-00-00.000Z';

function stationWithReport(): { readonly folder: string; readonly store: Store } {
  const folder = temporaryFolder();
  const store = openTestStore(folder);
  valueOf(store.reports.add(newReport()));
  return { folder, store };
}

const filesOf = (folder: string) => stationFiles(dataFolder(folder).station);
const backupOf = (folder: string, name = noonName) => stationFiles(join(dataFolder(folder).backups, name));

/** As the maintenance worker does it: on a connection of its own, while the station goes on. */
function backUp(folder: string, at = noon) {
  const database = valueOf(openDatabase(filesOf(folder).database, key, { readonly: true }));
  try {
    return makeBackup(database, dataFolder(folder), at);
  } finally {
    database.close();
  }
}

const restore = (folder: string, name = noonName) =>
  restoreBackup(name, dataFolder(folder), key, backupOf(folder, name).keys, noon + hour);

it('a backup is made beside a station that goes on, encrypted, with its key file, under the time it was made', () => {
  const { folder, store } = stationWithReport();
  const backup = valueOf(backUp(folder));
  expect(backup).toMatchObject({ name: noonName, at: noon });
  expect(listBackups(dataFolder(folder).backups)).toEqual([backup]);
  const bytes = readFileSync(backupOf(folder).database).toString('latin1');
  expect(bytes).not.toContain('effusion');
  expect(bytes).not.toContain('SQLite format');
  expect(readFileSync(backupOf(folder).keys, 'utf8')).toBe('keys');
  valueOf(store.reports.add(newReport({ id: reportId(1) })));
});

it('backups of a clock that was wrong count as the oldest', () => {
  const { folder } = stationWithReport();
  const { backups } = dataFolder(folder);
  for (const later of [0, 1, 1000]) {
    valueOf(backUp(folder, noon + later * hour));
  }
  thinBackups(backups, 2, noon + 2 * hour);
  expect(listBackups(backups).map(({ at }) => (at - noon) / hour)).toEqual([1, 0]);
});

it('only the newest backups are kept, unfinished ones go, and nothing else is touched', () => {
  const { folder } = stationWithReport();
  const { backups } = dataFolder(folder);
  for (const later of [2, 0, 3, 1]) {
    valueOf(backUp(folder, noon + later * hour));
  }
  mkdirSync(join(backups, `${noonName}.partial`));
  mkdirSync(join(backups, 'mine'));
  thinBackups(backups, 2, noon + 3 * hour);
  expect(listBackups(backups).map(({ at }) => (at - noon) / hour)).toEqual([3, 2]);
  expect(readdirSync(backups)).toHaveLength(3);
  expect(existsSync(join(backups, 'mine'))).toBe(true);
  expect(listBackups(join(folder, 'nowhere'))).toEqual([]);
});

it('a backup takes the place of a damaged station, which is kept aside whole', () => {
  const { folder, store } = stationWithReport();
  valueOf(backUp(folder));
  valueOf(store.reports.add(newReport({ id: reportId(1) })));
  const { database } = filesOf(folder);
  const log = readFileSync(`${database}-wal`);
  store.close();
  // As after a crash: the log is still there, and the database was overwritten by something else.
  writeFileSync(`${database}-wal`, log);
  writeFileSync(database, 'overwritten');
  const { aside = '' } = valueOf(restore(folder));
  const moved = stationFiles(aside);
  expect(readFileSync(moved.database, 'utf8')).toBe('overwritten');
  expect(readFileSync(`${moved.database}-wal`).equals(log)).toBe(true);
  const restored = openTestStore(folder);
  expect(restored.reports.get(ids.report)).toBeDefined();
  expect(restored.reports.get(reportId(1))).toBeUndefined();
  expect(readFileSync(filesOf(folder).keys, 'utf8')).toBe('keys');
  expect(listBackups(dataFolder(folder).backups)).toHaveLength(1);
});

it.each<[string, (file: string) => void]>([
  ['is cut', (file) => truncateSync(file, 20_000)],
  ['is empty', (file) => truncateSync(file, 0)],
  ['has a changed page', (file) => writeInto(file, 9000)],
  ['is of another station', (file) => writeFileSync(file, otherStationsBackup())],
])('a backup that %s is refused, and the station stays where it is', (_, damage) => {
  const { folder, store } = stationWithReport();
  store.close();
  valueOf(backUp(folder));
  const before = readdirSync(folder);
  damage(backupOf(folder).database);
  expect(restore(folder)).toMatchObject({ ok: false, failure: { code: 'DATABASE_CORRUPT' } });
  expect(readdirSync(folder)).toEqual(before);
});

it.each(['2020-01-01T00-00-00.000Z', '../station', '..', ''])('%j is no backup', (name) => {
  const { folder } = stationWithReport();
  valueOf(backUp(folder));
  expect(restore(folder, name)).toMatchObject({ ok: false, failure: { code: 'BACKUP_UNKNOWN' } });
});

it('a backup of a database that turns out damaged fails, and no half copy is left', () => {
  const { folder, store } = stationWithReport();
  store.close();
  writeInto(filesOf(folder).database, 4096 * 10 + 100);
  expect(backUp(folder)).toMatchObject({ ok: false, failure: { code: 'DATABASE_CORRUPT' } });
  expect(readdirSync(dataFolder(folder).backups)).toEqual([]);
});

function writeInto(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 255;
  writeFileSync(file, bytes);
}

function otherStationsBackup(): Buffer {
  const file = join(temporaryFolder(), 'other.db');
  const database = valueOf(openDatabase(file, key.toReversed()));
  database.exec('CREATE TABLE x (a INTEGER) STRICT');
  database.close();
  return readFileSync(file);
}
