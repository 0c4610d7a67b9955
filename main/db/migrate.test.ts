import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { migrate, migrations, versionOf } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { key, temporaryFolder, valueOf } from './store.testing.ts';

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
