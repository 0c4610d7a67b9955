import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkDatabase } from './check-database.ts';
import { changeDatabaseKey } from './change-key.ts';
import { openDatabase } from './open-database.ts';
import { key, temporaryFolder, valueOf } from './store.testing.ts';

const nextKey = key.toReversed();
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const rows = 20_000;

function newDatabase(): string {
  const file = join(temporaryFolder(), 'x.db');
  const database = valueOf(openDatabase(file, key));
  database.exec('CREATE TABLE texts (text TEXT) STRICT');
  const add = database.prepare('INSERT INTO texts VALUES (?)');
  database.transaction(() => {
    for (let row = 0; row < rows; row += 1) {
      add.run(`Row ${row} `.repeat(60));
    }
  })();
  database.close();
  return file;
}

it('after it the new key opens the database and the old one does not', () => {
  const file = newDatabase();
  const database = valueOf(openDatabase(file, key));
  valueOf(changeDatabaseKey(database, nextKey));
  database.close();
  expect(openDatabase(file, key)).toMatchObject({ ok: false, failure: { code: 'DATABASE_CORRUPT' } });
  const again = valueOf(openDatabase(file, nextKey));
  expect(again.prepare('SELECT count(*) FROM texts').pluck().get()).toBe(rows);
  again.close();
});

it('a process that is killed in the middle leaves the database whole, with one key or the other', async () => {
  const program = fileURLToPath(new URL('change-key-until-killed.testing.ts', import.meta.url));
  const outcomes = new Set<string>();
  for (const milliseconds of [0, 20, 60, 120, 250, 500]) {
    const file = newDatabase();
    const child = spawn(process.execPath, [program, file, hex(key), hex(nextKey)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    // It may be done before it is killed.
    const ended = once(child, 'exit');
    await once(child.stdout, 'data');
    await setTimeout(milliseconds);
    child.kill('SIGKILL');
    await ended;
    const withOld = openDatabase(file, key);
    const database = withOld.ok ? withOld.value : valueOf(openDatabase(file, nextKey));
    outcomes.add(withOld.ok ? 'old' : 'new');
    valueOf(checkDatabase(database, 'full'));
    expect(database.prepare('SELECT count(*) FROM texts').pluck().get()).toBe(rows);
    database.close();
  }
  expect(outcomes).toContain('old');
});
