import { existsSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Store } from '#main/services/stores.ts';
import { listBackups, makeBackup, restoreBackup, thinBackups } from './backups.ts';
import { dataFolder } from './data-folder.ts';
import { openDatabase } from './open-database.ts';
import { ids, key, newReport, openTestStore, reportId, temporaryFolder, valueOf } from './store.testing.ts';

const noon = Date.UTC(2026, 10, 21, 12);
const hour = 3_600_000;

function stationWithReport(): { readonly folder: string; readonly store: Store } {
  const folder = temporaryFolder();
  const store = openTestStore(folder);
  valueOf(store.reports.add(newReport()));
  return { folder, store };
}

/** As the maintenance worker does it: on a connection of its own, while the station goes on. */
function backUp(folder: string, at = noon) {
  const files = dataFolder(folder);
  const database = valueOf(openDatabase(files.database, key, { readonly: true }));
  try {
    return valueOf(makeBackup(database, files.backups, at));
  } finally {
    database.close();
  }
}

it('a backup is made beside a station that goes on, encrypted, under the time it was made', () => {
  const { folder, store } = stationWithReport();
  const backup = backUp(folder);
  expect(backup).toMatchObject({ name: '2026-11-21T12-00-00.000Z.db', at: noon });
  expect(listBackups(dataFolder(folder).backups)).toEqual([backup]);
  const bytes = readFileSync(join(dataFolder(folder).backups, backup.name)).toString('latin1');
  expect(bytes).not.toContain('effusion');
  expect(bytes).not.toContain('SQLite format');
  valueOf(store.reports.add(newReport({ id: reportId(1) })));
});

it('only the newest backups are kept, and nothing else is touched', () => {
  const { folder } = stationWithReport();
  const { backups } = dataFolder(folder);
  for (const later of [2, 0, 3, 1]) {
    backUp(folder, noon + later * hour);
  }
  writeFileSync(join(backups, 'notes.db'), '');
  thinBackups(backups, 2);
  expect(listBackups(backups).map(({ at }) => (at - noon) / hour)).toEqual([3, 2]);
  expect(existsSync(join(backups, 'notes.db'))).toBe(true);
  expect(listBackups(join(folder, 'nowhere'))).toEqual([]);
});

it('a backup takes the place of a damaged database, which is kept aside with its log', () => {
  const { folder, store } = stationWithReport();
  const files = dataFolder(folder);
  const { name } = backUp(folder);
  valueOf(store.reports.add(newReport({ id: reportId(1) })));
  const log = readFileSync(`${files.database}-wal`);
  store.close();
  // As after a crash: the log is still there, and the database was overwritten by something else.
  writeFileSync(`${files.database}-wal`, log);
  writeFileSync(files.database, 'overwritten');
  const { aside = '' } = valueOf(restoreBackup(join(files.backups, name), files.database, key, noon + hour));
  expect(readFileSync(aside, 'utf8')).toBe('overwritten');
  expect(readFileSync(`${aside}-wal`).equals(log)).toBe(true);
  const restored = openTestStore(folder, { create: false });
  expect(restored.reports.get(ids.report)).toBeDefined();
  expect(restored.reports.get(reportId(1))).toBeUndefined();
  expect(listBackups(files.backups)).toHaveLength(1);
});

it.each<[string, (file: string) => void]>([
  ['is cut', (file) => truncateSync(file, 20_000)],
  ['has a changed page', (file) => writeInto(file, 9000)],
  ['is of another station', (file) => writeFileSync(file, otherStationsBackup())],
])('a backup that %s is refused, and the database stays where it is', (_, damage) => {
  const { folder, store } = stationWithReport();
  store.close();
  const files = dataFolder(folder);
  const { name } = backUp(folder);
  const before = readdirSync(folder);
  damage(join(files.backups, name));
  const refused = restoreBackup(join(files.backups, name), files.database, key, noon + hour);
  expect(refused).toMatchObject({ ok: false, failure: { code: 'DATABASE_CORRUPT' } });
  expect(readdirSync(folder)).toEqual(before);
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

it('a backup of a database that turns out damaged fails, and no half copy is left', () => {
  const { folder, store } = stationWithReport();
  store.close();
  const { backups, database: file } = dataFolder(folder);
  writeInto(file, 4096 * 10 + 100);
  const database = valueOf(openDatabase(file, key, { readonly: true }));
  expect(makeBackup(database, backups, noon)).toMatchObject({ ok: false, failure: { code: 'DATABASE_CORRUPT' } });
  expect(readdirSync(backups)).toEqual([]);
  database.close();
});
