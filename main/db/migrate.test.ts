import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listBackups } from './backups.ts';
import { dataFolder, stationFiles } from './data-folder.ts';
import { migrate, migrations, versionOf } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { ids, key, newDraft, openTestStore, temporaryFolder, valueOf } from './store.testing.ts';

const openEmpty = () => valueOf(openDatabase(join(temporaryFolder(), 'x.db'), key));

/** Hashes of what has shipped: a migration that ran at a station cannot be changed any more, only followed by another. */
const shipped: readonly string[] = [];

it('shipped migrations are what they were', () => {
  const hashes = migrations.map((step) => createHash('sha256').update(step).digest('hex'));
  expect(hashes.slice(0, shipped.length)).toEqual(shipped);
});

it('every step brings the version one on, and a database that is up to date is left alone', () => {
  const database = openEmpty();
  for (let version = 1; version <= migrations.length; version += 1) {
    valueOf(migrate(database, migrations.slice(0, version)));
    expect(versionOf(database)).toBe(version);
  }
  const schema = () => database.prepare('SELECT sql FROM sqlite_schema').all();
  const before = schema();
  valueOf(migrate(database));
  expect(schema()).toEqual(before);
  database.close();
});

it('a step is made whole or not at all', () => {
  const database = openEmpty();
  const first = 'CREATE TABLE one (a INTEGER) STRICT; INSERT INTO one VALUES (1);';
  const broken = 'CREATE TABLE two (a INTEGER) STRICT; DELETE FROM one; INSERT INTO three VALUES (1);';
  expect(() => migrate(database, [first, broken])).toThrow(/three/);
  expect(versionOf(database)).toBe(1);
  expect(database.prepare('SELECT a FROM one').pluck().all()).toEqual([1]);
  valueOf(migrate(database, [first, 'CREATE TABLE two (a INTEGER) STRICT;']));
  expect(versionOf(database)).toBe(2);
  database.close();
});

it('what an older version kept is there, and can be added to', () => {
  const folder = temporaryFolder();
  const store = openTestStore(folder);
  store.close();
  const { database: file } = stationFiles(dataFolder(folder).station);
  rmSync(file);
  const old = valueOf(openDatabase(file, key));
  valueOf(migrate(old, migrations.slice(0, 1)));
  old.exec(`
    INSERT INTO readers (id, name, role, pin, created_at) VALUES ('${ids.reader}', 'Ada', 'reader', 'x', 1);
    INSERT INTO reports (id, title, source, state, received_at, changed_at, text, background, findings, impression)
    VALUES ('${ids.report}', 'XR chest', 'paste', 'accepted', 1, 2, 'FINDINGS: Effusion.', '', 'Effusion.', 'Left effusion.');
    INSERT INTO drafts (id, report, at, findings, model_name, model_version, model_variant, model_hash, program_version, prompts, parameters)
    VALUES ('${ids.draft}', 1, 2, 'Effusion.', 'm', '1', 'v', 'h', '0', '{}', '${JSON.stringify(newDraft().parameters)}');
    INSERT INTO candidates VALUES (1, 0, 'Effusion.', '["Effusion."]', 1, 1);
    INSERT INTO acceptances (report, at, reader, findings, impression, draft)
    VALUES (1, 3, '${ids.reader}', 'Effusion.', 'Left effusion.', 1);
    INSERT INTO finals (report, at, text) VALUES (1, 4, 'FINAL');`);
  old.close();

  const { reports, studies, drafts, readers, places, dismissals } = openTestStore(folder);
  const { drafted, ...acceptance } = reports.get(ids.report)?.acceptance ?? {};
  expect(acceptance).toMatchObject({ at: 3, impression: 'Left effusion.', draftId: ids.draft });
  expect(drafted).toBeUndefined();
  expect(drafts.latest(ids.report)).not.toHaveProperty('wish');
  expect(reports.list({ words: 'left', sources: ['paste'], offset: 0, limit: 5 }).total).toBe(1);
  expect(reports.get(ids.report)?.final).toEqual({ at: 4, status: 'final', text: 'FINAL' });
  expect(reports.get(ids.report)).not.toHaveProperty('study');
  valueOf(studies.set(ids.report, { record: { patient: { family: 'Berg' } } }));
  expect(reports.list({ words: 'berg', offset: 0, limit: 5 }).total).toBe(1);
  expect(readers.preferences(ids.reader)).toBeUndefined();
  expect(places.get(ids.reader)).toBeUndefined();
  valueOf(readers.setPreferences(ids.reader, '{}'));
  valueOf(dismissals.set(ids.report, 'a', { at: 5, readerId: ids.reader }));
  valueOf(reports.remove([ids.report]));
  expect(dismissals.list(ids.report)).toEqual([]);
  expect(listBackups(dataFolder(folder).backups)).toHaveLength(1);
});

it('every table is strict', () => {
  const database = openEmpty();
  valueOf(migrate(database));
  const loose = database
    .prepare("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all();
  expect(loose.filter((name) => !String(name).startsWith('report_words'))).toEqual([]);
  database.close();
});
